const blocks: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN " +
    "NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
const silent: ReadonlySet<string> = new Set([
  "SCRIPT",
  "STYLE",
  "TEMPLATE",
  "NOSCRIPT",
  "SVG",
  "MATH",
  "BUTTON",
  "SELECT",
]);

const elementNode = 1;
const textNode = 3;

/** The text of an element as paragraphs, white space run together as a browser shows it. */
export function paragraphsOf(root: Node): string[] {
  const paragraphs: string[] = [];
  let current = "";
  let lastBreak = -1;
  const close = (): void => {
    const text = current.replace(/[\t\n\f\r ]+/g, " ").trim();
    if (text) paragraphs.push(text);
    current = "";
    lastBreak = -1;
  };
  const breakLine = (): void => {
    // Two line breaks with nothing between them are how old pages part paragraphs.
    if (lastBreak >= 0 && current.slice(lastBreak).trim() === "") close();
    else {
      current += " ";
      lastBreak = current.length;
    }
  };
  const visit = (node: Node): void => {
    if (node.nodeType === textNode) current += node.textContent ?? "";
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== elementNode || silent.has(name)) return;
    if (name === "BR") breakLine();
    const isBlock = blocks.has(name);
    if (isBlock) close();
    for (const child of Array.from(node.childNodes)) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return paragraphs;
}
