import type { EntityType } from "../model/index.ts";
import { lookup } from "../model/index.ts";
import { COMPANY_WORDS } from "./roles.data.ts";

/** What a common noun says of a name that it takes up. */
export interface Kind {
  readonly type: EntityType;
  /** Whether the name is of a country. */
  readonly country?: boolean;
  /** Words of which the name has none, since they say that it is something else. */
  readonly without?: ReadonlySet<string>;
  /** Words of which the name, or a noun for the same thing, is one. */
  readonly having?: ReadonlySet<string>;
  /** Set where the one that is named may be so in passing: "a court in Lyon", "the city". */
  readonly passing?: boolean;
  /** Set where any one of the kind is too many, so that the noun takes up none by its name alone. */
  readonly nameless?: boolean;
  /** The other nouns that the same thing can go by; where they are told, no other noun fits. */
  readonly nouns?: ReadonlySet<string>;
}

function kind(lemmas: string, says: Kind): [string, Kind][] {
  return lemmas.split(" ").map((lemma) => [lemma, says]);
}

/** Words of names of organisations that are no companies. */
const NO_COMPANY: ReadonlySet<string> = new Set(
  (
    "union ministry department university college school party court council police army navy committee commission " +
    "parliament congress senate government agency embassy consulate association federation alliance inspectorate office " +
    "authority hospital museum church club institute foundation courier tribune observer times post herald " +
    "front movement league bloc coalition assembly newspaper daily weekly magazine journal administration bureau reserve " +
    "treasury academy fed faa fda fbi sec cia watchdog regulator ombudsman"
  ).split(" "),
);

/** Words of names of organisations that are no clubs. */
const NO_CLUB: ReadonlySet<string> = new Set(
  [...COMPANY_WORDS, ...NO_COMPANY, "nations", "red", "cross"].filter((word) => word !== "club"),
);

/** Words of names of places that are too large for a town or an island, or no land at all. */
const NO_TOWN: ReadonlySet<string> = new Set(
  "africa america antarctica arctic asia europe eurasia oceania balkans caribbean scandinavia sahel sahara ocean sea river strait gulf mountains desert".split(
    " ",
  ),
);

/** What countries are called. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    "country nation republic kingdom state land territory homeland monarchy island archipelago economy power ally member " +
    "neighbour neighbor democracy place exporter importer producer donor signatory"
  ).split(" "),
);

/** What towns are called, by others than the smallest names. */
const TOWNS: ReadonlySet<string> = new Set(
  (
    "city town village capital island port seaport harbour harbor municipality settlement community place home hometown " +
    "birthplace centre center metropolis resort hub suburb destination seat stronghold outpost station area parish borough"
  ).split(" "),
);

/** What regions and states are called. */
const REGIONS: ReadonlySet<string> = new Set(
  "region province state territory area district county land valley peninsula coast zone part island archipelago".split(
    " ",
  ),
);
const STATES: ReadonlySet<string> = new Set([...COUNTRIES, ...REGIONS, "government"]);

/** What storms are called. */
const STORMS: ReadonlySet<string> = new Set("storm hurricane typhoon cyclone tempest system".split(" "));

/** What watches over others. */
const WATCHDOGS: ReadonlySet<string> = new Set(
  (
    "watchdog regulator agency authority commission court body office department inspectorate council board administration " +
    "faa fda sec fca ofcom ofgem ofwat ofsted epa"
  ).split(" "),
);

/** Words in the names of public agencies. */
const AGENCIES: ReadonlySet<string> = new Set(
  "agency administration bureau service nasa faa fda fbi cia epa esa noaa unhcr unicef who iaea".split(" "),
);

/** Words in the names of unions of workers. */
const UNIONS: ReadonlySet<string> = new Set(
  "union unions workers steelworkers teamsters machinists brotherhood unite unison gmb aslef rmt tuc verdi metall guild".split(
    " ",
  ),
);

/** Words in the names of courts. */
const COURTS: ReadonlySet<string> = new Set("court tribunal icc icj cas".split(" "));

