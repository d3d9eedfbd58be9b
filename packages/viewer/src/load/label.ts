/** Marks that reorder or hide the text around them: bidirectional controls, zero-width and other control characters. */
const CONTROLS: RegExp = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text without what could change how its surroundings are read; line breaks become spaces. */
export function plainText(text: string): string {
  return text.replace(/[\n\r\t]/g, " ").replace(CONTROLS, "");
}

/** A label on one line, without controls and doubled spaces. */
export function plainLabel(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim() || "(no words)";
}

/** A link that a page may offer: http or https, nothing else. */
export function safeLink(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}
