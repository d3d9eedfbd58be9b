import { isExpert, oncePer, type Token } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import { isCommanded } from "../binding.ts";
import { type Office, officeOf } from "../offices.ts";
import { isMainSubject, type Profile } from "../profile.ts";
import { isOfSomething } from "../relations.ts";
import { areOne, clusterOf, inSentenceOf, isIn, nearestBefore, type Scene, speakerOf } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

function sameBody(a: Office, b: Office, scene: Scene): boolean {
  return a.of.some((one) => b.of.some((other) => areOne(scene, one, other)));
}

function sameTitle(a: Office, b: Office): boolean {
  if (a.title === b.title || (a.leads && b.leads)) return true;
  // "The German leader" is the chancellor, where a president who leads nothing is one as well.
  return (a.title === "leader" && GOVERNING.has(b.title)) || (b.title === "leader" && GOVERNING.has(a.title));
}

/** Offices of those who lead a country, besides its president. */
const GOVERNING: ReadonlySet<string> = new Set(["prime minister", "chancellor", "pope", "emperor"]);

/** Offices that many people hold at once, so that only their title does not tell who is meant. */
const SHARED = new Set([
  "spokesman",
  "minister",
  "ambassador",
  "captain",
  "commander",
  "manager",
  "director",
  "editor",
  "general",
  "secretary",
]);

/** The mentions that state an office, found once. */
const holders: (scene: Scene) => readonly Profile[] = oncePer((scene) =>
  scene.profiles.filter((profile) => officeOf(profile, scene)),
);

export const sameOffice: Sieve = {
  id: "same-office",
  description: "Whoever holds one office of one body is one person, by whatever title.",
  example: "[UNESCO chief Maria Weiss] resigned. [The head of UNESCO] gave no reason.",
  apply: (profile, scene) => {
    const office = officeOf(profile, scene);
    if (!office || office.of.length === 0 || SHARED.has(office.title)) return undefined;
    for (const other of nearestBefore(holders(scene), profile)) {
      const held = officeOf(other, scene);
      if (held && sameTitle(office, held) && sameBody(office, held, scene) && clustersAgree(scene, other, profile))
        return other;
    }
    return undefined;
  },
};

/** Titles of those who lead an organisation, not a country or a town. */
const LEADS_ORGANIZATION = new Set(["secretary-general", "director-general", "chairman", "ceo"]);

export const introducedLeader: Sieve = {
  id: "introduced-leader",
  description:
    "A name with the title of an organisation's leader is whoever the sentences just before called its leader.",
  example: "[The head of Interpol] resigned. [Secretary-General Maria Weiss] gave no reason.",
  apply: (profile, scene) => {
    const office = profile.mention.kind === "name" ? officeOf(profile, scene) : undefined;
    if (!office || office.of.length > 0 || !LEADS_ORGANIZATION.has(office.title)) return undefined;
    for (const other of nearestBefore(holders(scene), profile)) {
      if (profile.mention.sentence - other.mention.sentence > 2) return undefined;
      const held = officeOf(other, scene);
      const leads = held?.leads && held.of.some(({ mention }) => mention.type !== "place");
      if (leads && other.mention.kind === "nominal" && clustersAgree(scene, other, profile)) return other;
    }
    return undefined;
  },
};

/** Whether all that stands before a sentence is headlines and the like. */
function isLead(profile: Profile, { analysis }: Scene): boolean {
  return analysis.sentences
    .slice(0, profile.mention.sentence)
    .every(({ paragraph }) => analysis.paragraphs[paragraph]?.kind !== "body");
}

export const holderOfLead: Sieve = {
  id: "holder-of-lead",
  description: "A bare name right after the lead is whoever the lead tells of by an office alone.",
  example: "[The head of Norway's central bank] resigned on Monday.\n\n[Ida Lund] gave no reason.",
  apply: (profile, scene) => {
    const { mention, name } = profile;
    const isNamed = mention.kind === "name" && mention.type === "person" && name.length > 1;
    if (!isNamed || !isMainSubject(profile) || !scene.clusters.isFirst(profile.index) || officeOf(profile, scene))
      return undefined;
    const before = scene.profiles.filter((other) => other.mention.sentence === mention.sentence - 1);
    if (before.some((other) => other.mention.kind === "name" && other.mention.type === "person")) return undefined;
    const [holder, second] = before.filter((other) => isMainSubject(other) && officeOf(other, scene) !== undefined);
    const isOnly = holder?.mention.kind === "nominal" && second === undefined && isLead(holder, scene);
    return isOnly && clustersAgree(scene, holder, profile) ? holder : undefined;
  },
};

