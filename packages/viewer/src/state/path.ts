import type { Library } from "../load/library.ts";

/** The shortest chain of statements that leads from one entity to another, over edges in either direction. */
export function pathBetween(
  library: Library,
  statements: readonly string[],
  from: string,
  to: string,
): readonly string[] | undefined {
  const steps = stepsOf(library, statements);
  const cameBy = new Map<string, { readonly entity: string; readonly statement: string }>();
  const queue = [from];
  for (const entity of queue) {
    if (entity === to) return traceBack(cameBy, from, to);
    for (const [next, statement] of steps.get(entity) ?? []) {
      if (next === from || cameBy.has(next)) continue;
      cameBy.set(next, { entity, statement });
      queue.push(next);
    }
  }
  return undefined;
}

function stepsOf({ statements }: Library, ids: readonly string[]): Map<string, [entity: string, statement: string][]> {
  const steps = new Map<string, [string, string][]>();
  const add = (from: string, to: string, id: string) => {
    const known = steps.get(from);
    if (known === undefined) steps.set(from, [[to, id]]);
    else known.push([to, id]);
  };
  for (const id of ids) {
    const link = statements.get(id)?.link;
    if (link === undefined) continue;
    add(link.source, link.target, id);
    add(link.target, link.source, id);
  }
  return steps;
}

function traceBack(
  cameBy: ReadonlyMap<string, { readonly entity: string; readonly statement: string }>,
  from: string,
  to: string,
): string[] {
  const path: string[] = [];
  for (let at = to; at !== from; ) {
    const came = cameBy.get(at);
    if (came === undefined) break;
    path.unshift(came.statement);
    at = came.entity;
  }
  return path;
}
