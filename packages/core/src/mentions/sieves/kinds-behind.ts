import type { Profile } from "../profile.ts";
import type { Sieve } from "../sieve.ts";

/** Nouns that the news put behind the name of a body, where they add nothing: "the Vox party". */
const BEHIND = /^(?:party|movement|militia|alliance|coalition|group|organi[sz]ation|gang|cartel|faction)$/;

/** What people have groups on. */
const PLATFORMS = /^(?:Facebook|WhatsApp|Telegram|Signal|Google|Reddit|Discord|LinkedIn|Viber|WeChat)$/;

/** Whether nothing but an article, an owner and adjectives stands before the name: "her ruling Awami League party". */
function isOnlyName({ children, mention, tokens, number }: Profile, name: Profile): boolean {
  // "The Labour group on the council" is a part of it.
  if ((children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "nmod" && child > mention.head))
    return false;
  const others = (children[mention.head] ?? []).filter((child) => child < mention.head && child !== name.mention.head);
  const isPlain = others.every((child) => /^(?:det|nmod:poss|amod|punct|case)$/.test(tokens[child]?.deprel ?? ""));
  return isPlain && number === "singular" && name.mention.last === mention.head - 1;
}

export const kindBehind: Sieve = {
  id: "kind-behind",
  description: "A noun for what a body is, right behind its name, means that body.",
  example: "[Her [Awami League] party] lost the vote.",
  apply: ({ mention, head }, scene) => {
    const noun = scene.headedBy(mention.sentence, head.head);
    const isBody =
      mention.kind === "name" &&
      mention.type === "organization" &&
      head.deprel === "compound" &&
      !PLATFORMS.test(head.form);
    if (!noun || !isBody || noun.mention.kind !== "nominal" || !BEHIND.test(noun.lemma)) return undefined;
    const name = scene.headedBy(mention.sentence, mention.head);
    return name && isOnlyName(noun, name) ? noun : undefined;
  },
};
