import { baseRelation, type Token } from "../model/index.ts";
import type { Profile } from "./profile.ts";

/** Verbs by which somebody calls a thing something: what they call it is their word for it, which the text does not take up. */
const CALLING: ReadonlySet<string> = new Set(
  "call label brand dub deem describe depict portray denounce condemn hail dismiss compare liken".split(" "),
);

/** Whether a phrase is what somebody calls a thing: "called him [a traitor]", "described it as [a farce]". */
export function isJudgement({ head, tokens, children, mention }: Profile): boolean {
  if (mention.kind !== "nominal") return false;
  const verb = tokens[head.head] as Token | undefined;
  if (verb === undefined || !CALLING.has(verb.lemma)) return false;
  const relation = baseRelation(head.deprel);
  if (relation === "xcomp") return true;
  const isAs = (children[mention.head] ?? []).some((child) => /^(?:as|to|with)$/.test(tokens[child]?.lemma ?? ""));
  return (relation === "obl" || relation === "advcl") && isAs;
}
