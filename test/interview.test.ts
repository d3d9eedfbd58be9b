/** Whose words stand in an interview, a talk and a hearing. */
import { extract, isValue, toDocument } from "@factline/core";
import { expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

const INTERVIEW = `'We were never friends': Ada Berg on her years in the band

Ada Berg pours tea. The singer left Norvik in 1998.

Q: Why did you leave the band?

A: I was tired. My sister sold the house.

Q: The band reformed in May.

A: I read that.`;

/** Statements as `subject | predicate`, with the source behind those that have one. */
async function told(text: string): Promise<string[]> {
  const { graph } = await extract(toDocument({ text }), await loadTestParser());
  const label = (id: string) => [...graph.entities.values()].find((entity) => entity.id === id)?.label ?? "?";
  return [...graph.statements.values()].map(({ subject, predicate, attribution }) => {
    const who = isValue(subject) ? subject.value : label(subject.entity);
    const sources = attribution.map(({ source, cue }) => ` (${label(source.entity)} ${cue.label})`);
    return `${who} | ${predicate.label}${sources.join("")}`;
  });
}

test("an answer is of whom the introduction names, and a question is not", async () => {
  const statements = await told(INTERVIEW);
  expect(statements).toContain("Ada Berg | was tired (Ada Berg A)");
  expect(statements).toContain("Ada Berg’s sister | sold (Ada Berg A)");
  // "We" of who was in a band are the band.
  expect(statements).toContain("Norvik | were never (Ada Berg :)");
  expect(statements).toContain("Ada Berg | pours");
  expect(statements.some((statement) => /\| reformed$/.test(statement))).toBe(true);
});

test("without marked questions nobody answers", async () => {
  const statements = await told("Ada Berg pours tea.\n\nA: I was tired.");
  expect(statements.every((statement) => !statement.includes("("))).toBe(true);
});

const TALK = `Maja Kovar has told towns for 22 years where not to build. She talked to the Courier about dams.

Courier: Did you see this flood coming?

Kovar: I sent the county a map. My colleague Petr Hanus found it in a drawer.

He laughed.

Courier: The head of the county says that you never warned him. Will you stay?

Kovar: I wrote to him. My deputy, Carla Munn, resigned. She was tired.`;

test("whoever is named before a turn says it, and asks whoever speaks next", async () => {
  const statements = await told(TALK);
  expect(statements).toContain("Maja Kovar | sent (Maja Kovar Kovar)");
  expect(statements).toContain("Petr Hanus | laughed (Maja Kovar Kovar)");
  expect(statements).toContain("Carla Munn | was tired (Maja Kovar Kovar)");
  expect(statements.find((statement) => statement.includes("never warned"))).toMatch(/^Maja Kovar/);
});

test("lines that begin with a word and a colon are no talk", async () => {
  const statements = await told(
    "Rovers won.\n\nScorers: Holm left at noon.\n\nNote: I was tired.\n\nScorers: Lund left.",
  );
  expect(statements.every((statement) => !statement.includes("("))).toBe(true);
});

test("what a court hears somebody has said there, and is not known to be so", async () => {
  const statements = await told("Holm stole the boat, a court in Leeds heard. The court heard that he had lied.");
  expect(statements.filter((statement) => statement.startsWith("Holm"))).toEqual([
    "Holm | stole (court in Leeds heard)",
    "Holm | had lied (court in Leeds heard)",
  ]);
});
