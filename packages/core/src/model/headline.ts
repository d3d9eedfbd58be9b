import type { Tree } from "./syntax.ts";

/** Whether a sentence ends without a full stop, as a headline does: there a participle may be a passive, and the present tells what has happened. */
export function isHeadline(tree: Tree): boolean {
  return !/^[.!?…:;"'”’)\]]+$/u.test(tree.tokens.at(-1)?.form ?? "");
}
