/** Nouns for offices, professions and ranks that stand before a name as its title. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `actor actress activist admiral adviser advisor administrator agent ambassador analyst anchor archbishop architect artist astronaut attorney
  author ayatollah banker baron bishop blogger boss ceo cfo brigadier broker captain cardinal chair chairman chairperson chairwoman champion chancellor chef chief
  citizen clerk coach co-author coauthor co-founder cofounder curator colleague colonel columnist comedian commander commissioner commodore composer congressman congresswoman
  consul contractor coordinator corporal correspondent councillor councilman councilor count counsel countess critic dancer dean
  defender delegate deputy designer detective developer dictator diplomat director doctor driver drummer duchess duke economist
  editor emir emperor empress engineer entrepreneur envoy executive expert farmer fighter filmmaker firefighter footballer forward founder
  frontman general goalkeeper governor guard guitarist head headmaster headteacher historian host imam inspector instructor inventor
  investigator investor journalist judge justice king lady lawmaker lawyer leader lecturer lieutenant lord magistrate major
  manager marshal mayor mediator midfielder militant minister model monk mufti musician negotiator novelist officer official operator
  organiser organizer owner painter partner pastor patriarch patron peer philosopher photographer physician physicist pilot player poet policeman
  policewoman politician pope premier president presenter priest prince princess principal prisoner producer professor programmer prosecutor
  provost psychiatrist psychologist publisher queen rabbi racer rapper rebel rector referee registrar reporter representative researcher
  retiree reverend scholar scientist sculptor secretary secretary-general senator sergeant sheikh sheriff singer skipper soldier solicitor
  songwriter speaker specialist spokesman spokesperson spokeswoman star statistician strategist striker student sultan superintendent
  supervisor surgeon surveyor swimmer teacher technician theologian trader trainer translator treasurer trustee tsar tutor undersecretary
  veteran vice-president vicar viceroy volunteer warden warlord witness writer captain chairwoman vice-chair mp mep`.split(
    /\s+/,
  ),
);

/** Nouns for bodies by what they do, which stand before a name as a title does: `the carmaker Lyndon`. */
export const TRADE_NOUNS: ReadonlySet<string> = new Set(
  `agency airline automaker bakery bank brand brewer broadcaster builder carmaker carrier chain charity chipmaker club company conglomerate
  cooperative drugmaker exporter firm giant grocer group importer insurer lender maker manufacturer miner movement newspaper nonprofit ngo
  operator party planemaker producer provider publisher railway refiner regulator retailer shipbuilder shipyard start-up startup steelmaker
  subsidiary supermarket supplier tabloid telecom think-tank union utility watchdog website wholesaler winery`.split(
    /\s+/,
  ),
);
