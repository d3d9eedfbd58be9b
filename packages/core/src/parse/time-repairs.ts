/** Repairs of times and ages: the day before the verb, the age of the person next to it, what a length of time is of. */
import type { Token } from "../model/index.ts";
import { childrenOf, type Move, NO_MOVES, type Repair } from "./repair.ts";

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** `A court on Sunday ordered it`, with a court on Sunday: right before the verb, the day is of what happened. */
function dayBeforeVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place = "", head: verb = -1 } = tokens[noun] ?? {};
  if (deprel !== "nmod" || !WEEKDAY.test(form) || !/^nsubj/.test(place) || verb < index) return NO_MOVES;
  const isOn = childrenOf(tokens, index, "case").some((at) => /^(?:on|late|early)$/i.test(tokens[at]?.form ?? ""));
  const next = tokens[index + 1];
  const isNext = index + 1 === verb || (next?.head === verb && /^(?:aux|aux:pass|advmod)$/.test(next.deprel));
  return isOn && isNext ? [{ index, head: verb, deprel: "obl" }] : NO_MOVES;
}

/** `Judge Lund said Berg, 56, had lied`, with a judge of 56: between commas it is the age of the person right before it. */
function ageOfNearest(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, form = "", head = -1 } = tokens[index] ?? {};
  if (upos !== "NUM" || !/^\d{1,2}$/.test(form) || !/^(?:nmod:unmarked|appos|nummod)$/.test(deprel)) return NO_MOVES;
  if (tokens[index - 1]?.form !== "," || tokens[index + 1]?.form !== ",") return NO_MOVES;
  let name = index - 2;
  while (/^(?:flat|compound)$/.test(tokens[name]?.deprel ?? "") && (tokens[name]?.head ?? -1) < name)
    name = tokens[name]?.head ?? -1;
  const isOther = name > head && name !== head && tokens[name]?.upos === "PROPN" && tokens[head]?.upos === "PROPN";
  return isOther ? [{ index, head: name, deprel }] : NO_MOVES;
}

/** `two years of fighting that drove them out`, with years that did: a length of time is of a thing, which has a form in -ing. */
function gerundOfMeasure(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: measure = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || xpos !== "VBG" || !/^(?:day|week|month|year|decade|hour)$/.test(tokens[measure]?.lemma ?? ""))
    return NO_MOVES;
  const [of = -1] = childrenOf(tokens, index, "mark");
  if (tokens[of]?.form !== "of" || of !== measure + 1 || childrenOf(tokens, index, "obj", "xcomp", "ccomp").length > 0)
    return NO_MOVES;
  const relatives = childrenOf(tokens, measure, "acl:relcl").filter(
    (at) => at > index && isThatNext(tokens, at, index),
  );
  return [
    {
      index,
      head: measure,
      deprel: "nmod",
      as: { upos: "NOUN", xpos: "NN", lemma: tokens[index]?.form.toLowerCase() ?? "" },
    },
    { index: of, head: index, deprel: "case" },
    ...relatives.map((at) => ({ index: at, head: index, deprel: "acl:relcl" })),
  ];
}

/** Whether a relative clause opens right behind a word. */
function isThatNext(tokens: readonly Token[], clause: number, word: number): boolean {
  const next = tokens[word + 1];
  return next?.head === clause && /^(?:that|which)$/i.test(next.form);
}

/** All repairs of times and ages. */
export const TIME_REPAIRS: readonly Repair[] = [
  {
    id: "day-before-verb",
    relations: ["nmod"],
    description: "The day of what happened is taken for that of who did it.",
    mend: dayBeforeVerb,
  },
  {
    id: "age-of-nearest",
    relations: ["nmod:unmarked", "appos", "nummod"],
    description: "An age skips the person right before it.",
    mend: ageOfNearest,
  },
  {
    id: "gerund-of-measure",
    relations: ["acl"],
    description: "What a length of time is of is taken for a clause.",
    mend: gerundOfMeasure,
  },
];
