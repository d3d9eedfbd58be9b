/** The sample articles that the live page offers to try. */
import { readdir, readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const NAME = "virtual:site-samples";
const FOLDER = new URL("../../../data/samples/story/", import.meta.url);

/** Gives the live page a module that holds the samples. */
export function siteSamples(): Plugin {
  return {
    name: "site-samples",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".txt")).sort();
      const texts = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), "utf8")));
      return `export default ${JSON.stringify(texts)};`;
    },
  };
}
