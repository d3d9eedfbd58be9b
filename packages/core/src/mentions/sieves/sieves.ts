import type { Sieve } from "../sieve.ts";
import { aged } from "./ages.ts";
import { author } from "./author.ts";
import { calling, nationalOffice } from "./callings.ts";
import { cataphora, cataphoraOfName } from "./cataphora.ts";
import { certainNoun } from "./certain.ts";
import {
  doerOfInfinitive,
  nameGiven,
  objectAgain,
  ownOfJudged,
  ownOfOwner,
  ownOfPatient,
  ownOfThose,
  subjectOfRelative,
  teller,
} from "./clause-subjects.ts";
import { headOfCompound } from "./compounds.ts";
import { capital, ownCountry, sameCountry, seatOfGovernment } from "./countries.ts";
import { sideOfDeal } from "./deals.ts";
import { headlineNoun, introducedName, nameOfKind, sameTime } from "./descriptions.ts";
import { ownedAgain, referredTo, sameEvent, sameOwner } from "./events.ts";
import { inverseKin } from "./kin.ts";
import { kindBehind } from "./kinds-behind.ts";
import { describedBody, describedPublicBody, knownDivision, knownName } from "./known.ts";
import { learnedNoun } from "./learned.ts";
import {
  acronym,
  bracketedAcronym,
  elderOrYounger,
  exactName,
  lastWord,
  sharedSurname,
  shortClub,
  shortName,
} from "./names.ts";
import { national, nationalBody, sobriquet } from "./nationals.ts";
import { recentHead, sameHeadDefinite, samePhrase } from "./nouns.ts";
import { numberAgain } from "./numbers.ts";
import { headlineTitle, holderOfLead, introducedLeader, sameOffice, speakersBody, titleAlone } from "./offices.ts";
import { officialName } from "./official-names.ts";
import { wholeOfPart } from "./parts.ts";
import { acronymOfPhrase } from "./phrase-acronyms.ts";
import { pronoun } from "./pronouns.ts";
import { reflexive } from "./reflexives.ts";
import { relativePronoun } from "./relatives.ts";
import { addressee, sameSpeaker, sayerBehind, sayersOwn, speaker } from "./said.ts";
import { shortCompany } from "./short-companies.ts";
import { officersCompany, speakersCompany } from "./speakers.ts";
import { splitAntecedent } from "./split.ts";
import {
  apposition,
  asRole,
  calledSo,
  formerLatter,
  frontedNoun,
  knownAs,
  namedByOf,
  predicateNoun,
  secondOffice,
} from "./structure.ts";
import { groupAgain, namedByNoun, namedWithAge, onTrial, rankAlone, subjectAgain } from "./subjects.ts";

/** The rules of coreference, the surest first. */
export const SIEVES: readonly Sieve[] = [
  sameTime,
  exactName,
  sameCountry,
  relativePronoun,
  bracketedAcronym,
  apposition,
  secondOffice,
  frontedNoun,
  namedByOf,
  kindBehind,
  formerLatter,
  acronym,
  acronymOfPhrase,
  knownName,
  shortName,
  shortCompany,
  shortClub,
  lastWord,
  sameOffice,
  introducedLeader,
  holderOfLead,
  titleAlone,
  rankAlone,
  headlineTitle,
  headlineNoun,
  introducedName,
  namedWithAge,
  namedByNoun,
  officialName,
  onTrial,
  elderOrYounger,
  capital,
  sayerBehind,
  describedBody,
  describedPublicBody,
  knownDivision,
  speakersCompany,
  samePhrase,
  sameHeadDefinite,
  seatOfGovernment,
  recentHead,
  nameOfKind,
  nationalBody,
  nationalOffice,
  subjectAgain,
  groupAgain,
  knownAs,
  calledSo,
  asRole,
  national,
  aged,
  reflexive,
  ownOfThose,
  ownOfOwner,
  ownOfPatient,
  ownOfJudged,
  subjectOfRelative,
  doerOfInfinitive,
  teller,
  objectAgain,
  cataphoraOfName,
  sayersOwn,
  wholeOfPart,
  splitAntecedent,
  numberAgain,
  sobriquet,
  calling,
  pronoun,
  nameGiven,
  sharedSurname,
  officersCompany,
  speaker,
  author,
  addressee,
  speakersBody,
  sameSpeaker,
  cataphora,
  inverseKin,
  sameOwner,
  ownedAgain,
  ownCountry,
  sameEvent,
  referredTo,
  predicateNoun,
  sideOfDeal,
  calling,
  headOfCompound,
  learnedNoun,
  certainNoun,
];
