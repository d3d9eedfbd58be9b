"""Word pieces, casing classes, lemma edit scripts and label sets: what the runtime must do in the same way."""

import json
from collections import Counter
from functools import cache

from tokenizers import Tokenizer

from .names import NAME_TYPES
from .paths import ENCODER

CLS, SEP, UNKNOWN = 101, 102, 100
MAX_WORD_PIECES = 12
NAME_LABELS = ["O", *(f"{prefix}-{kind}" for kind in NAME_TYPES for prefix in "BI")]


@cache
def tokenizer() -> Tokenizer:
    """Returns the encoder's WordPiece tokenizer, without padding and truncation."""
    loaded = Tokenizer.from_file(str(ENCODER / "tokenizer.json"))
    loaded.no_padding()
    loaded.no_truncation()
    return loaded


@cache
def pieces(form: str) -> tuple[int, ...]:
    """Returns the piece ids of a word: at most twelve, the last kept."""
    ids = tokenizer().encode(form, add_special_tokens=False).ids or [UNKNOWN]
    return tuple(ids if len(ids) <= MAX_WORD_PIECES else ids[: MAX_WORD_PIECES - 1] + ids[-1:])


@cache
def casing(form: str) -> int:
    """Returns the casing class: 1 lower, 2 Title, 3 UPPER, 4 one capital, 5 mixed, 6 has a digit, 7 no letter."""
    if any(c.isdigit() for c in form):
        return 6
    letters = [c for c in form if c.isalpha()]
    if not letters:
        return 7
    if all(c.islower() for c in letters):
        return 1
    if all(c.isupper() for c in letters):
        return 3 if len(letters) > 1 else 4
    if form[0].isupper() and all(c.islower() for c in letters[1:]):
        return 2
    return 5


def recase(form: str) -> dict[str, str]:
    """Returns the form under each case operation of an edit script: Lower, Keep, Title."""
    return {"L": form.lower(), "K": form, "T": form[:1].upper() + form[1:].lower()}


@cache
def edit_script(form: str, lemma: str, longest: int = 8) -> str:
    """Returns `case|characters to cut|characters to add`, the shortest that turns the form into the lemma.

    One that changes more than `longest` characters is no pattern worth learning: then it is "lower case, nothing else".
    """
    if lemma == "_":
        return "K|0|"
    best = (99, "")
    for operation, cased in recase(form).items():
        common = 0
        while common < min(len(cased), len(lemma)) and cased[common] == lemma[common]:
            common += 1
        cost = len(cased) + len(lemma) - 2 * common
        if cost < best[0]:
            best = (cost, f"{operation}|{len(cased) - common}|{lemma[common:]}")
    return best[1] if best[0] <= longest else "L|0|"


def apply_script(form: str, script: str) -> str:
    """Returns the lemma that an edit script makes of a form."""
    operation, cut, added = script.split("|", 2)
    cased = recase(form)[operation]
    if int(cut) > len(cased):
        return cased
    return cased[: len(cased) - int(cut)] + added


def label_sets(sentences: list[dict]) -> dict[str, list[str]]:
    """Returns the label sets of the treebanks' train sentences, under the keys that `model.json` has."""
    scripts = Counter(edit_script(f, lemma) for s in sentences for f, lemma in zip(s["form"], s["lemma"]))
    feats = Counter(f for s in sentences for f in s["feats"])
    return {
        "u": sorted({tag for s in sentences for tag in s["upos"]}),
        "x": sorted({tag for s in sentences for tag in s["xpos"]}),
        "d": sorted({label for s in sentences for label in s["deprel"]}),
        "l": sorted(script for script, count in scripts.items() if count >= 3),
        "f": sorted(f for f, count in feats.items() if count >= 2),
        "t": sorted({mention["type"] for s in sentences for mention in s["mentions"]}),
        "n": NAME_LABELS,
    }


def load_labels(path) -> tuple[dict[str, list[str]], dict[str, dict[str, int]]]:
    """Reads label sets and returns them with their inverse."""
    labels = json.loads(path.read_text(encoding="utf8"))
    return labels, inverse(labels)


def inverse(labels: dict[str, list[str]]) -> dict[str, dict[str, int]]:
    """Returns label -> number for each set."""
    return {key: {label: index for index, label in enumerate(values)} for key, values in labels.items()}
