/** Text whose words were set apart before it came here, as in the Penn Treebank. */

/** Whether every word and sign of a sentence stands apart already. */
export function isPretokenized(sentence: string): boolean {
  if (/(?:^|\s)(?:-[LR][RCS]B-|``|'')(?=\s|$)/u.test(sentence)) return true;
  const apart = /\S\s(?:n['’]t|['’](?:s|re|ve|ll|d|m)|[,.;:?!])(?=\s|$)/iu.test(sentence);
  return (
    apart &&
    !/[\p{L}\p{N}][,;:?!"”)](?=\s|$)|[\p{Ll}\p{N}]\.$|\p{L}\p{L}['’](?:s|re|ve|ll|d|m)(?=\s|$)|\p{L}n['’]t(?=\s|$)/u.test(
      sentence,
    )
  );
}
