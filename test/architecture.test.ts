/** The import rule of ARCHITECTURE.md, read off the sources. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const coreSource = join(root, "packages/core/src");
const viewerSource = join(root, "packages/viewer/src");

interface Import {
  readonly file: string;
  readonly from: string;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function importsOf(folder: string): Import[] {
  return sourcesBelow(folder).flatMap((path) => {
    const text = readFileSync(path, "utf8");
    const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] as string);
    return specifiers.map((specifier) => ({
      file: relative(folder, path),
      from: specifier.startsWith(".") ? relative(folder, resolve(dirname(path), specifier)) : specifier,
    }));
  });
}

const stageOf = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "");
const breaches = (imports: Import[], allowed: (i: Import) => boolean) =>
  imports.filter((i) => !allowed(i)).map((i) => `${i.file} imports ${i.from}`);

describe("core", () => {
  const imports = importsOf(coreSource);
  const inner = imports.filter(({ from }) => sourcesBelow(coreSource).includes(join(coreSource, from)));

  test("the reader of the sources finds imports at all", () => {
    expect(inner.length).toBeGreaterThan(20);
  });

  test("model/ imports nothing but itself", () => {
    const model = imports.filter(({ file }) => stageOf(file) === "model");
    expect(breaches(model, ({ from }) => stageOf(from) === "model")).toEqual([]);
  });

  test("a stage imports the model, what all stages share and itself, never another stage", () => {
    const shared = ["errors.ts", "check.ts", "ids.ts"];
    const stages = inner.filter(({ file }) => stageOf(file) !== "" && stageOf(file) !== "model");
    expect(
      breaches(
        stages,
        ({ file, from }) => [stageOf(file), "model", "places"].includes(stageOf(from)) || shared.includes(from),
      ),
    ).toEqual([]);
  });

  test("only pipeline.ts and index.ts stand above the stages", () => {
    const above = inner.filter(({ file, from }) => stageOf(file) === "" && stageOf(from) !== "model");
    expect(breaches(above, ({ file }) => ["pipeline.ts", "index.ts"].includes(file))).toEqual([]);
  });

  test.each([
    ["n3", "rdf/turtle.ts"],
    ["onnxruntime-common", "parse/encoder.ts"],
    ["eld", "language/language.ts"],
  ])("only one file touches %s", (library, owner) => {
    const users = imports.filter(({ from }) => from === library || from.startsWith(`${library}/`));
    expect([...new Set(users.map(({ file }) => file))]).toEqual([owner]);
  });

  test("nothing in core reads files or the process", () => {
    expect(breaches(imports, ({ from }) => !from.startsWith("node:"))).toEqual([]);
  });
});

describe("viewer", () => {
  const imports = importsOf(viewerSource);

  test("only the scene's adapter touches sigma", () => {
    const users = imports.filter(
      ({ from }) => from === "sigma" || from.startsWith("sigma/") || from.startsWith("@sigma/"),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(breaches(users, ({ file }) => file.startsWith("scene/sigma/"))).toEqual([]);
  });

  test("load imports no state, state no panels and no scene", () => {
    const rank = new Map([
      ["load", 0],
      ["layout", 1],
      ["state", 1],
      ["share", 2],
      ["scene", 2],
      ["panels", 3],
      ["live", 4],
    ]);
    const ranked = imports.filter(({ file, from }) => rank.has(stageOf(file)) && rank.has(stageOf(from)));
    const upward = breaches(
      ranked,
      ({ file, from }) => (rank.get(stageOf(file)) ?? 0) >= (rank.get(stageOf(from)) ?? 0),
    );
    expect(upward).toEqual([]);
  });
});

describe("cli", () => {
  const imports = importsOf(join(root, "packages/cli/src"));

  test.each([
    ["libsql", /^store\//],
    ["node:worker_threads", /^workers\//],
    ["feedsmith", /^sources\/feed\.ts$/],
    ["unpdf", /^sources\/pdf\.ts$/],
    ["oxigraph", /^query\/sparql\.ts$/],
    ["commander", /^(main|options|store-program)\.ts$/],
  ])("only one part touches %s", (library, owner) => {
    const users = imports.filter(({ from }) => from === library);
    expect(users.length).toBeGreaterThan(0);
    expect(breaches(users, ({ file }) => owner.test(file))).toEqual([]);
  });
});

describe("between packages", () => {
  test.each(["cli", "viewer"])("%s imports core by its package name only", (name) => {
    const outside = importsOf(join(root, "packages", name, "src")).filter(({ from }) => from.startsWith(".."));
    expect(outside).toEqual([]);
  });
});
