#!/usr/bin/env bash
# Holds `factline annotate` to the format level of udtools' validator, on the sample articles, and our own treebank to the next one.
set -euo pipefail
cd "$(dirname "$0")/.."
python="${FACTLINE_INTEROP:-.ci/work}/venv/bin/python"
mkdir -p .ci/work
node packages/cli/bin/factline.js annotate data/samples --format conllu --out .ci/work/samples.conllu
"$(dirname "$python")/udvalidate" --lang en --level 1 .ci/work/samples.conllu
"$(dirname "$python")/udvalidate" --lang en --level 2 data/treebank/*/*.conllu
