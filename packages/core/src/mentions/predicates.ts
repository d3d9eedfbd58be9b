import { baseRelation } from "../model/index.ts";
import type { Profile } from "./profile.ts";

/** Verbs by which somebody calls a thing something: what they call it is their word for it, which the text does not take up. */
const CALLING: ReadonlySet<string> = new Set(
  "call label brand dub deem describe depict portray characterize characterise denounce condemn hail dismiss".split(
    " ",
  ),
);

/** Verbs by which somebody says what a thing is like. */
const LIKENING: ReadonlySet<string> = new Set(["compare", "liken"]);

/** Whether a phrase is what somebody calls a thing: "called him [a traitor]", "described it as [a farce]". */
export function isJudgement({ head, tokens, children, mention }: Profile): boolean {
  if (mention.kind !== "nominal") return false;
  const verb = tokens[head.head]?.lemma ?? "";
  const relation = baseRelation(head.deprel);
  if (relation === "xcomp") return CALLING.has(verb);
  if (relation !== "obl" && relation !== "advcl") return false;
  const marks = (children[mention.head] ?? []).map((child) => tokens[child]?.lemma ?? "");
  return (CALLING.has(verb) && marks.includes("as")) || (LIKENING.has(verb) && /^(?:to|with)$/m.test(marks.join("\n")));
}

/** Whether a phrase is what a sentence says that its subject is: "Latvia is [a member of the alliance]". */
export function isPredicate({ children, tokens, mention }: Profile): boolean {
  return (children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "cop");
}
