"""Reads CoNLL-U files with GUM's `Entity=` annotation into plain dictionaries, one a sentence."""

import re
from pathlib import Path

ENTITY_ITEM = re.compile(r"\([^()]+\)?|[^()]+\)")


def new_sentence(source: str, document: str) -> dict:
    """Returns an empty sentence; the keys are those that every reader of the prepared files relies on."""
    columns = {key: [] for key in ("form", "lemma", "upos", "xpos", "feats", "head", "deprel", "enhanced")}
    return {"source": source, "document": document, **columns, "mentions": []}


def read_entities(misc: str, word: int, open_mentions: dict, mentions: list) -> None:
    """Opens and closes the mentions that one word's MISC column names (GUM's bracket notation)."""
    for pair in misc.split("|"):
        if not pair.startswith("Entity="):
            continue
        for item in ENTITY_ITEM.findall(pair[7:]):
            body = item.strip("()")
            if item.startswith("("):
                fields = body.split("-", 7)
                group = re.sub(r"\[.*", "", fields[0])
                mention = {"start": word, "end": word, "type": fields[1], "group": group}
                if item.endswith(")"):
                    mentions.append(mention)
                else:
                    open_mentions.setdefault(group, []).append(mention)
            else:
                group = re.sub(r"[\[-].*", "", body)
                if open_mentions.get(group):
                    mention = open_mentions[group].pop()
                    mention["end"] = word
                    mentions.append(mention)


def add_word(sentence: dict, columns: list[str], open_mentions: dict) -> None:
    """Adds one basic word line to the sentence."""
    word = len(sentence["form"])
    for key, value in zip(("form", "lemma", "upos", "xpos", "feats"), columns[1:6]):
        sentence[key].append(value)
    sentence["head"].append(int(columns[6]))
    sentence["deprel"].append(columns[7])
    sentence["enhanced"].append(columns[8])
    read_entities(columns[9], word, open_mentions, sentence["mentions"])


def read_conllu(path: Path, source: str) -> list[dict]:
    """Returns the sentences of one file; multiword ranges and empty nodes are left out."""
    sentences, document, genre = [], path.stem, source
    sentence, open_mentions = new_sentence(source, document), {}
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        if line.startswith("# newdoc id"):
            document = line.split("=", 1)[1].strip()
            sentence["document"] = document
        elif line.startswith("# meta::genre"):
            genre = line.split("=", 1)[1].strip()
        elif not line:
            if sentence["form"]:
                sentences.append({**sentence, "genre": genre})
            sentence, open_mentions = new_sentence(source, document), {}
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                add_word(sentence, columns, open_mentions)
    return sentences
