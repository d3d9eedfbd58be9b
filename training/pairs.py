"""Mentions and pair features of the coreference ranker, exactly as INTERFACE.md has them."""

from dataclasses import dataclass, field

import numpy as np

from .decode import head_word

FEATURES, RECENT, EARLIER = 40, 30, 15
PRONOUNS = [
    "i me my mine myself",
    "we us our ours ourselves",
    "you your yours yourself yourselves",
    "he him his himself",
    "she her hers herself",
    "it its itself",
    "they them their theirs themselves",
    "who whom whose which that",
    "this these those",
]
PRONOUN_CLASS = {form: number for number, forms in enumerate(PRONOUNS, start=1) for form in forms.split()}
DETERMINERS = set("the a an this that these those my your his her its our their some any".split())
DEFINITE = {"the", "this", "that", "these", "those"}
ROLES = {"nsubj": 1, "csubj": 1, "obj": 2, "iobj": 2, "obl": 3, "nmod": 4, "appos": 5}
NUMBERS = {"NNS": 1, "NNPS": 1, "NN": 2, "NNP": 2}


@dataclass
class Mention:
    """One mention with everything that features and vectors need."""

    sentence: int
    start: int
    end: int
    root: int
    type: int
    kind: int
    pronoun: int
    words: list[str]
    string: str
    head: str
    determiner: str
    number: int
    role: int
    governor: int  # the root's head: a word of the sentence, or -1
    initials: str
    form: str
    group: str | None = None
    chain: int = field(default=-1)


def number_of(xpos: str, pronoun: int) -> int:
    """Returns 1 for plural, 2 for singular, 0 where the form does not say."""
    if pronoun:
        return 1 if pronoun in (2, 7) else 2 if pronoun in (1, 4, 5, 6) else 0
    return NUMBERS.get(xpos, 0)


def make_mention(place: tuple[int, int, int, int], sentence: dict, result: dict, labels: dict) -> Mention:
    """Returns the mention at (sentence number, start, end, type number)."""
    number, start, end, kind = place
    root = head_word(result["head"], start, end)
    forms = sentence["form"][start : end + 1]
    lower = [form.lower() for form in forms]
    words = [word for word in lower if word not in DETERMINERS and word not in ("'s", "’s")] or lower
    pronoun = PRONOUN_CLASS.get(lower[0], 0) if len(lower) == 1 else 0
    upos = labels["u"][result["u"][root]]
    return Mention(
        sentence=number,
        start=start,
        end=end,
        root=root,
        type=kind,
        kind={"PRON": 1, "PROPN": 2}.get(upos, 0),
        pronoun=pronoun,
        words=words,
        string=" ".join(words),
        head=sentence["form"][root].lower(),
        determiner=lower[0] if lower[0] in DETERMINERS else "",
        number=number_of(labels["x"][result["x"][root]], pronoun),
        role=ROLES.get(labels["d"][result["d"][root]].split(":")[0], 0),
        governor=result["head"][root] - 1,
        initials="".join(form[0] for form in forms if form[0].isupper()),
        form=forms[0] if len(forms) == 1 else "",
    )


def is_acronym(short: Mention, long: Mention) -> bool:
    """Says whether one word of capitals is the initials of the other mention."""
    return len(short.form) > 1 and short.form.isupper() and short.form == long.initials and not long.form


def features(i: Mention, j: Mention, between: int, person: int) -> list[float]:
    """Returns the pair's features; i is the later mention, `between` the difference of their numbers."""
    d, same = i.sentence - j.sentence, i.sentence == j.sentence
    string, names = i.string == j.string, i.kind == 2 and j.kind == 2
    i_words, j_words = set(i.words), set(j.words)
    numbers = i.number > 0 and j.number > 0
    pronouns = i.pronoun > 0 and j.pronoun > 0
    values = [
        string, i.head == j.head, i.type == j.type, names, string and names,
        i.kind != 1 and bool(i_words & j_words), i.kind != 1 and i_words <= j_words, j.kind != 1 and j_words <= i_words,
        same and j.start <= i.start and i.end <= j.end,
        d == 0, d == 1, d == 2, 3 <= d <= 5, d > 5, d > 20, min(d, 50) / 50,
        between == 1, between == 2, 3 <= between <= 5, between >= 6,
        pronouns and i.pronoun == j.pronoun, pronouns and i.pronoun != j.pronoun,
        i.kind == 1 and j.kind == 2, i.kind == 1 and j.kind == 0,
        numbers and i.number == j.number, numbers and i.number != j.number,
        i.determiner in DEFINITE, i.determiner in ("a", "an"),
        i.kind == 2 and j.kind == 0, i.kind == 0 and j.kind == 2,
        i.pronoun in (4, 5) and j.type == person, i.pronoun == 6 and j.type == person,
        i.pronoun == 8 and same and i.start - j.end in (1, 2),
        same and i.role == 5 and i.governor == j.root, same and j.role == 1 and j.governor == i.root,
        i.role == 1, j.role == 1, i.role == j.role and i.role > 0,
        is_acronym(i, j) or is_acronym(j, i),
        names and (is_last_word(i, j) or is_last_word(j, i)),
    ]  # fmt: skip
    return [float(value) for value in values]


def is_last_word(short: Mention, long: Mention) -> bool:
    """Says whether a mention of one word is the last word of the other."""
    return len(short.words) == 1 and short.words[0] == long.words[-1]


def candidates(mentions: list[Mention], i: int) -> list[int]:
    """Returns the numbers of the mentions that may be the antecedent of mention i."""
    me, first = mentions[i], max(0, i - RECENT)
    found = []
    if me.kind != 1:
        same = (j for j in range(first) if mentions[j].head == me.head or mentions[j].string == me.string)
        found = list(same)[-EARLIER:]
    near = range(first, i)
    return [j for j in (*found, *near) if (mentions[j].sentence, mentions[j].root) != (me.sentence, me.root)]


def document_mentions(sentences: list[dict], results: list[dict], labels: dict, gold: bool | None) -> list[Mention]:
    """Returns the document's mentions in order: gold, predicted, or (None) predicted with the gold ones added."""
    found = []
    for number, (sentence, result) in enumerate(zip(sentences, results)):
        groups = {(m["start"], m["end"]): m["group"] for m in sentence["mentions"]}
        places = {} if gold else {(start, end): kind for start, end, kind in result["mentions"]}
        if gold is not False:
            for start, end in groups:
                places.setdefault((start, end), int(np.argmax(result["span"][start, end, 1:])) + 1)
        for (start, end), kind in sorted(places.items(), key=lambda item: (item[0][0], -item[0][1])):
            mention = make_mention((number, start, end, kind), sentence, result, labels)
            mention.group = groups.get((start, end))
            found.append(mention)
    return found
