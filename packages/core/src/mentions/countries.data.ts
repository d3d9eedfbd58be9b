function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Verbs whose subject acts as a government does: a seat of government there means the government. */
export const ACTS_OF_GOVERNMENT: ReadonlySet<string> = words(
  "accept accuse admit agree aim announce apologize approve argue ask back ban blame block boycott call cancel claim " +
    "commit complain concede condemn confirm consider criticize cut decide decline defend demand denounce deny deploy " +
    "dismiss dispatch dispute endorse ensure expect expel express extend face fear finance freeze fund give grant halt " +
    "hope ignore impose insist intend intervene invite invoke issue join justify lift launch maintain make negotiate " +
    "object offer oppose order pay plan pledge pressure promise propose protest provide pull push ratify react recall " +
    "recognize recommend refuse reiterate reject release remain reply request resist respond retaliate reverse review " +
    "say seek send sever sign slam stop stress summon supply support suspect suspend take threaten train try unveil urge " +
    "veto violate vote vow want warn welcome withdraw withhold abstain adopt annex apologise appeal applaud challenge criticise " +
    "drop hail mediate praise rebuff rebuke recognise relent renew repeal resume sanction scrap sponsor subsidise subsidize sue tighten",
);

/** Verbs whose object is one who decides: a seat of government there means the government. */
export const ACTS_ON_GOVERNMENT: ReadonlySet<string> = words(
  "accuse advise allow anger ask assure blame call condemn convince criticize encourage force help implore invite irk " +
    "lobby notify persuade press pressure prod prompt push reassure remind request tell thank threaten urge warn",
);
