import type { Token } from "../../model/token.ts";

/** After so many sentences in quotation marks the closing one is missing. */
const REACH = 8;

/** Which tokens of a sentence stand in quotation marks, and whether the sentence leaves them open. */
export interface Quoted {
  readonly flags: readonly boolean[];
  /** For how many sentences the quotation that the sentence leaves open has lasted; 0 where none is open. */
  readonly open: number;
}

/** Follows quotation marks through a sentence; `open` is what the sentence before left. */
export function quotedTokens(tokens: readonly Token[], open: number): Quoted {
  let inside = open > 0 && open <= REACH;
  const flags = tokens.map(({ form }) => {
    if (form.length <= 2 && /^["“”„«»]$|^(?:``|'')$/u.test(form))
      inside = /^[“„«]$|^``$/u.test(form) || (form === '"' && !inside);
    return inside;
  });
  return { flags, open: inside ? open + 1 : 0 };
}
