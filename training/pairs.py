"""Mentions and pair features of the coreference ranker, exactly as INTERFACE.md has them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from .decode import head_word

FEATURES, RECENT, EARLIER = 88, 40, 15
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
POSSESSIVES = ("'s", "’s")
PRONOUN_CLASS = {form: number for number, forms in enumerate(PRONOUNS, start=1) for form in forms.split()}
DETERMINERS = set("the a an this that these those my your his her its our their some any".split())
DEFINITE = {"the", "this", "that", "these", "those"}
DETERMINER_CLASS = {"a": 1, "an": 1, "the": 2, "this": 3, "that": 3, "these": 3, "those": 3}
DETERMINER_CLASS |= dict.fromkeys("my your his her its our their".split(), 4)
MASCULINE = set("mr mr. he him his himself man boy father son brother husband king sir lord uncle prince grandfather gentleman".split())
FEMININE = set("mrs mrs. ms ms. miss she her hers herself woman girl mother daughter sister wife queen lady aunt princess grandmother".split())
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
    stem: str
    stems: frozenset[str]
    qualifiers: frozenset[str]  # stems of all its words but the root's form
    before: frozenset[str]  # stems of the words before the root
    digits: frozenset[str]  # words with digits
    article: int  # class of the determiner: 0 none, 1 a, 2 the, 3 this, 4 possessive, 5 other
    continues: bool  # whether words other than 's follow the root
    gender: int  # 1 masculine, 2 feminine, 0 unknown
    governor_form: str
    same_strings: int = 0  # earlier mentions with its string, with its stem, and the last of each
    same_stems: int = 0
    last_string: int = -1
    last_stem: int = -1
    inside: bool = False  # whether it lies in another mention
    group: str | None = None
    chain: int = field(default=-1)


def number_of(xpos: str, pronoun: int) -> int:
    """Returns 1 for plural, 2 for singular, 0 where the form does not say."""
    if pronoun:
        return 1 if pronoun in (2, 7) else 2 if pronoun in (1, 4, 5, 6) else 0
    return NUMBERS.get(xpos, 0)


def stem_of(word: str) -> str:
    """Returns a word without the ending of a plural."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def gender_of(words: list[str]) -> int:
    """Returns 1 or 2 by the last word that tells the gender, 0 where none does."""
    told = [1 if word in MASCULINE else 2 for word in words if word in MASCULINE or word in FEMININE]
    return told[-1] if told else 0


def make_mention(place: tuple[int, int, int, int], sentence: dict, result: dict, labels: dict) -> Mention:
    """Returns the mention at (sentence number, start, end, type number)."""
    number, start, end, kind = place
    root = head_word(result["head"], start, end)
    forms = sentence["form"][start : end + 1]
    lower = [form.lower() for form in forms]
    words = [word for word in lower if word not in DETERMINERS and word not in POSSESSIVES] or lower
    pronoun = PRONOUN_CLASS.get(lower[0], 0) if len(lower) == 1 else 0
    upos = labels["u"][result["u"][root]]
    head, before, governor = lower[root - start], lower[: root - start], result["head"][root] - 1
    possessive = any(word in POSSESSIVES for word in before)
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
        head=head,
        determiner=lower[0] if lower[0] in DETERMINERS else "",
        number=number_of(labels["x"][result["x"][root]], pronoun),
        role=ROLES.get(labels["d"][result["d"][root]].split(":")[0], 0),
        governor=governor,
        initials="".join(form[0] for form in forms if form[0].isupper()),
        form=forms[0] if len(forms) == 1 else "",
        stem=stem_of(head),
        stems=frozenset(stem_of(word) for word in words),
        qualifiers=frozenset(stem_of(word) for word in words if word != head),
        before=frozenset(stem_of(word) for word in before if word not in DETERMINERS and word[:1].isalnum()),
        digits=frozenset(word for word in words if any(c in "0123456789" for c in word)),
        article=4 if possessive else DETERMINER_CLASS.get(lower[0], 5) if lower[0] in DETERMINERS else 0,
        continues=any(word not in POSSESSIVES for word in lower[root - start + 1 : root - start + 2]),
        gender=gender_of(lower[: root - start + 1]),
        governor_form=sentence["form"][governor].lower() if governor >= 0 else "",
    )


