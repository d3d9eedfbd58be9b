/** Words of made-up news: nobody and nothing of these exists. */
export const givenNames =
  "Anna Bero Clara Dario Edda Falk Greta Hanno Irma Jonas Kaja Lars Mira Nils Olga Per Runa Sven Tilda Viggo".split(
    " ",
  );
export const familyNames =
  "Aldring Berwick Castell Dorn Ekholm Farrow Gundersen Halloran Ivarsson Jessop Kestrel Lindqvist Marlowe Nordahl Okafor Pettigrew Rasker Solheim Tennant Varga Westby Yarrow".split(
    " ",
  );
export const places =
  "Vardby Kelmouth Orsta Halden Brackley Tarnfield Sundvik Morholm Eastmere Lowick Fernhaven Grimstad Castleby Ravensholm Dunmere Ashcombe".split(
    " ",
  );
export const bodies = [
  "the harbour board",
  "the city council",
  "the district court",
  "the health agency",
  "the ferry company Nordline",
  "the steelmaker Hallberg & Sons",
  "the teachers' union",
  "the railway operator Transmark",
  "the ministry of fisheries",
  "the energy firm Vindkraft",
  "the university hospital",
  "the regional police",
];
export const offices = [
  "mayor",
  "minister",
  "judge",
  "chairman",
  "spokeswoman",
  "director",
  "prosecutor",
  "union leader",
];
export const things = [
  "the old bridge",
  "a new hospital wing",
  "the coastal railway",
  "two ferries",
  "the fishing quota",
  "a wind farm",
  "the disputed contract",
  "the water plant",
  "the annual budget",
  "a housing estate",
];
export const actions = [
  "approved",
  "rejected",
  "postponed",
  "inspected",
  "criticised",
  "funded",
  "closed",
  "reopened",
  "defended",
  "sold",
];
export const reasons = [
  "because the costs had doubled",
  "after months of protests",
  "despite warnings from engineers",
  "although the report was not finished",
  "when the contract ended",
  "in spite of a court order",
];
export const months = "January February March April May June July August September October November December".split(
  " ",
);

/** Patterns of sentences; a name in braces stands for one of the words above, a number for the same one again. */
export const patterns = [
  "{Body1} {action} {thing} in {place} on {month} {day}, {reason}.",
  "{person1}, the {office} of {place}, said that {body} had {action} {thing}.",
  "“We cannot wait any longer,” said {person1}, who has led {body} since {year}.",
  "{person1} denied that {body} would sell {thing} to {body}.",
  "{person1} met {person2} in {place} on {month} {day}, {year}, to discuss {thing}.",
  "The {office} told reporters that {thing} might be {action} before {month}.",
  "{Body1} employs {number} people in {place} and plans to hire {number} more next year.",
  "According to {person1}, {body} paid {number} million crowns for {thing} in {year}.",
  "{person1} was appointed {office} of {place} in {year}; she had worked for {body} before.",
  "He accused {body} of hiding the report, but {person2} rejected the claim.",
  "Residents of {place} have protested against {thing} since {month}.",
  "{Body1} did not answer questions about {thing}, which {person1} {action} last week.",
  "If the court agrees, {body} will have to return {number} million crowns to {place}.",
  "{person1} and {person2} founded {body} in {place} in {year}.",
  "The decision surprised {person1}, whose brother runs {body}.",
];
