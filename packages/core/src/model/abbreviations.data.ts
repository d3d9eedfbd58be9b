/** English abbreviations that are written with a period, in lower case and without the last one. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Written before a name: a sentence never ends with one. */
export const titles: ReadonlySet<string> = new Set(
  list(`mr mrs ms messrs mmes dr prof st ste sr sra fr rev hon pres gov sen rep sens reps gens coun cllr cong congr atty insp supt
    gen lt col maj capt cpt cmdr cdr comdr sgt cpl pvt adm brig ens lieut lt-gen brig-gen maj-gen col-gen det dep asst
    mme mlle mgr msgr vs v ft mt fig figs vol vols ed eds trans approx ca cf viz esp incl excl est ext attn tel arrv`),
);

/** Written before a number: a sentence ends with one only where no number follows. */
export const beforeNumber: ReadonlySet<string> = new Set(
  list("jan feb mar apr jun jul aug sep sept oct nov dec no nos p pp para sec sect art ch chap fol"),
);

/** May close a sentence: only what follows tells. */
export const others: ReadonlySet<string> = new Set(
  list(`mon tue tues wed thu thur thurs fri sat sun inc ltd co corp cos bros llc plc jr esq etc al ave blvd rd hwy sq
    dept univ assn intl natl govt mfg div vol min mins hr hrs yr yrs mo mos wk wks sec secs lb lbs oz in kg km cm mm mi
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mont neb nev okla ore penn
    pa tenn tex va vt wash wis wyo ont que alta eg ie ps`),
);

/** With periods inside, such as `e.g`; any letters with a period after each are abbreviations too. */
export const dotted: ReadonlySet<string> = new Set(
  list("ph.d m.sc b.sc e.g i.e a.m p.m a.k.a lt.col maj.gen brig.gen"),
);

/** Those that are ordinary words too when in lower case. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  list(`no art in sat sun mar wed mon fig figs min mins mass miss ill wash del ore la pa me gen rep reps dept ed eds sec secs
    sen hon rev col maj ave fri jan may jun det mo is am ind mi kan ark al ala fla ga va vol ms st ft mt cos ext excl pres
    adm atty supt trans para ch chap fol pp p mm kg km cm oz lb hr co div min`),
);

/** Whether a word written with a period after it is an abbreviation; the word comes without that period. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (isOrdinaryWord(word)) return lower === "p" || lower === "pp" || lower === "al";
  return titles.has(lower) || beforeNumber.has(lower) || others.has(lower) || dotted.has(lower) || isInitials(word);
}

/** Whether a word is written as an ordinary word that is an abbreviation elsewhere. */
export function isOrdinaryWord(word: string): boolean {
  return ordinaryWords.has(word);
}

/** Whether a word is single letters with periods between them: `U.S`, `J`. */
export function isInitials(word: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(word);
}
