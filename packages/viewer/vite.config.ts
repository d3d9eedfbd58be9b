import { createHash } from "node:crypto";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

function contentsOf(html: string, tag: "script" | "style"): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}(?![^>]*application/json)[^>]*>([\\s\\S]*?)</${tag}>`, "g"));
  return [...elements].map((match) => match[1] as string);
}

/** Names the page's own script and style by their hashes, so that the browser runs nothing else. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          const html = String(file.source).replaceAll("\0", "\\x00");
          const policy = [
            "default-src 'none'",
            `script-src ${contentsOf(html, "script").map(hashOf).join(" ")}`,
            `style-src ${contentsOf(html, "style").map(hashOf).join(" ")}`,
            "font-src data:",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
          ].join("; ");
          file.source = html.replace(
            "<!-- policy -->",
            `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
          );
        }
      },
    },
  };
}

export default defineConfig({
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
  resolve: { conditions: ["@factline/source", "module", "browser", "import", "default"] },
  build: {
    // `tsc -b` writes the library beside the page.
    emptyOutDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    rolldownOptions: { input: "page.html" },
  },
});
