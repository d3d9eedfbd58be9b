import { safeLink } from "../load/label.ts";
import type { Library } from "../load/library.ts";
import { dateWords } from "../state/words.ts";
import { type Account, accountsOf, originWords } from "./account.ts";

/** Statements as Markdown, each with its words quoted below it, and where they stand. */
export function toMarkdown(library: Library, ids: readonly string[]): string {
  return accountsOf(library, ids).map(item).join("\n");
}

function item(account: Account): string {
  const { subject, predicate, object, qualifiers, voice, when, quote, url } = account;
  const fact = [`**${literal(subject)}**`, literal(predicate), object && `**${literal(object)}**`, literal(qualifiers)];
  const notes = [literal(voice), when && dateWords(when)];
  const link = safeLink(url);
  const origin = literal(originWords(account));
  return [
    `- ${fact.filter(Boolean).join(" ")} (${notes.filter(Boolean).join(", ")})`,
    `  > ${literal(quote)}`,
    "  >",
    `  > — ${link === undefined ? origin : `[${origin}](<${link}>)`}`,
    "",
  ].join("\n");
}

/** Words that Markdown and HTML in it leave as they are; at the beginning of a line some marks would make it a list. */
function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]|^\s*[-+=]|^\s*\d+(?=[.)])/g, (mark) =>
    /\d$/.test(mark) ? `${mark}\\` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  );
}
