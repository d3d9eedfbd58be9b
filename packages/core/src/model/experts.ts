/** Whoever is asked for what they know, and not for where they work. */
const EXPERTS =
  /(?:ologist|historian|economist|analyst|professor|lecturer|scholar|researcher|scientist|expert|academic)$/i;

/** Whether a noun, by its lemma, tells of one who knows a field; "we" in such a one's words is no university. */
export function isExpert(lemma: string): boolean {
  return EXPERTS.test(lemma);
}
