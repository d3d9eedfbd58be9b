import { lookup } from "../../model/index.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Small words inside names of people, which are written or left out, together or apart. */
export const PARTICLES: ReadonlySet<string> = words(
  "al el ul as ad ash an ibn bin bint ben abu van von der den de del della di da do dos du la le los las ter ten te zu zur y e",
);

/** What tells generations of one name apart. */
export const SUFFIXES: Readonly<Record<string, string>> = lookup({
  jr: "junior",
  jnr: "junior",
  junior: "junior",
  sr: "senior",
  snr: "senior",
  senior: "senior",
  ii: "second",
  iii: "third",
  iv: "fourth",
});

/** Forms of address and ranks before names. */
export const ADDRESSES: ReadonlySet<string> = words(
  "mr mrs ms miss mx dr prof professor sir dame lord lady rev father sister saint gen general lt col colonel maj major capt " +
    "captain coun cllr councillor sgt sergeant adm admiral sen senator rep gov governor pres president king queen prince princess pope cardinal " +
    "archbishop bishop rabbi imam sheikh sheik ayatollah sultan emir chancellor premier minister judge justice",
);

/** What companies and associations are in law, at the end of their names. */
export const LEGAL_FORMS: ReadonlySet<string> = words(
  "inc incorporated corp corporation co company ltd limited llc llp lp plc pty pte ag se gmbh kg kgaa ev sa sas sarl spa srl nv bv " +
    "ab asa as oy oyj aps kk bhd tbk pjsc pao oao ooo zao jsc doo",
);

/** Words that end an organisation's name and that its short form leaves out. */
export const KINDS_OF_ORGANIZATION: ReadonlySet<string> = words(
  "group holding holdings bank banking energy motor motors airlines airways technologies technology industries industrial electric " +
    "electronics pharmaceuticals pharma chemicals steel oil gas petroleum power media entertainment foods beverages insurance " +
    "financial capital partners systems software networks mobile telecom communications international global stores logistics " +
    "shipping lines line railways railway aerospace automotive mining resources ferries cruises hotels brewery breweries aircraft " +
    "aviation shipyard shipyards semiconductor fc club university college hospital newspaper newspapers news agency party movement " +
    "union federation association foundation institute council league brothers rovers united city",
);

/** Words of which names of public bodies are made, so that such a name alone does not say which country's it is. */
export const COMMON_BODIES: ReadonlySet<string> = words(
  "ministry department office bureau agency authority commission committee council court supreme high constitutional appeal " +
    "parliament senate congress assembly house representatives cabinet government state federal national central regional " +
    "city county district police army navy air force coast border guard armed forces defence defense interior foreign affairs " +
    "finance health education justice transport energy environment agriculture labor labour trade economy economic treasury " +
    "home security intelligence service services bank reserve electoral election elections prosecutor prosecutors attorney " +
    "general public statistics customs tax red cross university union party democratic labour liberal republican socialist " +
    "people peoples conservative green greens communist central new royal hospital college school museum fire brigade of for the and",
);

/** Bodies that a name may put first ("Ministry of Health") or last ("Health Ministry"). */
export const TURNING_BODIES: ReadonlySet<string> = words(
  "ministry department office bureau parliament embassy consulate army navy government police senate cabinet",
);

/** Words that are written short in names of places. */
export const PLACE_WORDS: Readonly<Record<string, string>> = lookup({
  st: "saint",
  ste: "saint",
  mt: "mount",
  ft: "fort",
  pt: "point",
  isl: "island",
});
