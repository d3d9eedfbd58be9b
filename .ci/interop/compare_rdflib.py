"""Reads RDF files with rdflib and compares each with the quads that it must hold: compare_rdflib.py <expected.json>.

The file maps the names of files, beside it, to lists of [subject, predicate, object, graph]; an object is an IRI, or
[value, language, datatype]; the graph is "" in the default graph and null where the syntax has none. Prints each file that
differs, with a quad that only one side has.
"""

import json
import logging
import os
import sys

import rdflib

FORMATS = {"ttl": "turtle", "nt": "nt", "nq": "nquads", "trig": "trig", "jsonld": "json-ld"}
LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"

rdflib.NORMALIZE_LITERALS = False
# Ill-typed literals are no fault of the syntax: some of our hostile strings are what their datatype has not.
logging.getLogger("rdflib.term").setLevel(logging.ERROR)


def term(node):
    if not isinstance(node, rdflib.Literal):
        return str(node)
    if node.language:
        return (str(node), node.language.lower(), LANG_STRING)
    return (str(node), "", str(node.datatype or XSD_STRING))


def name(graph, default):
    identifier = str(getattr(graph, "identifier", graph) or "")
    return "" if identifier in ("", default) else identifier


def quads_of(path, with_graphs):
    dataset = rdflib.Dataset()
    dataset.parse(path, format=FORMATS[path.rsplit(".", 1)[1]])
    default = str(rdflib.graph.DATASET_DEFAULT_GRAPH_ID)
    return [
        (term(s), term(p), term(o), name(g, default) if with_graphs else None) for s, p, o, g in dataset.quads()
    ]


def main(path):
    with open(path, encoding="utf-8") as file:
        expected = json.load(file)
    for file, lines in expected.items():
        wanted = {tuple(tuple(cell) if isinstance(cell, list) else cell for cell in line) for line in lines}
        found = quads_of(os.path.join(os.path.dirname(path), file), any(line[3] is not None for line in wanted))
        if len(found) != len(wanted) or set(found) != wanted:
            difference = next(iter(wanted ^ set(found)), None)
            print(f"{file}: {len(found)} quads in place of {len(wanted)}; for example {difference}")


main(sys.argv[1])
