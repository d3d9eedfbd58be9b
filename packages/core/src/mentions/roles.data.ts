import { lookup } from "../model/index.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Forms of address, which no name contains. */
export const TITLES: ReadonlySet<string> = words(
  "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister saint hon judge justice gen general " +
    "coun cllr councillor lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant adm admiral cpl corporal pvt private " +
    "sen senator rep representative gov governor pres president king queen prince princess duke duchess earl count " +
    "emperor empress pope cardinal archbishop bishop rabbi imam sheikh sheik ayatollah sultan emir chancellor premier " +
    "minister secretary ambassador mayor chief chair officer detective inspector coach dean provost chairman chairwoman " +
    "superintendent commissioner constable sheriff councillor councilman speaker deputy vice prime secretary-general director attorney prosecutor marshal brigadier mp mep ceo cfo pm",
);

/** Forms of address and kin that only men have. */
export const MASCULINE: ReadonlySet<string> = words(
  "mr sir lord king prince duke emperor father brother son husband uncle nephew grandfather grandson boy man widower " +
    "spokesman chairman businessman policeman gentleman actor congressman fisherman priest bishop pope monk waiter " +
    "salesman salesmen men boys brothers sons fathers dad daddy guy boyfriend fiance gunman midfielder alderman statesman",
);

/** Forms of address and kin that only women have. */
export const FEMININE: ReadonlySet<string> = words(
  "mrs ms miss dame lady queen princess duchess empress mother sister daughter wife aunt niece grandmother " +
    "granddaughter girl woman widow spokeswoman chairwoman businesswoman policewoman actress congresswoman nun waitress " +
    "women girls sisters daughters mothers mom mum girlfriend fiancee",
);

/** Singular nouns that "they" may take up, since they mean several people. */
export const GROUPS: ReadonlySet<string> = words(
  "government ministry parliament senate congress cabinet party coalition opposition alliance army navy force militia " +
    "police brigade court commission committee council agency bureau department authority administration company bank " +
    "firm corporation airline newspaper team club league group gang band family couple crew staff crowd audience public " +
    "board jury union university school organization organisation association community majority minority pair everyone " +
    "everybody someone somebody anyone anybody nobody person child customer patient user student reader",
);

/** What companies are in law, at the end of their registered names: no person and no place is called so. */
export const COMPANY_FORMS: ReadonlySet<string> = words(
  "inc incorporated corp corporation co ltd limited llc llp plc pty ag se gmbh kg kgaa sa sas sarl spa srl nv bv ab asa as oy " +
    "oyj aps kk bhd pjsc oao ooo jsc",
);

/** Words that end the registered name of a company. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([...COMPANY_FORMS, "company", "group", "holdings"]);

/** Words at the end of clubs' names that their short names leave out: "Westport City" is Westport. */
export const CLUB_WORDS: ReadonlySet<string> = words(
  "city united town athletic county wanderers rangers rovers albion",
);

/** Words that end a company's name and that its short form leaves out. */
export const COMPANY_WORDS: ReadonlySet<string> = words(
  "energy motor motors airlines airways bank banking technologies technology industries industrial electric electronics " +
    "pharmaceuticals pharma chemicals steel oil gas petroleum power media entertainment foods beverages insurance " +
    "financial capital partners systems software networks mobile telecom communications international global stores " +
    "holdings group corporation company logistics shipping lines railways aerospace automotive mining resources " +
    "ferries line cruises tours hotels brewery breweries motorcycles aircraft aviation shipyards shipbuilding semiconductor",
);

/** Groups of nouns for one happening; a noun may be in several. */
export const EVENT_SYNONYMS: readonly (readonly string[])[] = [
  ["attack", "assault", "raid", "bombing", "shooting", "ambush", "stabbing", "airstrike"],
  ["blast", "explosion", "bombing"],
  ["protest", "demonstration", "rally", "march"],
  ["crash", "accident", "collision", "wreck"],
  ["killing", "murder", "slaying", "assassination", "shooting", "stabbing", "homicide"],
  ["earthquake", "quake", "tremor"],
  ["storm", "hurricane", "typhoon", "cyclone"],
  ["talks", "negotiation", "discussion"],
  ["war", "conflict"],
  ["vote", "election", "poll", "ballot"],
  ["truce", "ceasefire", "cease-fire", "armistice"],
  ["deal", "agreement", "accord", "pact", "treaty"],
  ["inquiry", "investigation", "probe"],
  ["fire", "blaze"],
  ["merger", "takeover", "acquisition", "purchase", "buyout", "deal"],
  ["offer", "proposal", "bid"],
  ["coup", "putsch", "takeover"],
  ["trial", "case", "proceeding"],
  ["theft", "robbery", "heist", "burglary"],
  ["meeting", "summit", "conference"],
];

/** Who works for a bank and is asked what others are worth. */
export const ANALYSTS: ReadonlySet<string> = words("analyst economist strategist");

/** Offices that lead what they are the office of. */
export const LEADERS: ReadonlySet<string> = words(
  "head chief leader boss president chairman chair secretary-general director-general ceo governor mayor king queen",
);

/** Offices that one person holds at a time in one place. */
export const OFFICES: ReadonlySet<string> = new Set([
  ...LEADERS,
  ...(
    "chairwoman secretary general minister premier chancellor pope emperor spokesman spokeswoman spokesperson commander coach " +
    "manager director dean provost speaker captain editor ambassador pm gov"
  ).split(" "),
  "prime minister",
  "secretary general",
  "director general",
  "chief executive",
  "vice president",
  "attorney general",
]);

/** What ministers and secretaries are for, which is part of their title: "Labour Minister". */
export const FIELDS: ReadonlySet<string> = words(
  "labour labor trade health finance defence defense justice interior foreign home education energy transport transportation " +
    "agriculture environment culture tourism sport sports housing science commerce industry planning economy budget treasury " +
    "welfare family youth water fisheries security climate innovation development immigration migration",
);

/** Offices that have such a field before them. */
export const OFFICES_OF_FIELDS: ReadonlySet<string> = words("minister secretary ministry commissioner");

/** Offices by another name. */
export const OFFICE_SYNONYMS: Readonly<Record<string, string>> = lookup({
  chairwoman: "chairman",
  chair: "chairman",
  premier: "prime minister",
  pm: "prime minister",
  gov: "governor",
  spokeswoman: "spokesman",
  spokesperson: "spokesman",
  "secretary general": "secretary-general",
  "director general": "director-general",
  "chief executive": "ceo",
});

/** Words before an office that say that its holder is another one. */
export const NOT_HOLDING: ReadonlySet<string> = words(
  "former ex late deputy vice acting interim assistant incoming outgoing next then previous would-be",
);

/** Nouns so general that a second one seldom means the first. */
export const GENERAL_NOUNS: ReadonlySet<string> = words(
  "people person thing way time case place part number kind type sort lot group man woman child one other side area level " +
    "example reason result point fact day year week month hour",
);

/** Nouns for people and for companies alike. */
export const PARTIES: ReadonlySet<string> = words(
  "partner rival owner customer client supplier competitor buyer seller lender sponsor operator maker publisher producer " +
    "provider employer member ally",
);

/** Nouns for whom a court tries. */
export const ACCUSED: ReadonlySet<string> = words("defendant accused convict");

/** Verbs of what courts and prosecutors do to whom they try. */
export const CHARGING: ReadonlySet<string> = words("charge indict convict sentence jail imprison acquit arraign try");

/** What one person may be besides an office: "founder and chief executive". */
export const HELD_BESIDE: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...words(
    "founder co-founder owner shareholder creator author executive officer publisher producer composer president",
  ),
]);
