"""Count which entity type each head noun has in the training treebank, and print it as a TypeScript data file.

    python training/lexicon.py ../shared/data/treebank/gum/train > packages/core/src/mentions/head-types.data.ts

A noun is kept when it was seen at least three times, and at least seven times in ten with one type.
"""
import collections
import glob
import re
import sys

MIN_COUNT, MIN_SHARE = 3, 0.7
TYPES = {"person", "organization", "place", "event", "time", "object", "abstract", "substance", "animal", "plant"}


def sentences(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield rows
            rows = []
        elif line[0] != "#" and line.split("\t", 1)[0].isdigit():
            rows.append(line.split("\t"))
    if rows:
        yield rows


def spans(rows):
    """(first, last, type) of the mentions of a sentence, from the brackets of `Entity=`."""
    open_spans = []
    for index, row in enumerate(rows):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for opening, label, closing in re.findall(r"(\()?([^()]+)(\))?", entity.group(1)) if entity else []:
            fields = label.split("-")
            if opening:
                open_spans.append((fields[0], index, fields[1]))
            if closing:
                place = max(i for i, s in enumerate(open_spans) if s[0] == fields[0])
                _, first, kind = open_spans.pop(place)
                yield first, index, kind


def main():
    counts = collections.defaultdict(collections.Counter)
    for path in sorted(glob.glob(sys.argv[1] + "/*.conllu")):
        for rows in sentences(path):
            for first, last, kind in spans(rows):
                heads = [r for r in rows[first:last + 1] if not first < int(r[6]) <= last + 1]
                if heads and heads[0][3] == "NOUN" and kind in TYPES:
                    counts[heads[0][2].lower()][kind] += 1
    lexicon = collections.defaultdict(list)
    for lemma, kinds in counts.items():
        kind, count = kinds.most_common(1)[0]
        if sum(kinds.values()) >= MIN_COUNT and count >= MIN_SHARE * sum(kinds.values()) and re.fullmatch(r"[a-z-]+", lemma):
            lexicon[kind].append(lemma)
    print("/** Head nouns by the entity type they mostly have. Made by `python training/lexicon.py`; not to be edited. */")
    print("export const HEAD_TYPES: Readonly<Record<string, string>> = {")
    for kind in sorted(lexicon):
        print(f'  {kind}: "{" ".join(sorted(lexicon[kind]))}",')
    print("};")


if __name__ == "__main__":
    main()
