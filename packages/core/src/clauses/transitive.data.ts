/**
 * Verbs that take an object unless they are passive, in nine of ten uses or more in the training treebanks (GUM, EWT; five uses
 * or more), and verbs of crime and court that news has in headlines: `Two men jailed over theft`.
 */
export const TRANSITIVE: ReadonlySet<string> = new Set(
  `abduct accept accuse achieve acquire acquit address adopt advise affect allege allocate allow amend announce appreciate approve arrest assassinate assault assign assure
  attack avoid award axe ban bar base behead bomb book bring buy cancel capture catch cause celebrate characterize charge choose claim collect complete condemn conduct confine confirm connect
  convict consider contain create deceive decide defeat define delay deny deploy deport describe design designate destroy detain determine dethrone discover distribute document dominate
  donate draft drag earn elect eliminate employ encourage enhance equip estimate evacuate evict examine execute expel experience expose express extradite face fear feature find fine fire
  force forge found fund gain generate give grant greet guarantee handle haul highlight hold honour honor hospitalise hospitalize host house identify ignore implicate imprison include
  incite incorporate indict infect influence initiate injure inspire install interview introduce invent invite involve jail keep kidnap kill launch license lift limit locate lose make mark
  measure modify murder name notice obtain offer order organize orient oust overturn pick place postpone predict prepare present preserve produce prohibit promote propose prosecute
  protect prove provide publish punish purchase quote raid raise rank rape rate receive recognize recommend record recover reduce reference register reinstate release remove renew replace
  represent request require rescue reveal revise rob sack save scrap seize sentence share shoot shut situate slash solve spot stab state steal suggest support suppose surprise surround
  suspend tackle target threaten throw torture train transmit treat understand undertake update uncover unveil urge use vaccinate view wash wear welcome wound`.split(
    /\s+/,
  ),
);
