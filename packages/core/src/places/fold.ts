/** A place's name as the tables compare it: in small letters, without marks, full stops and article. */
export function foldPlace(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}|[.'’]/gu, "")
    .replace(/^the /, "")
    .replace(/[\s,-]+/g, " ")
    .trim();
}
