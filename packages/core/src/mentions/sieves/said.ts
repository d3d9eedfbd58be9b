import type { Token } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import { BODY_NOUNS } from "../kinds.data.ts";
import type { Profile } from "../profile.ts";
import { areOne, clusterOf, nearestBefore, type Scene, speakerOf } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { SPEECH_VERBS } from "../speech.data.ts";
import { isOfSameKind } from "./descriptions.ts";
import { bodyOf } from "./offices.ts";
import { happens } from "./selection.ts";

/** The subject of the verb of saying whose content a mention is the subject of. */
function sayerOf({ tokens, children, head, mention }: Profile, scene: Scene): Profile | undefined {
  const clause = tokens[head.head];
  const verb = clause && tokens[clause.head];
  if (!/^nsubj/.test(head.deprel) || clause?.deprel !== "ccomp" || !SPEECH_VERBS.has(verb?.lemma ?? ""))
    return undefined;
  const subject = (children[clause.head] ?? []).find(
    (child) => child < mention.head && /^nsubj$/.test((tokens[child] as Token).deprel),
  );
  return subject === undefined ? undefined : scene.headedBy(mention.sentence, subject);
}

/** Whether "it" may mean who speaks: an organisation or a country, or what a noun for one names. */
function speaksAsOne(sayer: Profile, scene: Scene): boolean {
  return clusterOf(scene, sayer).kinds.some(({ profile: { mention, country, lemma, number } }) => {
    if (mention.kind === "nominal" && BODY_NOUNS.has(lemma) && number === "singular") return true;
    return mention.kind !== "pronoun" && (mention.type === "organization" || country !== undefined);
  });
}

/** Those who say what a body says: "A Home Office spokesperson said it was disappointed." */
const SPEAKING = /^(?:spokesman|spokeswoman|spokesperson)$/;

export const sayersOwn: Sieve = {
  id: "sayers-own",
  description: '"It" and "they" that begin what a body or several people say mean who says it.',
  example: "The mine employs many. [Alpina Bank] said that [it] had changed its rules.",
  apply: (profile, scene) => {
    const { pronoun, number, gender } = profile;
    if (pronoun?.person !== 3 || !scene.clusters.isAlone(profile.index) || scene.quotationOf(profile)) return undefined;
    const sayer = sayerOf(profile, scene);
    if (!sayer || sayer.pronoun?.person === 1 || sayer.pronoun?.person === 2) return undefined;
    const body =
      gender === "neuter" && SPEAKING.test(sayer.lemma) && !happens(profile) ? bodyOf(sayer, scene) : undefined;
    if (body && speaksAsOne(body, scene)) return body;
    if (gender === "neuter") return speaksAsOne(sayer, scene) && !happens(profile) ? sayer : undefined;
    return number === "plural" && (sayer.number === "plural" || scene.clusters.isSettled(sayer.index))
      ? sayer
      : undefined;
  },
};

/** The subject of what a verb of saying behind it reports: "Norse Air will cut jobs, the Norwegian carrier said". */
function toldBefore({ tokens, children, head, mention }: Profile, scene: Scene): Profile | undefined {
  if (head.deprel !== "nsubj" || !SPEECH_VERBS.has(tokens[head.head]?.lemma ?? "")) return undefined;
  const content = (children[head.head] ?? []).find((child) => child < mention.first && isContent(tokens[child]));
  const subject = (children[content ?? -1] ?? []).find((child) => /^nsubj/.test(tokens[child]?.deprel ?? ""));
  return subject === undefined ? undefined : scene.headedBy(mention.sentence, subject);
}

function isContent(token: Token | undefined): boolean {
  return /^(?:ccomp|parataxis)/.test(token?.deprel ?? "");
}

export const sayerBehind: Sieve = {
  id: "sayer-behind",
  description: "A description of a body that is said to say what it itself is the subject of means that body.",
  example: "[Nordlys Energy] will cut 90 jobs, [the Norwegian company] said on Monday.",
  apply: (profile, scene) => {
    const { lemma, mention, determiner, number } = profile;
    if (!BODY_NOUNS.has(lemma) || mention.kind !== "nominal" || determiner !== "definite") return undefined;
    if (number !== "singular" || !scene.clusters.isFirst(profile.index) || scene.quotationOf(profile)) return undefined;
    const told = toldBefore(profile, scene);
    const isBody = told?.mention.kind === "name" && told.mention.type === "organization" && !told.country;
    return isBody && isOfSameKind(profile, told, scene) && clustersAgree(scene, told, profile) ? told : undefined;
  },
};

/** Verbs of saying whose object is who is spoken to. */
const ADDRESSING = /^(?:tell|ask|assure|remind|warn|urge|thank)$/;

export const addressee: Sieve = {
  id: "addressee",
  description:
    "The second person in a quotation means whom the speaker is said to tell it, in a question of an interview who answers.",
  example: '"[You] gave us a task," Ada Berg told [her supporters].',
  apply: (profile, scene) => {
    if (profile.pronoun?.person !== 2) return undefined;
    const asked = scene.quotationOf(profile)?.addressee;
    if (asked) return scene.headedBy(asked.sentence, asked.head);
    const said = speakerOf(scene, profile);
    if (!said || !ADDRESSING.test(said.tokens[said.head.head]?.lemma ?? "")) return undefined;
    const told = (said.children[said.head.head] ?? []).find((child) =>
      /^i?obj$/.test(said.tokens[child]?.deprel ?? ""),
    );
    const other = told === undefined ? undefined : scene.headedBy(said.mention.sentence, told);
    const isSomebody = other?.mention.type === "person" || other?.mention.type === "organization";
    return isSomebody ? other : undefined;
  },
};

export const sameSpeaker: Sieve = {
  id: "same-speaker",
  description: "Pronouns of the first and second person mean the same within one quotation, and outside of all.",
  example: "[We] met at noon. In the evening [we] left.",
  apply: (profile, scene) => {
    if (!profile.pronoun || profile.pronoun.person === 3) return undefined;
    const speaker = speakerKey(profile, scene);
    for (const other of nearestBefore(scene.profiles, profile)) {
      const isSame = other.pronoun?.person === profile.pronoun.person && other.number === profile.number;
      if (isSame && speakerKey(other, scene) === speaker) return other;
    }
    return undefined;
  },
};

function speakerKey(profile: Profile, scene: Scene): string {
  const quotation = scene.quotationOf(profile);
  if (!quotation) return "";
  const said = speakerOf(scene, profile);
  return said ? `cluster ${clusterOf(scene, said).first}` : `quotation ${quotation.start}`;
}

export const speaker: Sieve = {
  id: "speaker",
  description: "The first person singular in a quotation means whoever says it.",
  example: '"[I] will appeal," [the lawyer] said.',
  apply: (profile, scene) => {
    if (profile.pronoun?.person !== 1 || profile.number !== "singular") return undefined;
    const found = speakerOf(scene, profile);
    return found && !areOne(scene, found, profile) ? found : undefined;
  },
};
