"""Count which entity types each head noun has in the training treebank, and print them as a TypeScript data file.

    python training/lexicon.py ../shared/data/treebank/gum/train > packages/core/src/mentions/head-types.data.ts
    python training/lexicon.py ../shared/data/treebank/gum/train --shares > packages/core/src/parse/noun-types.data.ts

A noun is kept when it was seen at least three times; without `--shares`, at least seven times in ten with one type. With it, each
noun comes with the tenths of its mentions that have each type.
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


def count(folder):
    """Type counts of each head noun's lemma."""
    counts = collections.defaultdict(collections.Counter)
    for path in sorted(glob.glob(folder + "/*.conllu")):
        for rows in sentences(path):
            for first, last, kind in spans(rows):
                heads = [r for r in rows[first:last + 1] if not first < int(r[6]) <= last + 1]
                if heads and heads[0][3] == "NOUN" and kind in TYPES:
                    # As the runtime has it, which follows EWT here.
                    lemma = "people" if heads[0][1].lower() == "people" else heads[0][2].lower()
                    counts[lemma][kind] += 1
    return {lemma: kinds for lemma, kinds in counts.items()
            if sum(kinds.values()) >= MIN_COUNT and re.fullmatch(r"[a-z-]+", lemma)}


def print_types(counts):
    lexicon = collections.defaultdict(list)
    for lemma, kinds in counts.items():
        kind, most = kinds.most_common(1)[0]
        if most >= MIN_SHARE * sum(kinds.values()):
            lexicon[kind].append(lemma)
    print("/** Head nouns by the entity type they mostly have. Made by `python training/lexicon.py`; not to be edited. */")
    print("export const HEAD_TYPES: Readonly<Record<string, string>> = {")
    for kind in sorted(lexicon):
        print(f'  {kind}: "{" ".join(sorted(lexicon[kind]))}",')
    print("};")


def print_shares(counts):
    nouns = collections.defaultdict(list)
    for lemma, kinds in counts.items():
        tenths = {kind: round(10 * seen / sum(kinds.values())) for kind, seen in sorted(kinds.items())}
        nouns[" ".join(f"{kind} {tenth}" for kind, tenth in tenths.items() if tenth > 0)].append(lemma)
    print("/**")
    print(" * Nouns by the tenths of their mentions that have each entity type in the training treebank.")
    print(" * Made by `python training/lexicon.py --shares`; not to be edited.")
    print(" */")
    print("export const NOUN_TYPES: Readonly<Record<string, string>> = {")
    for shares in sorted(nouns):
        key = shares if re.fullmatch(r"\w+", shares) else f'"{shares}"'
        print(f'  {key}: "{" ".join(sorted(nouns[shares]))}",')
    print("};")


def main():
    counts = count(sys.argv[1])
    print_shares(counts) if "--shares" in sys.argv else print_types(counts)


if __name__ == "__main__":
    main()
