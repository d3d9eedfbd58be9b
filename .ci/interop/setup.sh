#!/usr/bin/env bash
# Installs the other RDF implementations that test/interop.test.ts reads our output with, below the folder given:
# rdflib, pySHACL and udtools into <folder>/venv, Jena into <folder>/jena. What cannot be had is left out, and its tests are skipped.
# Usage: .ci/interop/setup.sh <folder>; then run the tests with FACTLINE_INTEROP=<folder>.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)

if command -v python3 > /dev/null; then
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt" ||
    { echo "interop: rdflib could not be installed; its tests will be skipped" >&2; rm -rf "$folder/venv"; }
else
  echo "interop: no python3; the tests with rdflib will be skipped" >&2
fi

if command -v mvn > /dev/null && command -v java > /dev/null; then
  mvn --quiet --batch-mode --file "$here/jena/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$folder/jena" ||
    { echo "interop: Jena could not be installed; its tests will be skipped" >&2; rm -rf "$folder/jena"; }
else
  echo "interop: no Maven or Java; the tests with Jena will be skipped" >&2
fi
