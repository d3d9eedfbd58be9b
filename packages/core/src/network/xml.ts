const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/** Characters that XML 1.0 has no way to write. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text for an attribute or the content of an element; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(unwritable, "\ufffd").replace(/[&<>"\t\n\r]/g, (character) => entities.get(character) as string);
}
