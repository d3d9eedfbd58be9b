import { oncePer } from "../../model/index.ts";
import type { Profile } from "../profile.ts";
import { isAuthor, isIn, onlyOne, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

const SALUTATION = /^(?:Dear|Sir|Madam|To the [Ee]ditor)\b/;

/** The paragraphs of a text that open a letter: a mail and its answer are two. */
const openings: (scene: Scene) => readonly number[] = oncePer(({ analysis: { document, paragraphs } }) =>
  paragraphs.flatMap(({ start, end }, at) => (SALUTATION.test(document.text.slice(start, end)) ? [at] : [])),
);

/** The people whom a text names. */
const people: (scene: Scene) => readonly Profile[] = oncePer(({ profiles }) =>
  profiles.filter(({ mention }) => mention.kind === "name" && mention.type === "person"),
);

/** The one person whom a line above a text names as its author. */
const writer: (scene: Scene) => Profile | undefined = oncePer((scene) =>
  onlyOne(
    scene,
    people(scene).filter((profile) => isAuthor(profile, scene)),
  ),
);

/** Whoever is named first at the beginning of a line below the letter that a mention stands in. */
function signatory(profile: Profile, scene: Scene): Profile | undefined {
  const paragraphOf = ({ mention }: Profile) => scene.analysis.sentences[mention.sentence]?.paragraph ?? -1;
  const own = paragraphOf(profile);
  if (!openings(scene).some((at) => at <= own)) return undefined;
  const next = openings(scene).find((at) => at > own) ?? Number.POSITIVE_INFINITY;
  return people(scene).find((one) => {
    const at = paragraphOf(one);
    return at > own && at < next && one.mention.first === 0 && isIn(one, "heading", scene);
  });
}

export const author: Sieve = {
  id: "author",
  description: "The first person singular outside of all quotations means who wrote the text, if it says who did.",
  example: "By [Ida Lund]\n\nThe party has changed. [I] joined it in 1998.",
  apply: (profile, scene) => {
    if (profile.pronoun?.person !== 1 || profile.number !== "singular" || scene.quotationOf(profile)) return undefined;
    if (isIn(profile, "caption", scene) || scene.analysis.paragraphs.some(({ kind }) => kind === "speaker"))
      return undefined;
    return writer(scene) ?? signatory(profile, scene);
  },
};
