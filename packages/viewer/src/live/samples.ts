import type { ArticleInput } from "./protocol.ts";

/** The sample articles, which come when they are asked for. */
export async function samples(): Promise<ArticleInput[]> {
  const { default: texts } = await import("virtual:site-samples");
  return texts.map((text) => ({ text }));
}
