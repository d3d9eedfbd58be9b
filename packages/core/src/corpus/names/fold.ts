/** Letters that no decomposition turns into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A name in small letters without marks; apostrophes are dropped, since transliterations use them as they like. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’‘`ʻʿʾ]s?(?=\s|$)/gu, "")
    .replace(/\p{M}|['’‘`ʻʿʾ]/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a folded name; hyphens part them as spaces do. */
export function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** The words of an organisation's or a place's name: `U.S.` is one word, `&` is "and". */
export function foldWords(name: string): string[] {
  const joined = foldName(name)
    .replace(/\b((?:\p{L}\.){2,})/gu, (letters) => letters.replaceAll(".", ""))
    .replace(/&/g, " and ");
  const words = wordsOf(joined);
  return words[0] === "the" && words.length > 1 ? words.slice(1) : words;
}