/** Words in the names of those who study policy. */
const THINK_TANKS: ReadonlySet<string> = new Set(
  "institute institution foundation centre center council fund society".split(" "),
);

/** Words in the names of newspapers, and for newspapers. */
const PRESS: ReadonlySet<string> = new Set(
  (
    "post times courier tribune observer herald gazette chronicle guardian telegraph standard daily weekly news journal mail " +
    "express mirror globe press record bulletin echo argus examiner inquirer paper newspaper"
  ).split(" "),
);

/** Words in the names of parties, and names of parties by their people. */
const PARTY_WORDS: ReadonlySet<string> = new Set(
  (
    "party labour labor conservatives tories democrats republicans liberals greens socialists communists likud fidesz afd cdu " +
    "csu spd fdp snp dup bjp kuomintang hezbollah front rally reform"
  ).split(" "),
);

/** Words in the names of unions of states. */
const BLOCS: ReadonlySet<string> = new Set("union eu league community asean mercosur ecowas commonwealth".split(" "));

/** A capital is no town that the text calls small. */
const CAPITALS: ReadonlySet<string> = new Set(
  [...TOWNS].filter((noun) => !/^(?:town|village|suburb|parish)$/.test(noun)),
);

/** Nouns that take up names, and what else these are called. */
export const KINDS: Readonly<Record<string, Kind>> = lookup(
  Object.fromEntries([
    ...kind("country nation republic kingdom", { type: "place", country: true, nouns: COUNTRIES }),
    ...kind("city town village", { type: "place", country: false, without: NO_TOWN, nouns: TOWNS, passing: true }),
    ...kind("capital", { type: "place", country: false, nouns: CAPITALS, nameless: true }),
    ...kind("island", { type: "place", country: false, without: NO_TOWN, passing: true }),
    ...kind("region province", { type: "place", country: false, nouns: REGIONS }),
    ...kind("state", { type: "place", nouns: STATES, nameless: true }),
    ...kind("watchdog regulator", { type: "organization", nouns: WATCHDOGS, having: WATCHDOGS }),
    ...kind("storm hurricane typhoon cyclone", { type: "event", having: STORMS, nouns: STORMS }),
    ...kind("brokerage", { type: "organization", without: NO_COMPANY }),
    ...kind("party", { type: "organization", having: PARTY_WORDS }),
    ...kind("agency", { type: "organization", having: AGENCIES }),
    ...kind("union", { type: "organization", having: UNIONS }),
    ...kind("tribunal", { type: "organization", having: COURTS }),
    ...kind("thinktank think-tank", { type: "organization", having: THINK_TANKS }),
    ...kind("bloc", { type: "organization", having: BLOCS }),
    ...kind("paper newspaper", { type: "organization", having: PRESS }),
    ...kind(
      "company firm manufacturer maker carmaker automaker drugmaker chipmaker steelmaker planemaker retailer operator utility airline bank " +
        "carrier lender insurer brewer",
      {
        type: "organization",
        without: NO_COMPANY,
      },
    ),
    ...kind("organisation organization", { type: "organization", without: COMPANY_WORDS }),
    ...kind("club", { type: "organization", without: NO_CLUB }),
    ...kind(
      "man woman boy girl actor actress singer senator lawmaker politician author writer lawyer suspect artist painter poet " +
        "novelist composer sculptor",
      { type: "person" },
    ),
  ]),
);

/** Nouns that take up a body by a description: "the Geneva-based group". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    "company firm group giant maker carrier airline bank lender retailer operator chain charity agency organisation organization " +
    "manufacturer carmaker automaker drugmaker chipmaker steelmaker publisher broadcaster start-up startup conglomerate insurer " +
    "developer brewer watchdog think-tank planemaker jetmaker miner supermarket"
  ).split(" "),
);

/** Nouns for what sails, which may be "she". */
export const VESSELS: ReadonlySet<string> = new Set(
  "ship boat ferry vessel yacht liner tanker trawler freighter frigate destroyer submarine schooner sloop barge tug tugboat lifeboat steamer catamaran icebreaker cruiser battleship warship carrier corvette".split(
    " ",
  ),
);
