/** A place's name as the tables compare it: in small letters, without marks, full stops and article. */
export function foldPlace(name: string): string {
  // Most names are one plain word.
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}|[.'’]/gu, "")
    .replace(/^the /, "")
    .replace(/[\s,-]+/g, " ")
    .trim();
}
