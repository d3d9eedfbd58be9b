import type { EventNoun } from "./event-noun.ts";

/** `noun verb` or, where both are the same word, `noun`; `of` gives the one that does it. */
const INTRANSITIVE = `
  arrival arrive, departure depart, withdrawal withdraw, retreat, collapse, death die, birth "be born", rise, fall, growth grow, decline, increase, decrease,
  escape, explosion explode, eruption erupt, resignation resign, retirement retire, return, disappearance disappear, emergence emerge, failure fail,
  crash, strike, protest, rally, march, landing land, appearance appear, performance perform, participation participate,
  involvement "be involved", agreement agree, disagreement disagree, speech speak, talk, negotiation negotiate, cooperation cooperate, collaboration collaborate,
  intervention intervene, interference interfere, opposition "be opposed", objection object, reaction react, response respond, contribution contribute,
  decision decide, determination determine, insistence insist, reliance rely, dependence depend, victory win, success succeed,
  meeting meet, conversation talk, discussion talk, interview talk, defection defect, surrender, progress, recovery recover, descent descend, ascent ascend, entry enter, exit, move, shift, advance,
  migration migrate, emigration emigrate, immigration immigrate, apology apologize, complaint complain, warning warn, outbreak "break out", expiry expire,
  appeal, existence exist, survival survive, demise, downfall fall, uprising "rise up", rebellion rebel, revolt, competition compete,
  request, demand, campaign, compliance comply, consent, trip travel, journey travel, operation operate, death die
`;

/** As above; `of` gives the one that undergoes it. */
const TRANSITIVE = `
  offer, proposal propose, acquisition acquire, purchase, sale sell, destruction destroy, construction construct, creation create, production produce,
  invention invent, discovery discover, invasion invade, occupation occupy, annexation annex, conquest conquer, capture, seizure seize, liberation liberate,
  description describe, explanation explain, analysis analyze, examination examine, investigation investigate, inspection inspect,
  introduction introduce, adoption adopt, approval approve, rejection reject, acceptance accept, refusal refuse, denial deny, recognition recognize,
  condemnation condemn, criticism criticize, support, endorsement endorse, defence defend, defense defend, protection protect, promotion promote,
  development develop, improvement improve, reform, restoration restore, expansion expand, reduction reduce, elimination eliminate, abolition abolish,
  establishment establish, foundation found, formation form, dissolution dissolve, closure close, suspension suspend, cancellation cancel, postponement postpone,
  deployment deploy, delivery deliver, transfer, shipment ship, export, import, distribution distribute, provision provide, supply,
  use, usage use, consumption consume, treatment treat, management manage, control, supervision supervise, regulation regulate, administration administer,
  violation violate, abuse, breach, bombing bomb, shelling shell, looting loot, burning burn, theft steal, robbery rob, rape, torture, poisoning poison,
  demolition demolish, evacuation evacuate, announcement announce, publication publish, declaration declare, disclosure disclose, revelation reveal,
  signing sign, ratification ratify, implementation implement, enforcement enforce, launch, opening open, installation install, testing test, test,
  review, study, assessment assess, evaluation evaluate, estimate, measurement measure, interpretation interpret, translation translate,
  possession possess, ownership own, loss lose, pursuit pursue, choice choose, encouragement encourage,
  payment pay, imposition impose, removal remove, replacement replace, reconstruction reconstruct, renovation renovate, repair, blockade, siege besiege,
  boycott, takeover "take over", closing close, handling handle, reintegration reintegrate, integration integrate, exploration explore, exploitation exploit,
  preservation preserve, collection collect, selection select, representation represent, coverage cover, portrayal portray, depiction depict
`;

/** As above; a possessor undergoes it as well. */
const POSSESSED = `
  arrest, detention detain, release, imprisonment imprison, execution execute, murder, killing kill, assassination assassinate, kidnapping kidnap,
  abduction abduct, conviction convict, prosecution prosecute, extradition extradite, deportation deport, expulsion expel, dismissal dismiss,
  appointment appoint, election elect, re-election re-elect, reelection reelect, nomination nominate, inauguration inaugurate, coronation crown, defeat, overthrow,
  ouster oust, rescue, treatment treat, removal remove, destruction destroy, demolition demolish, closure close, suspension suspend, impeachment impeach,
  acquittal acquit, burial bury, hospitalization hospitalize, promotion promote, restoration restore, shooting shoot, stabbing stab, beating beat
`;

/** `noun preposition` with the verb before them where it differs: the preposition gives the verb's direct object. */
const WITH_OBJECT = `
  entry into, exit from, request for, demand for, search for, attack on, attack against, assault on, raid on, strike on, visit to, ban on, support for, support to, criticism of, hatred of, fear of, contact with, access to,
  influence on, answer to, order for, attack upon, assault against, crackdown on, invasion of, opposition to, violation of, marriage to, threat to, help for, aid to
`;

function entries(text: string): string[][] {
  return text.split(",").map((entry) => (entry.match(/"[^"]+"|\S+/g) ?? []).map((word) => word.replaceAll('"', "")));
}

/** The verbs of the last table that differ from their noun. */
const VERBS: Readonly<Record<string, string>> = {
  crackdown: "crack down on",
  opposition: "oppose",
  criticism: "criticize",
  hatred: "hate",
  violation: "violate",
  marriage: "marry",
  threat: "threaten",
  invasion: "invade",
  access: "access",
};

function table(): Map<string, EventNoun> {
  const nouns = new Map<string, EventNoun>();
  const add = (text: string, transitive: boolean, possessed: boolean) => {
    for (const [noun = "", verb = noun] of entries(text)) nouns.set(noun, { verb, transitive, possessed, objects: [] });
  };
  add(INTRANSITIVE, false, false);
  add(TRANSITIVE, true, false);
  add(POSSESSED, true, true);
  for (const [noun = "", preposition = ""] of entries(WITH_OBJECT)) {
    const known = nouns.get(noun) ?? {
      verb: VERBS[noun] ?? noun,
      transitive: preposition === "of",
      possessed: false,
      objects: [],
    };
    nouns.set(noun, { ...known, verb: VERBS[noun] ?? known.verb, objects: [...known.objects, preposition] });
  }
  return nouns;
}

/** Nouns of events by their lemma. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = table();
