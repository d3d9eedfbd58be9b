/** Walks of life, and the nouns that say that somebody is in one. */
export const DOMAINS: Readonly<Record<string, string>> = {
  politics:
    "politician president minister senator congressman congresswoman mp lawmaker legislator mayor governor councillor councilor " +
    "chancellor premier candidate secretary diplomat ambassador envoy representative deputy leader parliamentarian alderman " +
    "commissioner campaigner activist dissident opposition parliament",
  sport:
    "footballer striker midfielder defender goalkeeper winger captain coach manager swimmer runner sprinter boxer cyclist skier " +
    "golfer cricketer batsman bowler athlete champion medallist medalist quarterback pitcher rower wrestler jockey racer referee " +
    "player sprint gymnast hurdler skater batter centre-back fullback forward olympian marathon goalscorer fighter",
  arts:
    "painter singer musician composer actor actress novelist poet writer author sculptor director filmmaker playwright dancer " +
    "choreographer pianist violinist cellist conductor guitarist drummer rapper songwriter comedian photographer artist designer " +
    "architect illustrator soprano tenor librettist screenwriter potter",
  science:
    "scientist biologist chemist physicist mathematician astronomer geologist botanist zoologist ecologist researcher professor " +
    "engineer historian archaeologist economist psychologist sociologist virologist epidemiologist oceanographer glaciologist " +
    "lecturer scholar academic geneticist seismologist meteorologist astronaut linguist philosopher",
  medicine:
    "doctor surgeon nurse physician dentist paramedic midwife psychiatrist cardiologist oncologist paediatrician medic vet",
  law: "lawyer judge attorney prosecutor barrister solicitor magistrate juror advocate justice notary",
  business:
    "businessman businesswoman entrepreneur executive ceo founder chairman chairwoman banker investor trader manager director owner " +
    "billionaire tycoon financier shareholder shipowner developer retailer restaurateur hotelier accountant broker",
  military:
    "soldier general colonel major lieutenant sergeant commander officer admiral pilot marine rebel fighter warlord militant veteran",
  police: "policeman policewoman constable detective inspector sheriff superintendent trooper investigator firefighter",
  religion:
    "priest bishop archbishop cardinal pope imam rabbi cleric monk nun pastor vicar preacher ayatollah missionary",
  media: "journalist reporter editor broadcaster presenter columnist anchor correspondent blogger publisher",
  crime:
    "suspect defendant murderer killer thief burglar robber smuggler gunman fraudster convict prisoner inmate fugitive arsonist",
  trades:
    "farmer fisherman driver teacher carpenter plumber electrician baker butcher chef cook miner mechanic gardener shepherd " +
    "headteacher principal librarian beekeeper winemaker brewer bricklayer welder",
};

/** Pairs of walks of life in which one person is often seen, in one life or one story. */
export const NEAR_DOMAINS: readonly (readonly [string, string])[] = [
  ["politics", "business"],
  ["politics", "law"],
  ["politics", "military"],
  ["politics", "media"],
  ["politics", "crime"],
  ["politics", "science"],
  ["business", "crime"],
  ["business", "law"],
  ["business", "sport"],
  ["business", "media"],
  ["science", "medicine"],
  ["science", "business"],
  ["arts", "media"],
  ["arts", "business"],
  ["police", "military"],
  ["police", "law"],
  ["military", "crime"],
  ["trades", "crime"],
  ["trades", "business"],
  ["sport", "media"],
  ["sport", "crime"],
];
