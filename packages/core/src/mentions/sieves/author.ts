import { oncePer } from "../../model/index.ts";
import type { Profile } from "../profile.ts";
import { isAuthor, isIn, onlyOne, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

const SALUTATION = /^(?:Dear|Sir|Madam|To the [Ee]ditor)\b/;

/** Whether a text is a letter, which whoever wrote it signs at its end. */
function isLetter({ analysis: { document, paragraphs } }: Scene): boolean {
  return paragraphs.slice(0, 3).some(({ start, end }) => SALUTATION.test(document.text.slice(start, end)));
}

/** Whoever is named first below a letter, at the beginning of a line. */
function signatory(named: readonly Profile[], scene: Scene): Profile | undefined {
  const { paragraphs, sentences } = scene.analysis;
  const last = paragraphs.findLastIndex(({ kind }) => kind === "body");
  return named.find(({ mention }) => mention.first === 0 && (sentences[mention.sentence]?.paragraph ?? -1) > last);
}

/** The one person whom a text names as its author. */
const authorOf: (scene: Scene) => Profile | undefined = oncePer((scene) => {
  const named = scene.profiles.filter(({ mention }) => mention.kind === "name" && mention.type === "person");
  const authors = named.filter((profile) => isAuthor(profile, scene));
  if (authors.length > 0) return onlyOne(scene, authors);
  return isLetter(scene) ? signatory(named, scene) : undefined;
});

export const author: Sieve = {
  id: "author",
  description: "The first person singular outside of all quotations means who wrote the text, if it says who did.",
  example: "By [Ida Lund]\n\nThe party has changed. [I] joined it in 1998.",
  apply: (profile, scene) => {
    if (profile.pronoun?.person !== 1 || profile.number !== "singular" || scene.quotationOf(profile)) return undefined;
    const found = scene.analysis.paragraphs.some(({ kind }) => kind === "speaker") ? undefined : authorOf(scene);
    return found && !isIn(profile, "caption", scene) ? found : undefined;
  },
};
