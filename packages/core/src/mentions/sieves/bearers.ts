import { regionsNamed } from "../../places/regions.ts";
import { KIN } from "../kin.data.ts";
import type { Profile } from "../profile.ts";

/** "Washington, D.C." is a town, whoever else in the text is called so. */
function isInRegion({ mention: { name }, tokens }: Profile): boolean {
  if (!name || tokens[name.last + 1]?.form !== ",") return false;
  return regionsNamed(tokens[name.last + 2]?.form ?? "").length > 0;
}

/** "Peter Lynley, the brother of Inspector Lynley": nobody is kin to himself. */
function isKin({ head, mention, tokens }: Profile, { mention: other }: Profile): boolean {
  const kin = tokens[head.head];
  const isOf = head.deprel === "nmod" && kin !== undefined && KIN[kin.lemma] !== undefined;
  return isOf && kin.deprel === "appos" && other.sentence === mention.sentence && kin.head === other.head;
}

/** Whether what a short name stands for is not the one whose full name holds it. */
export function isAnotherBearer(profile: Profile, other: Profile): boolean {
  return (other.mention.type === "person" && isInRegion(profile)) || isKin(profile, other);
}
