import { ROLE_NOUNS, TRADE_NOUNS } from "./roles.data.ts";

const ENDINGS = "man person ologist grapher secretary minister president director leader keeper maker".split(" ");

/** Whether a noun names what a person does or is: `minister`, `spokeswoman`, `trainer`. */
export function isRoleNoun(lemma: string): boolean {
  const noun = lemma.toLowerCase();
  // `Roman Vanek` and `Abdirahman Yusuf` are names.
  if (lemma !== noun && noun.endsWith("man")) return ROLE_NOUNS.has(noun);
  return ROLE_NOUNS.has(noun) || ENDINGS.some((ending) => noun.endsWith(ending));
}

/** Whether a noun says what a body does: `carmaker`; with a capital it is part of a name, as in "Bank". */
export function isTradeNoun(form: string): boolean {
  return TRADE_NOUNS.has(form);
}
