/** Repairs of words taken for another class of word: participles, prepositions, adverbs. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

/** `mines laid by rebels slow them`, with a laying that does: a past participle behind a noun describes it, and is no subject. */
function participleAsSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos, head: verb = -1 } = tokens[index] ?? {};
  if (!/^csubj/.test(deprel) || xpos !== "VBN" || verb < index) return NO_MOVES;
  const noun = index - 1;
  const isNoun = /^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "") && tokens[noun]?.head === verb;
  return isNoun && childrenOf(tokens, index, "mark", "aux", "aux:pass").length === 0
    ? [{ index, head: noun, deprel: "acl" }]
    : NO_MOVES;
}

/** What somebody or something waits for. */
const AWAITED =
  /^(?:trial|investigation|inquiry|appeal|review|approval|outcome|result|hearing|deportation|extradition|sentence|decision|verdict|ruling|probe|judgment|election|test)s?$/;

/** `was jailed pending trial`, `was held pending an appeal`, with a trial that is pending: before what is awaited, it is a preposition. */
function pendingAsAdjective(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", form = "", head = -1 } = tokens[index] ?? {};
  if (form.toLowerCase() !== "pending" || !/^(?:amod|advcl|acl)$/.test(deprel)) return NO_MOVES;
  const isWord = deprel === "amod";
  const noun = isWord ? head : (childrenOf(tokens, index, "obj").find((at) => at > index) ?? -1);
  const { deprel: place = "", lemma = "", head: above = -1 } = tokens[noun] ?? {};
  // `grounded the plane pending a review`, with a plane that pends: what is grounded is the object.
  const verb = isWord ? above : deprel === "acl" && tokens[head]?.deprel === "obj" ? (tokens[head]?.head ?? -1) : head;
  if (!AWAITED.test(lemma) || verb > index || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  if (isWord && !/^(?:obj|obl|obl:unmarked|xcomp|nmod:unmarked)$/.test(place)) return NO_MOVES;
  const isFirst = allChildrenOf(tokens, noun).every((at) => at >= index);
  const others = isWord ? [] : allChildrenOf(tokens, index).filter((at) => at !== noun);
  return isFirst && childrenOf(tokens, index, "aux", "cop").length === 0
    ? [
        { index: noun, head: verb, deprel: "obl" },
        { index, head: noun, deprel: "case", as: { upos: "ADP", xpos: "IN" } },
        ...rehang(tokens, others, noun),
      ]
    : NO_MOVES;
}

/** `nothing more than a stunt`, with nothing that is more: it is the stunt, and no more. */
function nothingMoreThan(tokens: readonly Token[], index: number): readonly Move[] {
  const { lemma, deprel = "", head = -1 } = tokens[index] ?? {};
  const [more, than] = [tokens[index + 1], tokens[index + 2]];
  if (than?.form !== "than" || lemma?.toLowerCase() !== "nothing" || !/^(?:more|less)$/.test(more?.form ?? ""))
    return NO_MOVES;
  const noun = than.head;
  if (noun <= index + 2 || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "")) return NO_MOVES;
  const others = allChildrenOf(tokens, index).filter((at) => at !== index + 1 && at !== noun);
  return [
    { index: noun, head, deprel },
    { index, head: noun, deprel: "amod", as: { upos: "ADV", xpos: "RB" } },
    { index: index + 1, head: index, deprel: "fixed" },
    { index: index + 2, head: index, deprel: "fixed" },
    ...rehang(tokens, others, noun),
  ];
}

/** `ran counter to the law`, a counter that ran: it is an adverb, and what stands behind it is of the verb. */
function runCounterTo(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head: verb = -1 } = tokens[index] ?? {};
  if (form !== "counter" || tokens[verb]?.lemma !== "run" || verb !== index - 1) return NO_MOVES;
  const isTo = (at: number) => at > index && childrenOf(tokens, at, "case").some((mark) => mark === index + 1);
  const behind = [...childrenOf(tokens, index, "nmod", "obl"), ...childrenOf(tokens, verb, "obl")].filter(isTo);
  if (tokens[index + 1]?.form !== "to" || behind.length === 0) return NO_MOVES;
  return [
    { index, head: verb, deprel: "compound:prt", as: { upos: "ADV", xpos: "RB" } },
    ...behind.map((at) => ({ index: at, head: verb, deprel: "obl" })),
  ];
}

/** All repairs of words taken for another class of word. */
export const WORD_CLASS_REPAIRS: readonly Repair[] = [
  {
    id: "run-counter-to",
    relations: ["advmod", "obj", "xcomp"],
    description: "What something runs counter to is taken for a part of a noun.",
    mend: runCounterTo,
  },
  {
    id: "participle-as-subject",
    relations: ["csubj", "csubj:pass"],
    description: "A participle behind the subject is taken for the subject.",
    mend: participleAsSubject,
  },
  {
    id: "pending-as-adjective",
    relations: ["amod", "advcl", "acl"],
    description: "What somebody waits for is taken for an object.",
    mend: pendingAsAdjective,
  },
  {
    id: "nothing-more-than",
    description: "What something is and no more is taken for nothing.",
    mend: nothingMoreThan,
  },
];
