import type { EntityType } from "../model/index.ts";
import { COMPANY_WORDS } from "./roles.data.ts";

/** What a common noun says of a name that it takes up. */
export interface Kind {
  readonly type: EntityType;
  /** Whether the name is of a country. */
  readonly country?: boolean;
  /** Words of which the name has none, since they say that it is something else. */
  readonly without?: ReadonlySet<string>;
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
    "authority hospital museum church club institute foundation courier tribune observer times post herald"
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
const COUNTRIES: ReadonlySet<string> = new Set(
  (
    "country nation republic kingdom state land territory homeland monarchy island archipelago economy power ally member " +
    "neighbour neighbor democracy place exporter importer producer donor signatory"
  ).split(" "),
);

/** Nouns that take up names. */
export const KINDS: Readonly<Record<string, Kind>> = Object.fromEntries([
  ...kind("country nation republic kingdom", { type: "place", country: true, nouns: COUNTRIES }),
  ...kind("city town village island", { type: "place", country: false, without: NO_TOWN }),
  ...kind("region province", { type: "place", country: false }),
  ...kind("company firm manufacturer carmaker automaker retailer operator airline bank", {
    type: "organization",
    without: NO_COMPANY,
  }),
  ...kind("organisation organization", { type: "organization", without: COMPANY_WORDS }),
  ...kind("club", { type: "organization", without: NO_CLUB }),
  ...kind(
    "man woman boy girl actor actress singer senator lawmaker politician author writer lawyer suspect artist painter poet " +
      "novelist composer sculptor",
    { type: "person" },
  ),
]);