def place_mentions(mentions: list[Mention]) -> None:
    """Notes in each mention what came before it and whether it lies in another one."""
    strings: dict[str, list[int]] = {}
    stems: dict[str, list[int]] = {}
    sentences: dict[int, list[Mention]] = {}
    for number, mention in enumerate(mentions):
        same, alike = strings.setdefault(mention.string, []), stems.setdefault(mention.stem, [])
        mention.same_strings, mention.same_stems = len(same), len(alike)
        mention.last_string, mention.last_stem = (same or [-1])[-1], (alike or [-1])[-1]
        same.append(number)
        alike.append(number)
        sentences.setdefault(mention.sentence, []).append(mention)
    for together in sentences.values():
        for one in together:
            one.inside = any(o is not one and o.start <= one.start and one.end <= o.end for o in together)


def is_acronym(short: Mention, long: Mention) -> bool:
    """Says whether one word of capitals is the initials of the other mention."""
    return len(short.form) > 1 and short.form.isupper() and short.form == long.initials and not long.form


def agree(i: Mention, j: Mention, person: int) -> bool:
    """Says whether number, person, gender and type let the two mean the same."""
    if i.number and j.number and i.number != j.number:
        return False
    if i.pronoun in (4, 5):
        return j.type == person and j.pronoun not in (1, 2, 3) and j.gender in (0, i.pronoun - 3)
    if i.pronoun == 6:
        return j.type != person and j.pronoun in (0, 6)
    if i.pronoun == 7:
        return j.pronoun in (0, 7)
    return j.pronoun == i.pronoun if i.pronoun else i.type == j.type


def features(mentions: list[Mention], i: int, j: int, nearer: int, person: int) -> list[float]:
    """Returns the features of the pair; `nearer` counts the candidates after j that agree with i."""
    one, other = mentions[i], mentions[j]
    return pair_features(one, other, i - j, person) + noun_features(one, other, j, nearer)


def noun_features(i: Mention, j: Mention, number: int, nearer: int) -> list[float]:
    """Returns the features that tell apart what has one head; `number` is j's."""
    nouns = i.kind != 1 and j.kind != 1
    same, other = nouns and i.stem == j.stem, nouns and i.stem != j.stem
    values = [
        same and i.qualifiers - j.qualifiers and j.qualifiers - i.qualifiers, same and i.head != j.head,
        other and i.stem in j.stems, other and j.stem in i.stems,
        i.last_stem == number, i.last_string == number,
        j.same_strings >= 1, j.same_strings >= 3, i.same_strings == 0, i.same_stems == 0,
        i.article == 4, i.article == 0 and i.kind == 0, i.article == 3, i.article == 2,
        j.article == 1, j.article == 2, j.article == 4, j.article == 0 and j.kind == 0, j.article == 3,
        i.continues, i.before, j.continues, j.before,
        i.sentence == j.sentence and i.governor == j.governor,
        i.sentence != j.sentence and i.governor_form and i.governor_form == j.governor_form,
        i.role == 2, j.role == 2, i.role == 4, j.role == 4,
        i.inside, j.inside, j.sentence <= 1,
        i.gender and i.gender == j.gender, i.gender and j.gender and i.gender != j.gender,
        i.digits and j.digits and i.digits != j.digits,
        same and i.qualifiers == j.qualifiers, same and i.qualifiers < j.qualifiers, same and i.qualifiers > j.qualifiers,
        same and i.before and j.before and not i.before & j.before,
        nearer == 0, nearer == 1, nearer == 2, 3 <= nearer <= 5, nearer > 5,
        same and i.article == 1, same and j.article == 1 and i.article in (2, 3), same and i.article == j.article == 0,
        nouns and i.same_stems == 0 and i.type == j.type,
    ]  # fmt: skip
    return [float(bool(value)) for value in values]


def pair_features(i: Mention, j: Mention, between: int, person: int) -> list[float]:
    """Returns the features of words, distances, pronouns and structure; `between` is the difference of their numbers."""
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


def ranked(mentions: list[Mention], i: int, person: int) -> Iterator[tuple[int, int]]:
    """Yields the candidates of mention i, the nearest first, each with the number of nearer ones that agree with i."""
    nearer = 0
    for j in reversed(candidates(mentions, i)):
        yield j, nearer
        nearer += agree(mentions[i], mentions[j], person)


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
    place_mentions(found)
    return found
