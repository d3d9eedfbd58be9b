"""Reads RDF files with rdflib and writes each again as N-Quads beside it, as <file>.rdflib.nq."""

import sys

import rdflib

FORMATS = {"ttl": "turtle", "nt": "nt", "nq": "nquads", "trig": "trig", "jsonld": "json-ld"}

rdflib.NORMALIZE_LITERALS = False


def read(path: str) -> None:
    dataset = rdflib.Dataset()
    dataset.parse(path, format=FORMATS[path.rsplit(".", 1)[1]])
    dataset.serialize(path + ".rdflib.nq", format="nquads")


for argument in sys.argv[1:]:
    read(argument)
