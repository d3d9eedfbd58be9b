import { expect, test } from "vitest";
import { inflect } from "./inflect.ts";

test.each([
  ["visit", "VBD", "visited"],
  ["ban", "VBD", "banned"],
  ["withdraw", "VBD", "withdrew"],
  ["withdraw", "VBN", "withdrawn"],
  ["deny", "VBD", "denied"],
  ["deny", "VBZ", "denies"],
  ["seize", "VBG", "seizing"],
  ["crash", "VBZ", "crashes"],
  ["crack down on", "VBD", "cracked down on"],
  ["be born", "VBD", "was born"],
  ["reform", "VB", "reform"],
])("%s as %s is %s", (verb, tag, form) => {
  expect(inflect(verb, tag)).toBe(form);
});
