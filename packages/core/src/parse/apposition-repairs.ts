/** Repairs of what stands beside a noun: whose description it is, and of whom it tells. */
import type { Token } from "../model/index.ts";
import { isActor, nounShare } from "./mention-types.ts";
import { childrenOf, type Move, NO_MOVES, type Repair, SAYING } from "./repair.ts";

/** From this share on a noun means bodies. */
const CORPORATE = 0.6;

/** Words for bodies that the treebank seldom has. */
const BODIES =
  /(?:consultancy|brokerage|firm|company|group|agency|charity|bank|fund|union|tank|institute|university|lobby|bookmaker|insurer|lender|retailer|provider|startup|start-up|business)$/;

/** `Ewan Hall of Baxendale, a consultancy`, with Hall a consultancy: a body is not what a person is. */
function bodyBesidePerson(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, lemma = "", head: person = -1 } = tokens[index] ?? {};
  const isBody = upos === "NOUN" && ((nounShare(lemma, "organization") ?? 0) > CORPORATE || BODIES.test(lemma));
  const last = childrenOf(tokens, person, "flat").at(-1);
  if (deprel !== "appos" || !isBody || last === undefined || tokens[person]?.upos !== "PROPN") return NO_MOVES;
  const body = [...childrenOf(tokens, person, "nmod"), ...childrenOf(tokens, last, "nmod")].find(
    (at) => at > last && at < index && tokens[at]?.upos === "PROPN",
  );
  return body === undefined ? NO_MOVES : [{ index, head: body, deprel }];
}

/** `Jan Moe, the son of a sailor, who sang`, sung by the sailor: behind a description a clause is of the one described. */
function clauseBehindDescription(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: inner = -1 } = tokens[index] ?? {};
  const { deprel: place, upos, head: description = -1 } = tokens[inner] ?? {};
  const { deprel: beside, head: name = -1 } = tokens[description] ?? {};
  const isInner = deprel === "acl:relcl" && place === "nmod" && upos === "NOUN" && beside === "appos";
  if (!isInner || tokens[name]?.upos !== "PROPN" || name > description) return NO_MOVES;
  const [who = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass", "obj").filter((at) => tokens[at]?.xpos === "WP");
  const isIndefinite = childrenOf(tokens, inner, "det").some((at) => /^an?$/i.test(tokens[at]?.form ?? ""));
  return tokens[who - 1]?.form === "," && isIndefinite ? [{ index, head: name, deprel }] : NO_MOVES;
}

/** `called it a farce, a phrase Berg said he regretted`, with a phrase called Berg who spoke: it is what the sentence before has said. */
function phraseWithSpeaker(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: verb = -1 } = tokens[index] ?? {};
  const speaker = index + 1;
  const { upos: kind, deprel: place, head } = tokens[speaker] ?? {};
  const isPair = deprel === "nsubj" && upos === "NOUN" && kind === "PROPN" && /^(?:appos|flat)$/.test(place ?? "");
  if (!isPair || head !== index || !SAYING.test(tokens[verb]?.lemma ?? "") || verb < speaker) return NO_MOVES;
  const { deprel: relation = "", head: above = -1 } = tokens[verb] ?? {};
  const [article = -1] = childrenOf(tokens, index, "det");
  const isAside = /^(?:parataxis|conj)$/.test(relation) && /^an?$/.test(tokens[article]?.form ?? "");
  if (!isAside || tokens[article - 1]?.form !== ",") return NO_MOVES;
  return [
    { index, head: above, deprel: "parataxis" },
    { index: speaker, head: verb, deprel: "nsubj" },
    { index: verb, head: index, deprel: "acl:relcl" },
  ];
}

/** Verbs of giving something to somebody. */
const GIVING = /^(?:give|grant|offer|award|hand|promise|send|owe|deny)$/;

/** `gave the retailer warrants`, warrants of a retailer: with an article of its own, somebody before a plural gets it. */
function recipientAsCompound(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, xpos, lemma = "", head: given = -1 } = tokens[index] ?? {};
  const { deprel: place = "", xpos: number, head: verb = -1 } = tokens[given] ?? {};
  const isGiven = deprel === "compound" && upos === "NOUN" && xpos === "NN" && given === index + 1 && number === "NNS";
  if (!isGiven || !/^(?:obj|iobj)$/.test(place) || !GIVING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  const isSomebody = isActor(lemma) || (nounShare(lemma, "person", "organization") ?? 0) > CORPORATE;
  const [article = -1] = childrenOf(tokens, given, "det");
  if (!isSomebody || tokens[article]?.form.toLowerCase() !== "the" || article > index) return NO_MOVES;
  if (childrenOf(tokens, verb, "obj", "iobj").some((at) => at !== given)) return NO_MOVES;
  return [
    { index, head: verb, deprel: "iobj" },
    { index: article, head: index, deprel: "det" },
    { index: given, head: verb, deprel: "obj" },
  ];
}

/** All repairs of what stands beside a noun. */
export const APPOSITION_REPAIRS: readonly Repair[] = [
  {
    id: "body-beside-person",
    relations: ["appos"],
    description: "What a body is stands beside the person.",
    mend: bodyBesidePerson,
  },
  {
    id: "clause-behind-description",
    relations: ["acl:relcl"],
    description: "A clause behind a description hangs on a noun inside it.",
    mend: clauseBehindDescription,
  },
  {
    id: "phrase-with-speaker",
    relations: ["nsubj"],
    description: "A phrase that somebody speaks of is taken for the speaker.",
    mend: phraseWithSpeaker,
  },
  {
    id: "recipient-as-compound",
    relations: ["compound"],
    description: "Who is given something is taken for a part of it.",
    mend: recipientAsCompound,
  },
];
