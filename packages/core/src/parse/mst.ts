/**
 * The best dependency tree of a matrix of arc scores: the maximum spanning arborescence with exactly one root.
 * Chu and Liu (1965), Edmonds (1967); one root by the constant of Stanojević and Cohen, "A Root of a Problem" (2021).
 */

/** Costs more than all arcs of any sentence together can bring. */
const secondRoot = 1e6;

/**
 * Heads of `size` words, -1 for the root's. `scores` holds a row for each word, with the score of the root first and then
 * of each word as its head; rows may be longer.
 */
export function bestTree(scores: Float32Array, size: number, columns: number = size + 1): Int32Array {
  const greedy = bestHeads(scores, size, columns);
  if (isTree(greedy)) return greedy;
  const nodes = size + 1;
  const matrix = new Float64Array(nodes * nodes);
  for (let word = 1; word < nodes; word++) {
    for (let head = 0; head < nodes; head++) {
      matrix[word * nodes + head] = (scores[(word - 1) * columns + head] ?? 0) - (head === 0 ? secondRoot : 0);
    }
  }
  return arborescence(matrix, nodes)
    .subarray(1)
    .map((head) => head - 1);
}

/** The best head of each word by itself. */
function bestHeads(scores: Float32Array, size: number, columns: number): Int32Array {
  const heads = new Int32Array(size);
  for (let word = 0; word < size; word++) {
    const row = word * columns;
    let best = word === 0 ? -2 : -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let head = -1; head < size; head++) {
      const score = scores[row + head + 1] ?? Number.NEGATIVE_INFINITY;
      if (head !== word && (score > bestScore || best === -2)) {
        best = head;
        bestScore = score;
      }
    }
    heads[word] = best;
  }
  return heads;
}

/** Whether every word reaches the one root. */
export function isTree(heads: ArrayLike<number>): boolean {
  let roots = 0;
  const seen = new Int32Array(heads.length).fill(-1);
  for (let word = 0; word < heads.length; word++) {
    if (heads[word] === -1) roots += 1;
    for (let at = word; at >= 0 && (seen[at] ?? -1) < 0; at = heads[at] ?? -1) seen[at] = word;
    let at = heads[word] ?? -1;
    for (let steps = 0; at >= 0 && seen[at] === word; at = heads[at] ?? -1) if (steps++ > heads.length) return false;
  }
  return roots === 1;
}

/** Heads of the maximum arborescence from node 0; `matrix[dependent * nodes + head]`. */
function arborescence(matrix: Float64Array, nodes: number): Int32Array {
  const heads = new Int32Array(nodes);
  for (let node = 1; node < nodes; node++) heads[node] = bestHead(matrix, nodes, node);
  const cycle = findCycle(heads);
  if (cycle === undefined) return heads;
  return expand(matrix, nodes, heads, cycle);
}

function bestHead(matrix: Float64Array, nodes: number, node: number): number {
  let best = node === 0 ? 1 : 0;
  for (let head = best + 1; head < nodes; head++) {
    if (head !== node && (matrix[node * nodes + head] ?? 0) > (matrix[node * nodes + best] ?? 0)) best = head;
  }
  return best;
}

/** Nodes of one cycle among the heads, if there is any. */
function findCycle(heads: Int32Array): readonly number[] | undefined {
  const mark = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && mark[node] === 0) {
      mark[node] = start;
      node = heads[node] ?? 0;
    }
    if (node === 0 || mark[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** Contracts a cycle into one node, solves the smaller problem, and breaks the cycle where the solution enters it. */
function expand(matrix: Float64Array, nodes: number, greedy: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: nodes }, (_, node) => node).filter((node) => !inCycle.has(node));
  const small = outside.length + 1;
  const joined = outside.length;
  const contracted = new Float64Array(small * small);
  const entry = new Int32Array(small);
  const exit = new Int32Array(small);
  const score = (dependent: number, head: number): number => matrix[dependent * nodes + head] ?? 0;
  for (const [a, node] of outside.entries()) {
    for (const [b, head] of outside.entries()) contracted[a * small + b] = score(node, head);
    exit[a] = argmax(cycle, (head) => score(node, head));
    contracted[a * small + joined] = score(node, exit[a] ?? 0);
    entry[a] = argmax(cycle, (dependent) => score(dependent, node) - score(dependent, greedy[dependent] ?? 0));
    const enters = entry[a] ?? 0;
    contracted[joined * small + a] = score(enters, node) - score(enters, greedy[enters] ?? 0);
  }
  const solved = arborescence(contracted, small);
  const heads = Int32Array.from(greedy);
  for (const [a, node] of outside.entries()) {
    const head = solved[a] ?? 0;
    if (node !== 0) heads[node] = head === joined ? (exit[a] ?? 0) : (outside[head] ?? 0);
  }
  const from = solved[joined] ?? 0;
  heads[entry[from] ?? 0] = outside[from] ?? 0;
  return heads;
}

function argmax(items: readonly number[], value: (item: number) => number): number {
  let best = items[0] ?? 0;
  for (const item of items) if (value(item) > value(best)) best = item;
  return best;
}
