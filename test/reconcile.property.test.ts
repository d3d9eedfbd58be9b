/** Whatever a service answers, it is taken as data or refused: no crash, and no link but to the web and by the names. */
import { type Entity, type EntityId, FactlineError, parseDecisions } from "@factline/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../packages/cli/src/reconcile/judge.ts";
import { iriOf, readManifest } from "../packages/cli/src/reconcile/manifest.ts";
import { readCandidates } from "../packages/cli/src/reconcile/query.ts";
import { trials } from "./support/long.ts";

const runs = trials(300, 1_000_000);

const entity: Entity = {
  id: "lukas-brandt" as EntityId,
  label: "Lukas Brandt",
  type: "person",
  named: true,
  aliases: [{ label: "Brandt", count: 2 }],
  mentions: [],
  salience: 1,
};

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.webUrl(), fc.constantFrom("Lukas Brandt", "L. Brandt", ""));
const candidate = fc.record(
  {
    id: fc.oneof(anyText, fc.jsonValue()),
    name: fc.oneof(anyText, fc.jsonValue()),
    score: fc.oneof(fc.double(), fc.jsonValue()),
    match: fc.oneof(fc.boolean(), fc.jsonValue()),
  },
  { requiredKeys: [] },
);
const answer = fc.oneof(fc.jsonValue(), fc.record({ result: fc.oneof(fc.array(candidate), fc.jsonValue()) }));
const manifest = fc.record(
  {
    name: anyText,
    identifierSpace: anyText,
    view: fc.oneof(fc.jsonValue(), fc.record({ url: anyText })),
    batchSize: fc.jsonValue(),
  },
  { requiredKeys: ["name", "identifierSpace"] },
);

test("S9, S12: a manifest is read or refused, and gives only addresses of the web", () => {
  fc.assert(
    fc.property(fc.oneof(manifest, fc.jsonValue()), anyText, (value, id) => {
      try {
        const iri = iriOf(readManifest(value, "https://service.example/"), id);
        if (iri !== undefined) expect(new URL(iri).protocol).toMatch(/^https?:$/);
      } catch (error) {
        expect(error).toBeInstanceOf(FactlineError);
      }
    }),
    { numRuns: runs },
  );
});

test("S9, S12: an answer is read or is none, and a link is to what bears the name", () => {
  const register = { name: "Register", identifierSpace: "https://register.example/" };
  fc.assert(
    fc.property(answer, (value) => {
      const judgement = judge(entity, readCandidates(value) ?? [], register, 0.9);
      if ("link" in judgement) {
        expect(judgement.link.iri).toMatch(/^https?:\/\//);
        expect(judgement.link.score).toBeGreaterThanOrEqual(0.9);
      } else expect(judgement.reason).not.toBe("");
    }),
    { numRuns: runs },
  );
});

test("a line is a decision or is refused with its number", () => {
  const line = fc.oneof(
    fc.json(),
    fc.string({ unit: "binary" }),
    fc
      .record({ schema: fc.constant(1), action: fc.constantFrom("merge", "split", "undo"), decision: anyText })
      .map((each) => JSON.stringify(each)),
  );
  fc.assert(
    fc.property(line, (text) => {
      try {
        expect(parseDecisions(text).length).toBeLessThanOrEqual(text.split(/\r?\n/).length);
      } catch (error) {
        expect(error).toBeInstanceOf(FactlineError);
        expect((error as Error).message).toMatch(/^Line \d+ is no decision: /);
      }
    }),
    { numRuns: runs },
  );
});