/** Titles that nobody shortens by their first word: "the minister" is not the prime minister. */
const WHOLE = /^(?:prime|first|vice|deputy) /;

/** Whether a title says less of the same office: "minister" of "labour minister". */
function abridges(short: Office, long: Office): boolean {
  return long.title === short.title || (long.title.endsWith(` ${short.title}`) && !WHOLE.test(long.title));
}

/** Whether the nouns before a title were told of its holder: "the opposition leader" is not any leader. */
function isOfField({ children, tokens, mention }: Profile, { title }: Office, other: Profile, scene: Scene): boolean {
  const known = clusterOf(scene, other).modifiers;
  const nouns = (children[mention.head] ?? []).filter((child) => {
    const { deprel, form = "" } = tokens[child] ?? {};
    // "The Socialist leader" is not the leader of another party.
    return deprel === "compound" || (deprel === "amod" && child > 0 && /^\p{Lu}/u.test(form));
  });
  return nouns.every((child) => {
    const word = tokens[child]?.lemma.toLowerCase() ?? "";
    return title.includes(word) || known.has(word);
  });
}

export const titleAlone: Sieve = {
  id: "title-alone",
  description: 'A title with "the" takes up the last person that was introduced with it.',
  example: "[Governor Ruth Adler] vetoed the bill. [The governor] called it unfair.",
  apply: (profile, scene) => {
    if (profile.mention.kind !== "nominal" || profile.determiner !== "definite") return undefined;
    const office = officeOf(profile, scene);
    if (!office || office.of.length > 0 || isOfSomething(profile, scene)) return undefined;
    for (const other of nearestBefore(holders(scene), profile)) {
      const held = officeOf(other, scene);
      const isOther = inSentenceOf(scene, profile, other).some((one) => isCommanded(profile, one));
      if (
        held &&
        !isOther &&
        abridges(office, held) &&
        isOfField(profile, office, other, scene) &&
        clustersAgree(scene, other, profile)
      )
        return other;
    }
    return undefined;
  },
};

/** Offices of which nobody holds two. */
const SOLE: ReadonlySet<string> = new Set(
  "chancellor president governor mayor king queen pope emperor ambassador spokesman coach captain dean provost"
    .split(" ")
    .concat("prime minister"),
);

/** Whether two mentions state offices that one person does not hold at once: "prime minister" and "labour minister", or "the new" one. */
function statesAnother(a: Profile, b: Profile, scene: Scene): boolean {
  const [one, other] = [officeOf(a, scene), officeOf(b, scene)];
  if (one === undefined || other === undefined) return false;
  if (a.modifiers.has("new") !== b.modifiers.has("new")) return true;
  if (SOLE.has(one.title) && SOLE.has(other.title) && one.title !== other.title) return true;
  const isAlike = one.title.split(" ").at(-1) === other.title.split(" ").at(-1);
  return isAlike && !abridges(one, other) && !abridges(other, one);
}

/** Whether an office is another than one that a thing is said to hold. */
export function officesDiffer(profile: Profile, other: Profile, scene: Scene): boolean {
  return clusterOf(scene, other).kinds.some(({ profile: one }) => statesAnother(profile, one, scene));
}

/** How many sentences after a headline introduce whom it means. */
const LEAD = 4;

