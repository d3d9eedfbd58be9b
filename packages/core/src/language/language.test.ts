import { expect, test } from "vitest";
import { foreignLanguage, languageName } from "./language.ts";

test.each([
  [
    "de",
    "Der Bürgermeister trat am Montag zurück, nachdem der Rat für seine Absetzung gestimmt hatte. Die Opposition forderte Neuwahlen im Herbst, sagte ihr Sprecher.",
  ],
  [
    "fr",
    "Le maire a démissionné lundi après le vote du conseil municipal. L’opposition demande de nouvelles élections à l’automne prochain, selon son porte-parole.",
  ],
  [
    "ru",
    "Мэр города подал в отставку в понедельник после голосования совета. Оппозиция требует новых выборов осенью этого года, сообщили вчера в мэрии.",
  ],
])("tells %s", async (language, text) => {
  expect(await foreignLanguage(text)).toBe(language);
});

test.each([
  [
    "prose",
    "The mayor resigned on Monday after the council had voted to remove him. The opposition wants an election in the autumn.",
  ],
  ["a short text, whatever it is", "Der Rat tagt."],
  ["names", "Łucja Nowak, Zoë Brandt, Søren Østergård, Jürgen Müller, José Núñez"],
  [
    "prose that quotes another language",
    "The minister said “Das ist für uns nicht annehmbar” and left the room. The others stayed, and at the end of the day they had a text which all of them could sign.",
  ],
  ["results of a match", "Bergen 2 (Holm 12, Lind 80) Oslo 1 (Dahl 44). Attendance 12,400. Referee: A. Berg."],
])("takes %s for English or leaves it open", async (_what, text) => {
  expect(await foreignLanguage(text)).toBeUndefined();
});

test("names languages", () => {
  expect([languageName("de"), languageName("zz")]).toEqual(["German", "zz"]);
});
