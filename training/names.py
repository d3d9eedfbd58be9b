"""Reads the sets that annotate names only (redocred, crossner, wikigold) into sentences with `names`."""

import json
from pathlib import Path

from .chain_sets import cluster

NAME_TYPES = ["PER", "ORG", "LOC", "TIME", "NUM", "MISC"]

# crossner's fine types; what is not here (fields, genres, metrics, proteins, ...) is often not a name and is masked.
CROSSNER = {
    **dict.fromkeys(["person", "politician", "scientist", "musicalartist", "writer", "researcher"], "PER"),
    **dict.fromkeys(["organisation", "politicalparty", "band", "university"], "ORG"),
    **dict.fromkeys(["country", "location"], "LOC"),
    **dict.fromkeys(["event", "election", "album", "song", "book", "magazine", "poem", "award", "conference"], "MISC"),
    **dict.fromkeys(["academicjournal", "product", "programlang", "astronomicalobject", "misc"], "MISC"),
}


def name_sentence(source: str, document: str, form: list[str], names: list, times: bool) -> dict:
    """Returns a sentence; `times` says whether times and numbers are annotated too."""
    return {"source": source, "document": document, "form": form, "names": names, "times": times}


def read_redocred(path: Path) -> list[dict]:
    """Returns the sentences of Re-DocRED with the names of every entity, without doubles or overlaps."""
    sentences = []
    for number, document in enumerate(json.loads(path.read_text(encoding="utf8"))):
        spans = [set() for _ in document["sents"]]
        for entity in document["vertexSet"]:
            for mention in entity:
                start, end = mention["pos"]
                spans[mention["sent_id"]].add((start, end - 1, mention["type"]))
        clusters = redocred_clusters(document)
        for form, found, chain in zip(document["sents"], spans, clusters):
            sentence = name_sentence("redocred", f"redocred-{number}", form, without_overlaps(found), True)
            sentences.append({**sentence, "clusters": chain})
    return sentences


def redocred_clusters(document: dict) -> list[list[dict]]:
    """Returns for each sentence the mentions of entities; times and numbers are left out."""
    clusters = [[] for _ in document["sents"]]
    for group, entity in enumerate(document["vertexSet"]):
        ordered = sorted(entity, key=lambda mention: (mention["sent_id"], mention["pos"]))
        for number, mention in enumerate(ordered):
            if mention["type"] not in ("TIME", "NUM"):
                (start, end), form = mention["pos"], document["sents"][mention["sent_id"]]
                clusters[mention["sent_id"]].append(cluster(form, start, end - 1, str(group), number == 0))
    return [sorted(chain, key=lambda mention: (mention["start"], -mention["end"])) for chain in clusters]


def without_overlaps(spans: set) -> list:
    """Keeps the longer of two overlapping names."""
    kept = []
    for start, end, kind in sorted(spans, key=lambda span: (span[0] - span[1], span)):
        if all(end < other_start or start > other_end for other_start, other_end, _ in kept):
            kept.append([start, end, kind])
    return sorted(kept)


def read_bio(path: Path, source: str, separator: str, mapping: dict | None) -> list[dict]:
    """Returns the sentences of a file with one word and one B-/I-/O label a line."""
    sentences, form, labels, document = [], [], [], 0
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        parts = line.strip().split(separator) if line.strip() else []
        if len(parts) >= 2 and parts[0] != "-DOCSTART-":
            form.append(parts[0])
            labels.append(parts[-1])
            continue
        if form:
            names = bio_names(labels, mapping)
            sentences.append(name_sentence(source, f"{path.parent.name}-{source}-{document}", form, names, False))
            form, labels = [], []
            document += mapping is not None  # crossner's sentences come from many documents
        elif parts:
            document += 1
    return sentences


def bio_names(labels: list[str], mapping: dict | None) -> list:
    """Returns [start, end, type] of each name; a type that the mapping lacks becomes `?` (to be masked)."""
    names = []
    for index, label in enumerate(labels):
        if label == "O":
            continue
        prefix, kind = label.split("-", 1)
        kind = kind if mapping is None else mapping.get(kind, "?")
        joins = prefix == "I" and names and names[-1][1] == index - 1 and names[-1][2] == kind
        if joins:
            names[-1][1] = index
        else:
            names.append([index, index, kind])
    return names