export const headlineTitle: Sieve = {
  id: "headline-title",
  description: "A bare title in a headline means the first person whom the text below introduces with it.",
  example: "[Governor] vetoes housing bill\n\n[Governor Ruth Adler] vetoed a bill on Monday.",
  apply: (profile, scene) => {
    const office =
      isIn(profile, "heading", scene) && profile.determiner === "none" ? officeOf(profile, scene) : undefined;
    if (!office || office.of.length > 0 || profile.mention.kind !== "nominal" || !scene.clusters.isAlone(profile.index))
      return undefined;
    return holders(scene).find((other) => {
      const held = other.mention.kind === "name" ? officeOf(other, scene) : undefined;
      const distance = other.mention.sentence - profile.mention.sentence;
      return held && distance > 0 && distance <= LEAD && abridges(office, held) && clustersAgree(scene, other, profile);
    });
  },
};

/** Whoever speaks for a country or a town, besides those who hold its offices. */
const OFFICIALS: ReadonlySet<string> = new Set("official diplomat envoy negotiator senator lawmaker".split(" "));

/** Whether somebody is told as one who knows a field: "Criminologist Letizia Bakker of Ghent University". */
function knowsField(speaker: Profile, scene: Scene): boolean {
  return clusterOf(scene, speaker).members.some(({ tokens, mention, children }) => {
    const told = (children[mention.head] ?? []).filter((child) =>
      /^(?:nmod:desc|appos)$/.test(tokens[child]?.deprel ?? ""),
    );
    return [mention.head, ...told].some((at) => isExpert(tokens[at]?.lemma ?? ""));
  });
}

/** What somebody speaks for: the body in one of the phrases that introduce them. */
export function bodyOf(speaker: Profile, scene: Scene): Profile | undefined {
  for (const mention of clusterOf(scene, speaker).members) {
    const speaksForPlace = officeOf(mention, scene) !== undefined || OFFICIALS.has(mention.lemma);
    const body = [...bodiesIn(mention, scene)].find(
      ({ mention: { type } }) => type === "organization" || (type === "place" && speaksForPlace),
    );
    if (body) return body;
  }
  return undefined;
}

/** Whether somebody speaks for a body. */
export function speaksFor(speaker: Profile, other: Profile, scene: Scene): boolean {
  const body = bodyOf(speaker, scene);
  return body !== undefined && areOne(scene, body, other);
}

/** Names inside the phrase that introduces somebody, before any clause: "a Pentagon official", "the head of NATO". */
function* bodiesIn(profile: Profile, scene: Scene): Generator<Profile> {
  const { first, last, sentence, head } = profile.mention;
  // "The French club's president" is of the club, and no Frenchman for it.
  const owner = (profile.children[head] ?? []).find((child) => profile.tokens[child]?.deprel === "nmod:poss");
  const body = owner === undefined ? undefined : scene.headedBy(sentence, owner);
  if (body?.mention.kind === "nominal" && body.mention.type === "organization") {
    yield body;
    return;
  }
  for (let at = first; at <= last; at++) {
    if (/^acl/.test(profile.tokens[at]?.deprel ?? "")) return;
    if (at === profile.mention.head) continue;
    const own = scene.headedBy(sentence, at);
    const inside = own?.mention.kind === "name" ? own : namedFor(profile, scene, at);
    if (inside && !isPartOfName(inside)) yield inside;
  }
}

function isPartOfName({ head, tokens }: Profile): boolean {
  return head.deprel === "compound" && tokens[head.head]?.upos === "PROPN";
}

/** The name that a noun before the head is short for: "ministry" in "a ministry official". */
function namedFor({ tokens, index }: Profile, scene: Scene, at: number): Profile | undefined {
  const { deprel, lemma } = tokens[at] as Token;
  if (deprel !== "compound") return undefined;
  return scene
    .withNameWord(lemma.toLowerCase())
    .find(({ name, index: place }) => place < index && name.at(-1) === lemma.toLowerCase());
}

export const speakersBody: Sieve = {
  id: "speakers-body",
  description: "The first person plural in a quotation means the body that the speaker belongs to.",
  example: '"[We] need more staff," a [Greenpeace] spokesman said.',
  apply: (profile, scene) => {
    if (profile.pronoun?.person !== 1 || profile.number !== "plural") return undefined;
    const speaker = speakerOf(scene, profile);
    return speaker && !knowsField(speaker, scene) ? bodyOf(speaker, scene) : undefined;
  },
};
