import { FactlineError } from "@factline/core";

/** Deeper nesting is no page that a person wrote, and costs the parsers more than linear time. */
const deepestNesting = 400;
const neverNested =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup)$/i;

/** Refuses markup that nests as deep as no article does. */
export function checkNesting(html: string): void {
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (neverNested.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepestNesting) {
      throw new FactlineError(
        "input-no-article",
        `nests elements more than ${deepestNesting} deep, as no article does; give its text instead`,
      );
    }
  }
}
