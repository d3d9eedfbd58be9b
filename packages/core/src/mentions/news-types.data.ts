/** Nouns of the news that the training treebank has too rarely, by type. */
export const NEWS_HEAD_TYPES: Readonly<Record<string, string>> = {
  person:
    "ambassador president minister premier chancellor secretary spokesman spokeswoman spokesperson official chief head " +
    "king queen prince princess emperor pope bishop senator congressman congresswoman lawmaker legislator mayor deputy " +
    "commander colonel sergeant soldier troop fighter rebel militant insurgent terrorist militiaman gunman sniper " +
    "protester demonstrator activist dissident refugee migrant hostage prisoner detainee suspect victim survivor " +
    "witness judge prosecutor attorney lawyer policeman officer detective analyst economist banker executive chairman " +
    "chairwoman ceo founder investor trader shareholder journalist reporter correspondent editor photographer " +
    "envoy diplomat delegate negotiator mediator observer inspector aide adviser advisor successor predecessor " +
    "wife husband widow son daughter mother father parent brother sister uncle aunt cousin nephew niece grandson " +
    "boy girl baby child woman man teenager adult civilian resident villager citizen voter opponent supporter rival " +
    "farmer fisherman worker nurse surgeon doctor patient scientist researcher professor student pupil teacher " +
    "player coach striker goalkeeper midfielder defender athlete champion singer actor actress author novelist poet " +
    "american european african asian pilot passenger driver sailor captain crew boss veteran guard driver assistant referee " +
    "umpire skipper rescuer firefighter paramedic hiker climber curator critic artist painter sculptor composer musician " +
    "dealer collector inventor engineer technician librarian historian archaeologist biologist chemist physicist " +
    "admiral brigadier corporal lieutenant warlord sheriff warden superintendent consul undersecretary vice-president councillor " +
    "councilor councilman councilwoman alderman magistrate solicitor archbishop cardinal priest pastor imam rabbi mufti ayatollah vicar " +
    "theologian monk nun pilgrim duke duchess baron baroness countess earl viceroy sultan sheikh emir tsar empress dictator tycoon " +
    "billionaire entrepreneur co-founder cofounder co-author coauthor cfo chairperson vice-chair trustee treasurer strategist " +
    "columnist blogger presenter comedian filmmaker songwriter rapper drummer guitarist dancer chef architect astronaut lecturer " +
    "scholar philosopher economist psychologist psychiatrist physician headteacher headmaster footballer swimmer sprinter cyclist " +
    "boxer trainer instructor expert specialist politician mp mep whistleblower smuggler thief burglar kidnapper hacker " +
    "brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law grandmother grandfather granddaughter",
  organization:
    "government ministry parliament senate congress cabinet party coalition opposition alliance union federation " +
    "army navy force militia police brigade regiment battalion guerrilla junta regime court tribunal commission " +
    "committee council agency bureau department office authority administration embassy consulate mission delegation " +
    "bank company firm corporation airline manufacturer maker retailer supplier operator carrier startup subsidiary " +
    "newspaper broadcaster network station magazine publisher university college institute foundation charity " +
    "organization organisation association team club league group gang cartel syndicate consortium board panel jury " +
    "watchdog regulator think-tank",
  place:
    "country nation state republic kingdom province region district county city town village capital suburb border " +
    "frontier coast island peninsula desert valley mountain river lake sea ocean street square road highway bridge " +
    "airport port harbor harbour base camp barracks prison jail hospital school church mosque temple building tower " +
    "house home headquarters compound stadium hotel factory plant refinery mine site area zone territory neighborhood " +
    "neighbourhood continent world south north east west",
  event:
    "attack assault raid strike bombing explosion blast shooting killing murder assassination massacre clash battle " +
    "war conflict fighting invasion offensive siege ceasefire truce protest demonstration rally riot unrest uprising " +
    "revolution coup rebellion election vote referendum poll summit meeting talks conference negotiation visit trip " +
    "earthquake quake flood storm hurricane typhoon tsunami fire crash accident collision outbreak epidemic trial " +
    "hearing arrest ceremony funeral celebration match game tournament race championship merger acquisition takeover " +
    "avalanche landslide mudslide wildfire drought famine heatwave shipwreck derailment stampede hijacking kidnapping " +
    "resignation death birth wedding evacuation rescue operation investigation inquiry",
  abstract:
    "offer proposal plan agreement deal treaty pact accord resolution decision policy law bill reform sanction " +
    "concern expertise posture continuation security control help aid assistance support goal aim purpose reason " +
    "statement report announcement declaration claim accusation allegation comment question answer interest number " +
    "percent price cost budget tax growth inflation economy sector market share profit loss",
  object:
    "weapon missile rocket bomb gun rifle tank vehicle truck car bus train plane aircraft jet helicopter drone ship " +
    "boat vessel phone computer document letter newspaper",
  time: "monday tuesday wednesday thursday friday saturday sunday year month week day hour minute decade century",
};

/** Words that make a name one of an organisation. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  (
    "Ministry Department Agency Bureau Office Council Commission Committee Court Parliament Senate Congress Party " +
    "Union Association Organization Organisation Federation League Club University College Institute School Academy " +
    "Bank Fund Group Company Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC PLC plc AG GmbH SA Co Co. Airlines Airways " +
    "Motors Industries Foundation Society Trust Authority Board Brigade Army Navy Force Forces Guard Police News " +
    "Times Post Journal Network Television Radio Alliance Front Movement Coalition Center Centre Museum Hospital " +
    "Embassy Consulate Church Nations United Institution Service Services Administration Assembly " +
    "Inspectorate Directorate Secretariat Courier Tribune Observer Herald Gazette Chronicle Guardian Telegraph Standard Daily Weekly Magazine"
  ).split(" "),
);

/** Words that make a name one of a place. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    "City Town County Province Republic Kingdom Island Islands River Lake Sea Ocean Mountain Mountains Mount Valley " +
    "Desert Bay Gulf Strait Peninsula Coast Street Avenue Road Square Park Bridge Airport Port North South East West"
  ).split(" "),
);

/** Names of days and months. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August " +
    "September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec."
  ).split(" "),
);
