"""Reads a JSON-LD file with PyLD and prints it as N-Quads."""

import json
import sys

from pyld import jsonld

with open(sys.argv[1], encoding="utf-8") as file:
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(jsonld.to_rdf(json.load(file), {"format": "application/n-quads"}))
