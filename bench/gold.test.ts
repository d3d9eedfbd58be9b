import { expect, test } from "vitest";
import { readConllu } from "./gold.ts";

const words = (...forms: string[]): string =>
  forms.map((form, index) => [index + 1, form, form, "X", "X", "_", index, "dep", "_", "_"].join("\t")).join("\n");

test("a caption inside a paragraph is a paragraph of its own, as on the page it came from", () => {
  const document = readConllu(
    "made up",
    [
      `# newpar\n# newpar_block = p (3 s) | figure rend:::"Picture of the mill" (1 s) | caption (1 s)\n${words("The", "mill")}`,
      words("It", "burns"),
      words("Nobody", "knows", "why"),
      `# newpar\n# newpar_block = figure (1 s) | caption (1 s)\n${words("A", "bridge")}`,
      `# newpar\n# newpar_block = p (1 s)\n${words("It", "stands")}`,
    ].join("\n\n"),
  );
  expect(document.text.trimEnd()).toBe("The mill\n\nIt burns Nobody knows why\n\nA bridge\n\nIt stands");
  expect(document.paragraphs).toEqual([0, 1, 1, 2, 3]);
});
