import { createHash } from "node:crypto";

const inline = (html: string, element: "script" | "style"): string[] =>
  [...html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, "gi"))]
    .filter(([, attributes = ""]) => !/\btype\s*=\s*["']?application\/json/i.test(attributes))
    .map(([, , content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`);

/**
 * The Content Security Policy of a page that carries its own scripts and styles: these very ones run, by their hashes,
 * and nothing is loaded from anywhere else. No string becomes markup or script.
 */
export function contentPolicy(html: string): string {
  const sources = (hashes: readonly string[]): string => (hashes.length > 0 ? hashes.join(" ") : "'none'");
  return [
    "default-src 'none'",
    `script-src ${sources(inline(html, "script"))}`,
    `style-src ${sources(inline(html, "style"))}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}
