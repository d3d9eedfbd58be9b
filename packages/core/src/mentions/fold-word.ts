/** A word as names compare it: without case, accents, full stops and possessive. */
export function foldWord(form: string): string {
  // Most words have nothing to fold but their case.
  if (/^[A-Za-z]+$/.test(form)) return form.toLowerCase();
  return form
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[.'’]s?$|\./g, "")
    .toLowerCase();
}
