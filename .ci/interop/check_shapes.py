"""Validates RDF files with pySHACL: check_shapes.py <shapes> <data>…; prints the report of each that does not conform."""

import sys

import pyshacl
import rdflib

shapes = rdflib.Graph().parse(sys.argv[1], format="turtle")
failed = False
for path in sys.argv[2:]:
    data = rdflib.Graph().parse(path, format="turtle")
    conforms, _, report = pyshacl.validate(data, shacl_graph=shapes, inference="none")
    if not conforms:
        failed = True
        print(path, report, sep="\n")
sys.exit(1 if failed else 0)
