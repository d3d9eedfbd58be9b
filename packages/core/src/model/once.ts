/** Makes a function work out its answer for each thing only once, for as long as the thing lives. */
export function oncePer<Thing extends object, Answer>(answer: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    const given = known.get(thing);
    if (given !== undefined || known.has(thing)) return given as Answer;
    const found = answer(thing);
    known.set(thing, found);
    return found;
  };
}

/** The same of two, as of a tree and the place of a word in it; the second is one of many that the first has. */
export function oncePerPair<Whole extends object, Part, Answer>(
  answer: (whole: Whole, part: Part) => Answer,
): (whole: Whole, part: Part) => Answer {
  const partsOf = oncePer((_whole: Whole) => new Map<Part, Answer>());
  return (whole, part) => {
    const known = partsOf(whole);
    const given = known.get(part);
    if (given !== undefined || known.has(part)) return given as Answer;
    const found = answer(whole, part);
    known.set(part, found);
    return found;
  };
}
