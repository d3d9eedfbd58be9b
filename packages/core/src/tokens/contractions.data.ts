/** Contractions that no ending tells, cut as the English treebanks cut them. */

const cuts = `can|not gon|na wan|na got|ta out|ta haf|ta hav|ta gim|me lem|me du|n|no 't|is 't|was
  do|nt does|nt did|nt is|nt was|nt were|nt are|nt could|nt would|nt should|nt have|nt has|nt had|nt ca|nt wo|nt ai|nt
  i|m i|ve you|re you|ve they|re they|ve we|ve that|s there|s what|s y'|all d'|ye`;

/** Lengths of the parts of each contraction, in lower case. */
export const contractions: ReadonlyMap<string, readonly number[]> = new Map(
  cuts.split(/\s+/).map((parts) => [parts.replaceAll("|", ""), parts.split("|").map((part) => part.length)]),
);
