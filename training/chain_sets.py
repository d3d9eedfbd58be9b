"""Reads the sets that annotate chains of people, places and pronouns (litbank, gap) into sentences with `clusters`."""

import csv
import re
from pathlib import Path

WORD = re.compile(r"\w+(?:['’]\w+)?|[^\w\s]")
SENTENCE_END = re.compile(r"[.!?]")
# A mention's head where there is no tree: the word before the first of these, else the last one.
AFTER_HEAD = set("of in on at who whom whose which that with from to for by , ( : - -- and".split())
# LitBank's types as GUM's; facilities and regions are places.
LITBANK_TYPES = {"PER": "person", "FAC": "place", "GPE": "place", "LOC": "place", "VEH": "object", "ORG": "organization"}


def likely_head(form: list[str], start: int, end: int) -> int:
    """Returns the likely head word of a mention in a text without trees."""
    for word in range(start + 1, end + 1):
        if form[word].lower() in AFTER_HEAD:
            return word - 1
    return end


def cluster(form: list[str], start: int, end: int, group: str, fresh: bool) -> dict:
    """Returns one mention of a chain; `fresh` says that it is the chain's first."""
    return {"start": start, "end": end, "head": likely_head(form, start, end), "group": group, "fresh": fresh}


def read_bracketed(column: str, word: int, open_spans: dict, found: list) -> None:
    """Opens and closes the chains that one word's last column names, as in `(3|7)`."""
    for item in filter(None, column.split("|")):
        group = item.strip("()")
        if item.startswith("("):
            open_spans.setdefault(group, []).append(word)
        if item.endswith(")") and open_spans.get(group):
            found.append((open_spans[group].pop(), word, group))


def read_litbank_chains(path: Path) -> list[dict]:
    """Returns the sentences of one passage, with its chains."""
    sentences, form, found, open_spans, seen = [], [], [], {}, set()
    for line in path.read_text(encoding="utf8").split("\n"):
        columns = line.split("\t")
        if len(columns) > 4:
            read_bracketed(columns[-1].strip(), len(form), open_spans, found)
            form.append(columns[3])
        elif form:
            clusters = []
            for start, end, group in sorted(found, key=lambda span: (span[0], -span[1])):
                clusters.append(cluster(form, start, end, group, group not in seen))
                seen.add(group)
            sentences.append({"source": "litbank", "document": path.stem, "form": form, "clusters": clusters})
            form, found, open_spans = [], [], {}
    return sentences


def read_types(path: Path) -> list[list[tuple[int, int, str]]]:
    """Returns for each sentence of one passage its entities of known type; nested ones stand in further columns."""
    sentences: list[list] = [[]]
    word = 0
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        if not line.strip():
            if word:
                sentences.append([])
            word = 0
            continue
        for column, label in enumerate(line.split("\t")[1:]):
            if label[:2] == "B-":
                sentences[-1].append([word, word, label[2:], column])
            elif label[:2] == "I-":
                extend(sentences[-1], word, column)
        word += 1
    return [[(start, end, LITBANK_TYPES[kind]) for start, end, kind, _ in spans if kind in LITBANK_TYPES] for spans in sentences]


def extend(spans: list, word: int, column: int) -> None:
    """Makes the column's open entity one word longer."""
    for span in reversed(spans):
        if span[3] == column and span[1] == word - 1:
            span[1] = word
            return


def read_litbank(folder: Path) -> list[dict]:
    """Returns every passage; types only where both files have the same sentences."""
    sentences = []
    for path in sorted((folder / "coref" / "conll").glob("*.conll")):
        passage = read_litbank_chains(path)
        types = read_types(folder / "entities" / "tsv" / f"{path.stem}.tsv")
        types = [spans for spans in types][: len(passage)]
        for sentence, spans in zip(passage, types):
            inside = all(end < len(sentence["form"]) for _, end, _ in spans)
            sentence["span_types"] = spans if inside and len(types) == len(passage) else []
        sentences += passage
    return sentences


def read_gap(path: Path) -> list[dict]:
    """Returns the passages in which one of two names is the pronoun's antecedent."""
    sentences = []
    with open(path, encoding="utf8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            name = next((key for key in "AB" if row[f"{key}-coref"].upper() == "TRUE"), None)
            if name is not None:
                sentences += gap_passage(row, name)
    return sentences


def gap_passage(row: dict, name: str) -> list[dict]:
    """Returns one passage, cut at full stops; the wrong name is a chain of its own."""
    text, sentences, words = row["Text"], [], []
    spans = {"pronoun": (int(row["Pronoun-offset"]), row["Pronoun"])}
    spans.update({key: (int(row[f"{key}-offset"]), row[key]) for key in "AB"})
    for match in WORD.finditer(text):
        words.append(match)
        if SENTENCE_END.fullmatch(match.group()) and text[match.end() : match.end() + 1] in ("", " ") and len(words) > 6:
            sentences.append(gap_sentence(row["ID"], words, spans, name))
            words = []
    if words:
        sentences.append(gap_sentence(row["ID"], words, spans, name))
    return sentences


def gap_sentence(document: str, words: list, spans: dict, name: str) -> dict:
    """Returns one sentence with those of the three mentions that lie in it."""
    form = [match.group() for match in words]
    clusters = []
    for key, (offset, quote) in spans.items():
        covered = [i for i, match in enumerate(words) if match.start() < offset + len(quote) and match.end() > offset]
        if covered:
            group = "right" if key in ("pronoun", name) else "other"
            clusters.append(cluster(form, covered[0], covered[-1], group, False))
    clusters.sort(key=lambda mention: mention["start"])
    return {"source": "gap", "document": document, "form": form, "clusters": clusters}
