"""The lexicon that is asked before the edit scripts: (XPOS, form) -> script, from the train sentences."""

from collections import Counter, defaultdict

from .vocabulary import apply_script, edit_script

Lexicon = dict[str, dict[str, str]]

# The tag under which the lexicon has the base form of an inflected one.
BASE_TAGS = {
    **dict.fromkeys(["VBD", "VBN", "VBG", "VBZ", "VBP"], "VB"),
    **{"NNS": "NN", "NNPS": "NNP", "JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB"},
}
TRIED_SCRIPTS = 12
DASHES = set("-–—")
GUM_WEIGHT = 0.5  # where the treebanks disagree (people: person or people), the larger one, EWT, decides


def build_lexicon(sentences: list[dict]) -> Lexicon:
    """Returns {xpos: {script: "form form ..."}} with each form's most frequent lemma; frequent scripts first."""
    counts, dashes = defaultdict(Counter), defaultdict(Counter)
    for sentence in sentences:
        weight = GUM_WEIGHT if sentence["source"] == "gum" else 1
        for form, xpos, lemma in zip(sentence["form"], sentence["xpos"], sentence["lemma"]):
            counts[xpos, form][lemma] += weight
            dashes[form][lemma] += weight
    lexicon: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for (xpos, form), lemmas in sorted(counts.items()):
        # A dash has one lemma, whatever its tag.
        lemma = (dashes[form] if set(form) <= DASHES else lemmas).most_common(1)[0][0]
        script = edit_script(form, lemma, longest=99)
        if " " not in form and apply_script(form, script) == lemma:
            lexicon[xpos][script].append(form)
    return {
        xpos: {script: " ".join(forms) for script, forms in sorted(scripts.items(), key=lambda item: -len(item[1]))}
        for xpos, scripts in sorted(lexicon.items())
    }


class Lemmatiser:
    """Applies lexicon and scripts as the runtime does (INTERFACE.md)."""

    def __init__(self, lexicon: Lexicon, labels: dict[str, list[str]]) -> None:
        self.labels, self.frequent = labels, {}
        self.scripts: dict[tuple[str, str], str] = {}
        self.known: dict[str, set[str]] = defaultdict(set)
        for xpos, scripts in lexicon.items():
            self.frequent[xpos] = list(scripts)[:TRIED_SCRIPTS]
            for script, forms in scripts.items():
                for form in forms.split(" "):
                    self.scripts[xpos, form] = script
                    self.known[BASE_TAGS.get(xpos, xpos)].add(apply_script(form, script))

    def lemma(self, form: str, xpos: int, script: int) -> str:
        """Returns the lemma of a form with predicted XPOS and script numbers."""
        tag, predicted = self.labels["x"][xpos], self.labels["l"][script]
        found = self.scripts.get((tag, form))
        if found is None and not tag.startswith("NNP"):
            lower = self.scripts.get((tag, form.lower()))
            found = lower and "L" + lower[1:]
        return apply_script(form, found or self.checked(form, tag, predicted))

    def checked(self, form: str, tag: str, predicted: str) -> str:
        """Returns the predicted script, or for an inflected word one that leads to a known base form."""
        if tag not in BASE_TAGS:
            return predicted
        known = self.known[BASE_TAGS[tag]]
        for script in (predicted, *self.frequent.get(tag, [])):
            if apply_script(form, script) in known:
                return script
        return "L|3|y" if tag == "NNS" and form.lower().endswith("ies") and len(form) > 4 else predicted
