#!/usr/bin/env bash
# Installs what others read our output with, below the folder given: rdflib, pySHACL, PyLD, pyarrow, udtools and Oxigraph's
# server into <folder>/venv, Jena's command line into <folder>/jena, its server Fuseki into <folder>/fuseki. What cannot be
# had is left out, and its tests are skipped. csv-reconcile, a service that `factline link` asks, goes into <folder>/reconcile;
# other versions of Node, which must give the same bytes, into <folder>/node.
# Usage: .ci/interop/setup.sh <folder>; then run the tests with FACTLINE_INTEROP=<folder>.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)

if command -v python3 > /dev/null; then
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt" ||
    { echo "interop: rdflib could not be installed; its tests will be skipped" >&2; rm -rf "$folder/venv"; }
  python3 -m venv "$folder/reconcile"
  "$folder/reconcile/bin/pip" install --quiet --disable-pip-version-check csv-reconcile==0.3.2 ||
    { echo "interop: csv-reconcile could not be installed; its test will be skipped" >&2; rm -rf "$folder/reconcile"; }
else
  echo "interop: no python3; the tests with rdflib and csv-reconcile will be skipped" >&2
fi

if command -v mvn > /dev/null && command -v java > /dev/null; then
  mvn --quiet --batch-mode --file "$here/jena/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$folder/jena" ||
    { echo "interop: Jena could not be installed; its tests will be skipped" >&2; rm -rf "$folder/jena"; }
  mvn --quiet --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact=org.apache.jena:jena-fuseki-server:5.6.0 "-DoutputDirectory=$folder/fuseki" ||
    { echo "interop: Fuseki could not be installed; its tests will be skipped" >&2; rm -rf "$folder/fuseki"; }
else
  echo "interop: no Maven or Java; the tests with Jena will be skipped" >&2
fi

platform=$(node -p '`${process.platform}-${process.arch}`')
npm install --silent --no-audit --no-fund --no-save --prefix "$folder/node" "node22@npm:node-$platform@22.23.3" \
  "node24@npm:node-$platform@24.22.3" "node26@npm:node-$platform@26.12.1" ||
  { echo "interop: other versions of Node could not be installed; their tests will be skipped" >&2; rm -rf "$folder/node"; }
