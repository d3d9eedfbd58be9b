/** Constructions with the statements they make, on hand-checked trees: form, lemma, UPOS, XPOS, head, relation. */
export interface Construction {
  readonly name: string;
  readonly words: string;
  readonly makes: readonly string[];
}

export const CONSTRUCTIONS: readonly Construction[] = [
  {
    name: "an adjective joins its verb, and the clause behind it is the object",
    words:
      "We/we/PRON/PRP/3/nsubj must/must/AUX/MD/3/aux make/make/VERB/VB/0/root sure/sure/ADJ/JJ/3/xcomp the/the/DET/DT/6/det bridge/bridge/NOUN/NN/8/nsubj is/be/AUX/VBZ/8/cop safe/safe/ADJ/JJ/4/ccomp ././PUNCT/./3/punct",
    makes: ['We | must make sure | "the bridge is safe" (necessary)', "bridge | is safe | - (necessary)"],
  },
  {
    name: "what is made clear is said",
    words:
      "Officials/official/NOUN/NNS/2/nsubj made/make/VERB/VBD/0/root clear/clear/ADJ/JJ/2/xcomp that/that/SCONJ/IN/8/mark the/the/DET/DT/6/det dam/dam/NOUN/NN/8/nsubj:pass was/be/AUX/VBD/8/aux:pass closed/close/VERB/VBN/3/ccomp ././PUNCT/./2/punct",
    makes: ['Officials | made clear | "the dam was closed"', "dam | was closed | - (Officials made)"],
  },
  {
    name: "a headline leaves out the auxiliary of its passive",
    words:
      "Two/two/NUM/CD/2/nummod men/man/NOUN/NNS/3/nsubj:pass jailed/jail/VERB/VBD/0/root over/over/ADP/IN/6/case stolen/steal/VERB/VBN/6/amod paintings/painting/NOUN/NNS/3/obl",
    makes: ["men | were jailed over | paintings"],
  },
  {
    name: "an adjective behind a preposition is no object",
    words:
      "The/the/DET/DT/2/det injuries/injury/NOUN/NNS/4/nsubj were/be/AUX/VBD/4/cop mild/mild/ADJ/JJ/0/root to/to/ADP/IN/7/case moderately/moderately/ADV/RB/7/advmod severe/severe/ADJ/JJ/4/obl ././PUNCT/./4/punct",
    makes: ["injuries | were mild to moderately severe | -"],
  },
  {
    name: "what stands beside a verb is not its object",
    words:
      "The/the/DET/DT/3/det new/new/ADJ/JJ/3/amod law/law/NOUN/NN/4/nsubj helped/help/VERB/VBD/0/root ,/,/PUNCT/,/9/punct along/along/ADP/IN/9/case with/with/ADP/IN/9/case a/a/DET/DT/9/det fall/fall/NOUN/NN/4/obl in/in/ADP/IN/11/case prices/price/NOUN/NNS/9/nmod ,/,/PUNCT/,/14/punct to/to/PART/TO/14/mark revive/revive/VERB/VB/4/advcl the/the/DET/DT/16/det harbour/harbour/NOUN/NN/14/obj ././PUNCT/./4/punct",
    makes: ["law | helped to revive | harbour"],
  },
  {
    name: "a bare infinitive is said of the object",
    words:
      "The/the/DET/DT/2/det scandal/scandal/NOUN/NN/3/nsubj makes/make/VERB/VBZ/0/root the/the/DET/DT/5/det senator/senator/NOUN/NN/3/obj look/look/VERB/VB/3/xcomp weak/weak/ADJ/JJ/6/xcomp ././PUNCT/./3/punct",
    makes: ["scandal | makes | senator", "senator | look weak | -"],
  },
  {
    name: "a relative clause behind a bare noun is about the indefinite one before it",
    words:
      "Her/her/PRON/PRP$/2/nmod:poss resignation/resignation/NOUN/NN/3/nsubj leaves/leave/VERB/VBZ/0/root a/a/DET/DT/5/det gap/gap/NOUN/NN/3/obj in/in/ADP/IN/7/case leadership/leadership/NOUN/NN/5/nmod that/that/PRON/WDT/11/nsubj will/will/AUX/MD/11/aux be/be/AUX/VB/11/cop hard/hard/ADJ/JJ/5/acl:relcl to/to/PART/TO/13/mark close/close/VERB/VB/11/xcomp ././PUNCT/./3/punct",
    makes: ["Her | resigned | -", "resignation | leaves | gap", "gap | will be hard to close | - (possible)"],
  },
  {
    name: "what was not done cannot be meant by `which`: the clause is",
    words:
      "The/the/DET/DT/2/det council/council/NOUN/NN/5/nsubj did/do/AUX/VBD/5/aux not/not/PART/RB/5/advmod repair/repair/VERB/VB/0/root the/the/DET/DT/7/det pumps/pump/NOUN/NNS/5/obj ,/,/PUNCT/,/10/punct which/which/PRON/WDT/10/nsubj led/lead/VERB/VBD/7/acl:relcl to/to/ADP/IN/13/case a/a/DET/DT/13/det flood/flood/NOUN/NN/10/obl ././PUNCT/./5/punct",
    makes: ["council | did not repair | pumps (negated)", "The council did not repair the pumps | led to | flood"],
  },
  {
    name: "a clause as subject",
    words:
      "Repairing/repair/VERB/VBG/7/csubj the/the/DET/DT/3/det bridge/bridge/NOUN/NN/1/obj would/would/AUX/MD/7/aux be/be/AUX/VB/7/cop a/a/DET/DT/7/det mistake/mistake/NOUN/NN/0/root ././PUNCT/./7/punct",
    makes: ["Repairing the bridge | would be | mistake (conditional)"],
  },
  {
    name: "what a noun calls for is requested",
    words:
      "Unions/union/NOUN/NNS/2/nsubj issued/issue/VERB/VBD/0/root calls/call/NOUN/NNS/2/obj for/for/SCONJ/IN/8/mark the/the/DET/DT/6/det minister/minister/NOUN/NN/8/nsubj to/to/PART/TO/8/mark resign/resign/VERB/VB/3/acl ././PUNCT/./2/punct",
    makes: ["Unions | issued | calls", "minister | resign | - (requested)"],
  },
  {
    name: "what there is no evidence of is neither so nor asserted",
    words:
      "There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root no/no/DET/DT/4/det evidence/evidence/NOUN/NN/2/nsubj that/that/SCONJ/IN/8/mark the/the/DET/DT/7/det vaccine/vaccine/NOUN/NN/8/nsubj causes/cause/VERB/VBZ/4/acl harm/harm/NOUN/NN/8/obj ././PUNCT/./2/punct",
    makes: ["vaccine | causes | harm (negated, possible)"],
  },
  {
    name: "bare existence",
    words:
      "There/there/PRON/EX/2/expl were/be/VERB/VBD/0/root no/no/DET/DT/4/det survivors/survivor/NOUN/NNS/2/nsubj ././PUNCT/./2/punct",
    makes: ["survivors | existed | - (negated)"],
  },
  {
    name: "not all are some",
    words:
      "Not/not/PART/RB/2/advmod all/all/PRON/DT/7/nsubj:pass of/of/ADP/IN/5/case the/the/DET/DT/5/det workers/worker/NOUN/NNS/2/nmod were/be/AUX/VBD/7/aux:pass paid/pay/VERB/VBN/0/root ././PUNCT/./7/punct",
    makes: ["all | were paid | - (negated)"],
  },
  {
    name: "what one stops short of is not done",
    words:
      "The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj stopped/stop/VERB/VBD/0/root short/short/ADV/RB/3/advmod of/of/SCONJ/IN/6/mark calling/call/VERB/VBG/4/advcl it/it/PRON/PRP/6/obj a/a/DET/DT/9/det coup/coup/NOUN/NN/6/xcomp ././PUNCT/./3/punct",
    makes: ["minister | calling | it (negated)"],
  },
  {
    name: "a comparison keeps its operator",
    words:
      "The/the/DET/DT/2/det tower/tower/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/cop taller/tall/ADJ/JJR/0/root than/than/ADP/IN/7/case the/the/DET/DT/7/det cathedral/cathedral/NOUN/NN/4/obl ././PUNCT/./4/punct",
    makes: ["tower | is taller than | cathedral"],
  },
  {
    name: "an amount in the place of an object",
    words:
      "Women/woman/NOUN/NNS/2/nsubj earn/earn/VERB/VBP/0/root about/about/ADV/RB/4/advmod half/half/ADV/PDT/6/advmod as/as/ADV/RB/6/advmod much/much/ADJ/JJ/2/obj as/as/ADP/IN/8/case men/man/NOUN/NNS/6/obl ././PUNCT/./2/punct",
    makes: ['Women | earn | "about half as much as men"'],
  },
  {
    name: "two objects",
    words:
      "The/the/DET/DT/2/det fees/fee/NOUN/NNS/3/nsubj cost/cost/VERB/VBP/0/root the/the/DET/DT/5/det family/family/NOUN/NN/3/iobj its/its/PRON/PRP$/7/nmod:poss savings/savings/NOUN/NNS/3/obj ././PUNCT/./3/punct",
    makes: ["fees | cost | savings"],
  },
  {
    name: "a participle is told as the passive that it is",
    words:
      "Infections/infection/NOUN/NNS/5/nsubj caused/cause/VERB/VBN/1/acl by/by/ADP/IN/4/case dust/dust/NOUN/NN/2/obl:agent killed/kill/VERB/VBD/0/root the/the/DET/DT/7/det bees/bee/NOUN/NNS/5/obj ././PUNCT/./5/punct",
    makes: ["Infections | were caused by | dust", "Infections | killed | bees"],
  },
  {
    name: "what comes before something still to come is to come as well",
    words:
      "The/the/DET/DT/2/det firm/firm/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux leave/leave/VERB/VB/0/root before/before/SCONJ/IN/8/mark the/the/DET/DT/7/det law/law/NOUN/NN/8/nsubj changes/change/VERB/VBZ/4/advcl ././PUNCT/./4/punct",
    makes: ["firm | will leave | - (future)", "law | changes | - (future)"],
  },
  {
    name: "`going to` tells of the future",
    words:
      "She/she/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/aux going/go/VERB/VBG/0/root to/to/PART/TO/5/mark win/win/VERB/VB/3/xcomp the/the/DET/DT/7/det vote/vote/NOUN/NN/5/obj ././PUNCT/./3/punct",
    makes: ["She | is going to win | vote (future)"],
  },
  {
    name: "a source with its time",
    words:
      "The/the/DET/DT/2/det mayor/mayor/NOUN/NN/3/nsubj said/say/VERB/VBD/0/root on/on/ADP/IN/5/case Monday/Monday/PROPN/NNP/3/obl that/that/SCONJ/IN/10/mark the/the/DET/DT/8/det well/well/NOUN/NN/10/nsubj was/be/AUX/VBD/10/cop dry/dry/ADJ/JJ/3/ccomp ././PUNCT/./3/punct",
    makes: ["well | was dry | - (mayor said)"],
  },
  {
    name: "a denial within a claim",
    words:
      "Ana/Ana/PROPN/NNP/2/nsubj claimed/claim/VERB/VBD/0/root that/that/SCONJ/IN/6/mark Omar/Omar/PROPN/NNP/6/nsubj had/have/AUX/VBD/6/aux denied/deny/VERB/VBN/2/ccomp that/that/SCONJ/IN/10/mark the/the/DET/DT/9/det firm/firm/NOUN/NN/10/nsubj lied/ly/VERB/VBD/6/ccomp ././PUNCT/./2/punct",
    makes: ["firm | lied | - (negated, Omar had denied, Ana claimed)"],
  },
  {
    name: "a cleft tells what its relative clause says",
    words:
      "It/it/PRON/PRP/4/nsubj was/be/AUX/VBD/4/cop the/the/DET/DT/4/det driver/driver/NOUN/NN/0/root who/who/PRON/WP/6/nsubj called/call/VERB/VBD/4/acl:relcl the/the/DET/DT/8/det police/police/NOUN/NN/6/obj ././PUNCT/./4/punct",
    makes: ["driver | called | police"],
  },
  {
    name: "`even if` leaves its own clause open and not the main one",
    words:
      "Even/even/ADV/RB/4/advmod if/if/SCONJ/IN/4/mark rain/rain/NOUN/NN/4/nsubj falls/fall/VERB/VBZ/9/advcl ,/,/PUNCT/,/4/punct the/the/DET/DT/7/det river/river/NOUN/NN/9/nsubj will/will/AUX/MD/9/aux stay/stay/VERB/VB/0/root low/low/ADJ/JJ/9/xcomp ././PUNCT/./9/punct",
    makes: ["rain | falls | - (conditional)", "river | will stay low | - (future)"],
  },
  {
    name: "a recommendation is requested, whatever became of it",
    words:
      "The/the/DET/DT/2/det bank/bank/NOUN/NN/3/nsubj ignored/ignore/VERB/VBD/0/root a/a/DET/DT/5/det recommendation/recommendation/NOUN/NN/3/obj that/that/SCONJ/IN/10/mark all/all/PRON/DT/8/det fees/fee/NOUN/NNS/10/nsubj:pass be/be/AUX/VB/10/aux:pass cut/cut/VERB/VBN/5/acl ././PUNCT/./3/punct",
    makes: ["bank | ignored | recommendation", "fees | be cut | - (requested)"],
  },
  {
    name: "of two bare objects the second is the object",
    words:
      "The/the/DET/DT/2/det closure/closure/NOUN/NN/3/nsubj cost/cost/VERB/VB/0/root the/the/DET/DT/5/det town/town/NOUN/NN/3/obj its/its/PRON/PRP$/7/nmod:poss school/school/NOUN/NN/3/iobj ././PUNCT/./3/punct",
    makes: ["closure | cost | school"],
  },
  {
    name: "what a call calls for",
    words:
      "The/the/DET/DT/2/det survey/survey/NOUN/NN/3/nsubj prompted/prompt/VERB/VBD/0/root calls/call/NOUN/NNS/3/obj for/for/SCONJ/IN/9/mark salt/salt/NOUN/NN/9/nsubj:pass to/to/PART/TO/9/mark be/be/AUX/VB/9/aux:pass taxed/tax/VERB/VBN/4/acl ././PUNCT/./3/punct",
    makes: ["survey | prompted | calls", "salt | be taxed | - (requested)"],
  },
  {
    name: "there is an event: what it is on is no place",
    words:
      "There/there/PRON/EX/3/expl have/have/AUX/VBP/3/aux been/be/VERB/VBN/0/root three/three/NUM/CD/5/nummod raids/raid/NOUN/NNS/3/nsubj on/on/ADP/IN/8/case the/the/DET/DT/8/det depot/depot/NOUN/NN/5/nmod since/since/ADP/IN/10/case May/May/PROPN/NNP/5/nmod ././PUNCT/./3/punct",
    makes: ["raids | have occurred | -"],
  },
  {
    name: "`there` may stand on the verb that raises it",
    words:
      "There/there/PRON/EX/2/expl seems/seem/VERB/VBZ/0/root to/to/PART/TO/4/mark be/be/VERB/VB/2/xcomp a/a/DET/DT/6/det leak/leak/NOUN/NN/4/nsubj ././PUNCT/./2/punct",
    makes: ["leak | seems to exist | - (possible)"],
  },
  {
    name: "what exists does as its clause says",
    words:
      "There/there/PRON/EX/4/expl should/should/AUX/MD/4/aux not/not/PART/RB/4/advmod be/be/VERB/VB/0/root anyone/anyone/PRON/NN/4/nsubj waiting/wait/VERB/VBG/5/acl ././PUNCT/./4/punct",
    makes: ["anyone | waiting | - (negated, necessary)"],
  },
  {
    name: "who failed to, and what was not done",
    words:
      "Holm/Holm/PROPN/NNP/2/nsubj failed/fail/VERB/VBD/0/root to/to/PART/TO/4/mark get/get/VERB/VB/2/xcomp re-elected/re-elect/VERB/VBN/4/xcomp ././PUNCT/./2/punct",
    makes: ["Holm | get re-elected | - (negated)", "Holm | failed to get re-elected | -"],
  },
  {
    name: "what someone does not claim to do is left open",
    words:
      "She/she/PRON/PRP/4/nsubj does/do/AUX/VBZ/4/aux not/not/PART/RB/4/advmod claim/claim/VERB/VB/0/root to/to/PART/TO/6/mark own/own/VERB/VB/4/xcomp the/the/DET/DT/8/det boat/boat/NOUN/NN/6/obj ././PUNCT/./4/punct",
    makes: ["She | does not claim to own | boat (negated)"],
  },
  {
    name: "a chain of a passive without auxiliary",
    words:
      "Teams/team/NOUN/NNS/5/nsubj scheduled/schedule/VERB/VBN/1/acl to/to/PART/TO/4/mark play/play/VERB/VB/2/xcomp arrived/arrive/VERB/VBD/0/root ././PUNCT/./5/punct",
    makes: ["Teams | were scheduled to play | - (future)", "Teams | arrived | -"],
  },
  {
    name: "a preposition that the passive leaves behind",
    words:
      "The/the/DET/DT/2/det case/case/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass dealt/deal/VERB/VBN/0/root with/with/ADP/IN/4/obl by/by/ADP/IN/8/case a/a/DET/DT/8/det judge/judge/NOUN/NN/4/obl:agent ././PUNCT/./4/punct",
    makes: ["case | was dealt with by | judge"],
  },
  {
    name: "an auxiliary left out behind the next subject",
    words:
      "The/the/DET/DT/2/det road/road/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass blocked/block/VERB/VBN/0/root ,/,/PUNCT/,/8/punct its/its/PRON/PRP$/7/nmod:poss bridge/bridge/NOUN/NN/8/nsubj:pass destroyed/destroy/VERB/VBN/4/parataxis ././PUNCT/./4/punct",
    makes: ["road | was blocked | -", "bridge | was destroyed | -"],
  },
  {
    name: "who is asked does it, whatever the infinitive hangs by",
    words:
      "The/the/DET/DT/2/det mayor/mayor/NOUN/NN/3/nsubj asked/ask/VERB/VBD/0/root the/the/DET/DT/5/det council/council/NOUN/NN/3/iobj to/to/PART/TO/7/mark help/help/VERB/VB/3/xcomp ././PUNCT/./3/punct",
    makes: ["mayor | asked | council", "council | help | - (requested)"],
  },
  {
    name: "a purpose of the passive is the subject's own",
    words:
      "They/they/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det boat/boat/NOUN/NN/2/obj to/to/PART/TO/7/mark be/be/AUX/VB/7/aux:pass rescued/rescue/VERB/VBN/2/advcl ././PUNCT/./2/punct",
    makes: ["They | left | boat", "They | be rescued | - (intended)"],
  },
  {
    name: "how far a preposition reaches",
    words:
      "The/the/DET/DT/2/det storm/storm/NOUN/NN/3/nsubj came/come/VERB/VBD/0/root ten/ten/NUM/CD/5/nummod days/day/NOUN/NNS/8/nmod:unmarked before/before/ADP/IN/8/case the/the/DET/DT/8/det vote/vote/NOUN/NN/3/obl ././PUNCT/./3/punct",
    makes: ["storm | came | -"],
  },
  {
    name: "the words of somebody",
    words:
      "In/in/ADP/IN/3/case the/the/DET/DT/3/det words/word/NOUN/NNS/11/obl of/of/ADP/IN/6/case the/the/DET/DT/6/det judge/judge/NOUN/NN/3/nmod ,/,/PUNCT/,/3/punct the/the/DET/DT/9/det law/law/NOUN/NN/11/nsubj was/be/AUX/VBD/11/cop weak/weak/ADJ/JJ/0/root ././PUNCT/./11/punct",
    makes: ["law | was weak | - (judge in words)"],
  },
  {
    name: "what was turned down was offered",
    words:
      "Iceland/Iceland/PROPN/NNP/2/nsubj rejected/reject/VERB/VBD/0/root the/the/DET/DT/4/det offer/offer/NOUN/NN/2/obj of/of/ADP/IN/6/case help/help/NOUN/NN/4/nmod ././PUNCT/./2/punct",
    makes: ["Iceland | rejected | offer", "help | was offered | -"],
  },
  {
    name: "a day does nothing: `which` is the clause",
    words:
      "The/the/DET/DT/2/det pumps/pump/NOUN/NNS/3/nsubj failed/fail/VERB/VBD/0/root on/on/ADP/IN/5/case Monday/Monday/PROPN/NNP/3/obl ,/,/PUNCT/,/8/punct which/which/PRON/WDT/8/nsubj delayed/delay/VERB/VBD/5/acl:relcl the/the/DET/DT/10/det work/work/NOUN/NN/8/obj ././PUNCT/./3/punct",
    makes: ["pumps | failed on | Monday", "The pumps failed on Monday | delayed | work"],
  },
  {
    name: "what denies a copula denies its noun once",
    words:
      "Holm/Holm/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop not/not/PART/RB/5/advmod a/a/DET/DT/5/det thief/thief/NOUN/NN/0/root ././PUNCT/./5/punct",
    makes: ["Holm | is not | thief (negated)"],
  },
  {
    name: "`not` takes one of two out, `but` brings one in",
    words:
      "Lind/Lind/PROPN/NNP/2/nsubj invited/invite/VERB/VBD/0/root Ana/Ana/PROPN/NNP/2/obj but/but/CCONJ/CC/6/cc not/not/PART/RB/6/advmod Ben/Ben/PROPN/NNP/3/conj ././PUNCT/./2/punct",
    makes: ["Lind | invited | Ana", "Lind | invited | Ben (negated)"],
  },
  {
    name: "`but` behind what is denied tells what is so instead",
    words:
      "The/the/DET/DT/2/det law/law/NOUN/NN/6/nsubj is/be/AUX/VBZ/6/cop not/not/PART/RB/6/advmod a/a/DET/DT/6/det mistake/mistake/NOUN/NN/0/root but/but/CCONJ/CC/9/cc a/a/DET/DT/9/det crime/crime/NOUN/NN/6/conj ././PUNCT/./6/punct",
    makes: ["law | is not | mistake (negated)", "law | is | crime"],
  },
  {
    name: "an amount by the month is no time",
    words:
      "Rent/rent/NOUN/NN/2/nsubj costs/cost/VERB/VBZ/0/root 40/40/NUM/CD/4/nummod euros/euro/NOUN/NNS/2/obj a/a/DET/DT/6/det month/month/NOUN/NN/2/obl:unmarked ././PUNCT/./2/punct",
    makes: ["Rent | costs | euros"],
  },
  {
    name: "`neither` before a predicate denies it once, and all that `nor` adds",
    words:
      "Plans/plan/NOUN/NNS/4/nsubj are/be/AUX/VBP/4/cop neither/neither/CCONJ/CC/4/cc:preconj cheap/cheap/ADJ/JJ/0/root nor/nor/CCONJ/CC/6/cc safe/safe/ADJ/JJ/4/conj ././PUNCT/./4/punct",
    makes: ["Plans | are cheap | - (negated)", "Plans | are safe | - (negated)"],
  },
  {
    name: "`no longer` denies a copula, too",
    words:
      "Roads/road/NOUN/NNS/5/nsubj are/be/AUX/VBP/5/cop no/no/ADV/RB/4/advmod longer/long/ADV/RBR/5/advmod open/open/ADJ/JJ/0/root ././PUNCT/./5/punct",
    makes: ["Roads | are no longer open | - (negated)"],
  },
  {
    name: "what somebody had done is done to the object",
    words:
      "Judges/judge/NOUN/NNS/2/nsubj had/have/VERB/VBD/0/root the/the/DET/DT/4/det house/house/NOUN/NN/2/obj searched/search/VERB/VBN/2/xcomp ././PUNCT/./2/punct",
    makes: ["house | was searched | -"],
  },
  {
    name: "what had to be done when something happened: that did happen",
    words:
      "Halls/hall/NOUN/NNS/2/nsubj had/have/VERB/VBD/0/root to/to/PART/TO/4/mark close/close/VERB/VB/2/xcomp when/when/ADV/WRB/7/advmod cracks/crack/NOUN/NNS/7/nsubj appeared/appear/VERB/VBD/4/advcl ././PUNCT/./2/punct",
    makes: ["Halls | had to close | - (necessary)", "cracks | appeared | -"],
  },
  {
    name: "what most had expected is told by the text",
    words:
      "Banks/bank/NOUN/NNS/2/nsubj cut/cut/VERB/VBD/0/root rates/rate/NOUN/NNS/2/obj ,/,/PUNCT/,/8/punct as/as/SCONJ/IN/8/mark most/most/ADJ/JJS/8/nsubj had/have/AUX/VBD/8/aux expected/expect/VERB/VBN/2/advcl ././PUNCT/./2/punct",
    makes: ["Banks | cut | rates"],
  },
  {
    name: "plans that somebody denies are not made",
    words:
      "Holm/Holm/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root plans/plan/NOUN/NNS/2/obj to/to/PART/TO/5/mark sell/sell/VERB/VB/3/acl the/the/DET/DT/7/det port/port/NOUN/NN/5/obj ././PUNCT/./2/punct",
    makes: ["Holm | denied | plans", "Holm | sell | port (negated, intended, Holm denied)"],
  },
  {
    name: "plans that are scrapped come to nothing",
    words:
      "Oslo/Oslo/PROPN/NNP/2/nsubj scrapped/scrap/VERB/VBD/0/root plans/plan/NOUN/NNS/2/obj to/to/PART/TO/5/mark sell/sell/VERB/VB/3/acl the/the/DET/DT/7/det port/port/NOUN/NN/5/obj ././PUNCT/./2/punct",
    makes: ["Oslo | scrapped | plans", "Oslo | sell | port (negated, intended)"],
  },
  {
    name: "what is somebody's already is given as a thing",
    words:
      "The/the/DET/DT/2/det deal/deal/NOUN/NN/3/nsubj gave/give/VERB/VBD/0/root Norvik/Norvik/PROPN/NNP/3/iobj its/its/PRON/PRP$/7/nmod:poss first/first/ADJ/JJ/7/amod treatment/treatment/NOUN/NN/3/obj ././PUNCT/./3/punct",
    makes: ["deal | gave | treatment"],
  },
  {
    name: "a share in something is not somewhere",
    words:
      "The/the/DET/DT/2/det state/state/NOUN/NN/3/nsubj sold/sell/VERB/VBD/0/root its/its/PRON/PRP$/5/nmod:poss stake/stake/NOUN/NN/3/obj in/in/ADP/IN/8/case the/the/DET/DT/8/det port/port/NOUN/NN/5/nmod ././PUNCT/./3/punct",
    makes: ["state | sold | stake"],
  },
  {
    name: "an adjective between a verb and its object makes one predicate with the verb",
    words:
      "She/she/PRON/PRP/2/nsubj cut/cut/VERB/VBD/0/root short/short/ADJ/JJ/2/xcomp a/a/DET/DT/5/det visit/visit/NOUN/NN/2/obj ././PUNCT/./2/punct",
    makes: ["She | cut short | visit"],
  },
  {
    name: "the support of somebody is what he gives",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root the/the/DET/DT/4/det support/support/NOUN/NN/2/obj of/of/ADP/IN/6/case Oslo/Oslo/PROPN/NNP/4/nmod ././PUNCT/./2/punct",
    makes: ["Lund | lost | support"],
  },
  {
    name: "what a headline tells by an infinitive is to come",
    words: "Lund/Lund/PROPN/NNP/3/nsubj to/to/PART/TO/3/mark buy/buy/VERB/VB/0/root port/port/NOUN/NN/3/obj",
    makes: ["Lund | buy | port (future)"],
  },
  {
    name: "what denies a copula behind another clause denies that one alone",
    words:
      "She/she/PRON/PRP/2/nsubj sang/sing/VERB/VBD/0/root but/but/CCONJ/CC/8/cc he/he/PRON/PRP/8/nsubj was/be/AUX/VBD/8/cop not/not/PART/RB/8/advmod at/at/ADP/IN/8/case home/home/NOUN/NN/2/conj ././PUNCT/./2/punct",
    makes: ["She | sang | -", "he | was not at | home (negated)"],
  },
  {
    name: "what is ruled out is denied, and nobody is quoted",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj ruled/rule/VERB/VBD/0/root out/out/ADP/RP/2/compound:prt raising/raise/VERB/VBG/2/xcomp prices/price/NOUN/NNS/4/obj ././PUNCT/./2/punct",
    makes: ["Lund | raising | prices (negated)", "Lund | ruled out raising | prices"],
  },
  {
    name: "a coordinated verb shares the modal and not the voice",
    words:
      "Lund/Lund/PROPN/NNP/3/nsubj would/would/AUX/MD/3/aux leave/leave/VERB/VB/0/root and/and/CCONJ/CC/6/cc be/be/AUX/VB/6/aux:pass replaced/replace/VERB/VBN/3/conj by/by/ADP/IN/8/case Ruiz/Ruiz/PROPN/NNP/6/obl:agent ././PUNCT/./3/punct",
    makes: ["Lund | would leave | - (conditional)", "Lund | would be replaced by | Ruiz (conditional)"],
  },
  {
    name: "who is banned is ordered, too",
    words:
      "Lund/Lund/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass banned/ban/VERB/VBN/0/root and/and/CCONJ/CC/5/cc ordered/order/VERB/VBD/3/conj to/to/PART/TO/7/mark leave/leave/VERB/VB/5/xcomp Oslo/Oslo/PROPN/NNP/7/obj ././PUNCT/./3/punct",
    makes: ["Lund | was banned | -", "Lund | was ordered to leave | Oslo (requested)"],
  },
  {
    name: "a past form beside an active verb is active",
    words:
      "Coaches/coach/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root rails/rail/NOUN/NNS/2/obj and/and/CCONJ/CC/6/cc three/three/NUM/CD/6/nsubj:pass overturned/overturn/VERB/VBD/2/conj into/into/ADP/IN/8/case fields/field/NOUN/NNS/6/obl ././PUNCT/./2/punct",
    makes: ["Coaches | left | rails", "three | overturned into | fields"],
  },
  {
    name: "who was the first to do it did it",
    words:
      "Nurses/nurse/NOUN/NNS/4/nsubj were/be/AUX/VBD/4/cop the/the/DET/DT/4/det first/first/ADJ/JJ/0/root to/to/PART/TO/6/mark reach/reach/VERB/VB/4/advcl Oslo/Oslo/PROPN/NNP/6/obj ././PUNCT/./4/punct",
    makes: ['Nurses | were | "the first"', "Nurses | reach | Oslo"],
  },
  {
    name: "the cause of what happened is no question",
    words:
      "Banks/bank/NOUN/NNS/2/nsubj lost/lose/VERB/VBD/0/root money/money/NOUN/NN/2/obj because/because/ADP/IN/6/case of/of/ADP/IN/4/fixed what/what/PRON/WP/2/obl Lund/Lund/PROPN/NNP/8/nsubj did/do/VERB/VBD/6/acl:relcl ././PUNCT/./2/punct",
    makes: ["Banks | lost | money"],
  },
  {
    name: "who is fined is the object, and the sum says how much",
    words:
      "Riga/Riga/PROPN/NNP/2/nsubj fined/fine/VERB/VBD/0/root Lund/Lund/PROPN/NNP/2/iobj 40/40/NUM/CD/5/nummod euros/euro/NOUN/NNS/2/obj ././PUNCT/./2/punct",
    makes: ["Riga | fined | Lund"],
  },
  {
    name: "more than half is not half",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root more/more/ADJ/JJR/5/advmod than/than/ADP/IN/3/fixed half/half/NOUN/NN/2/obj of/of/ADP/IN/7/case it/it/PRON/PRP/5/nmod ././PUNCT/./2/punct",
    makes: ['Lund | lost | "more than half of it"'],
  },
  {
    name: "an office of state is one role",
    words:
      "Ana/Ana/PROPN/NNP/7/nsubj ,/,/PUNCT/,/3/punct chief/chief/NOUN/NN/1/appos of/of/ADP/IN/5/case staff/staff/NOUN/NN/3/nmod ,/,/PUNCT/,/1/punct left/leave/VERB/VBD/0/root ././PUNCT/./7/punct",
    makes: ['Ana | is | "chief of staff"', "Ana | left | -"],
  },
  {
    name: "a length of time takes no bribes",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj got/get/VERB/VBD/0/root ten/ten/NUM/CD/4/nummod years/year/NOUN/NNS/2/obj for/for/SCONJ/IN/6/mark taking/take/VERB/VBG/2/advcl bribes/bribe/NOUN/NNS/6/obj ././PUNCT/./2/punct",
    makes: ["Lund | got | years"],
  },
  {
    name: "what one is close to doing is to come",
    words:
      "Wolves/Wolves/PROPN/NNPS/3/nsubj are/be/AUX/VBP/3/cop close/close/ADJ/JJ/0/root to/to/SCONJ/IN/5/mark hiring/hire/VERB/VBG/3/advcl Lund/Lund/PROPN/NNP/5/obj ././PUNCT/./3/punct",
    makes: ["Wolves | are close | -", "Wolves | hiring | Lund (future)"],
  },
  {
    name: "what has an object is active, also right behind its noun",
    words:
      "police/police/NOUN/NNS/0/root arrested/arrest/VERB/VBD/1/acl a/a/DET/DT/4/det man/man/NOUN/NN/2/obj ././PUNCT/./1/punct",
    makes: ["police | arrested | man"],
  },
  {
    name: "what something means is so",
    words:
      "This/this/PRON/DT/2/nsubj means/mean/VERB/VBZ/0/root that/that/SCONJ/IN/5/mark prices/price/NOUN/NNS/5/nsubj rise/rise/VERB/VBP/2/ccomp ././PUNCT/./2/punct",
    makes: ['This | means | "prices rise"', "prices | rise | -"],
  },
  {
    name: "what stands before an inverted auxiliary denies the clause",
    words:
      "Never/never/ADV/RB/2/advmod before/before/ADV/RB/6/advmod has/have/AUX/VBZ/6/aux the/the/DET/DT/5/det bank/bank/NOUN/NN/6/nsubj lost/lose/VERB/VBN/0/root money/money/NOUN/NN/6/obj ././PUNCT/./6/punct",
    makes: ["bank | has lost | money (negated)"],
  },
  {
    name: "what has a subject behind a conjunction is in the past tense",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj fled/flee/VERB/VBD/0/root when/when/ADV/WRB/6/advmod the/the/DET/DT/5/det bus/bus/NOUN/NN/6/nsubj overturned/overturn/VERB/VBN/2/advcl ././PUNCT/./2/punct",
    makes: ["Lund | fled | -", "bus | overturned | -"],
  },
  {
    name: "what somebody only is stands against what he is not",
    words:
      "Lund/Lund/PROPN/NNP/4/nsubj was/be/AUX/VBD/4/cop not/not/PART/RB/4/advmod afraid/afraid/ADJ/JJ/0/root ,/,/PUNCT/,/7/punct only/only/ADV/RB/7/advmod annoyed/annoyed/ADJ/JJ/4/conj ././PUNCT/./4/punct",
    makes: ["Lund | was not afraid | - (negated)", "Lund | was annoyed | -"],
  },
  {
    name: "what more than doubled did not just double",
    words:
      "Prices/price/NOUN/NNS/5/nsubj have/have/AUX/VBP/5/aux more/more/ADJ/JJR/5/advmod than/than/ADP/IN/3/fixed doubled/double/VERB/VBN/0/root ././PUNCT/./5/punct",
    makes: ["Prices | have more than doubled | -"],
  },
  {
    name: "what was the strongest to do it did it",
    words:
      "Lund/Lund/PROPN/NNP/4/nsubj was/be/AUX/VBD/4/cop the/the/DET/DT/4/det strongest/strong/ADJ/JJS/0/root to/to/PART/TO/6/mark reach/reach/VERB/VB/4/advcl Oslo/Oslo/PROPN/NNP/6/obj ././PUNCT/./4/punct",
    makes: ['Lund | was | "the strongest"', "Lund | reach | Oslo"],
  },
  {
    name: "each of two objects has the phrase that stands behind it",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root gold/gold/NOUN/NN/2/obj in/in/ADP/IN/5/case Paris/Paris/PROPN/NNP/2/obl and/and/CCONJ/CC/7/cc silver/silver/NOUN/NN/3/conj in/in/ADP/IN/9/case Rome/Rome/PROPN/NNP/2/obl ././PUNCT/./2/punct",
    makes: ["Lund | won | gold", "Lund | won | silver"],
  },
  {
    name: "an adjective with an article is somebody",
    words:
      "Lund/Lund/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop keen/keen/ADJ/JJ/0/root on/on/ADP/IN/6/case the/the/DET/DT/6/det old/old/ADJ/JJ/3/obl ,/,/PUNCT/,/9/punct who/who/PRON/WP/9/nsubj lived/live/VERB/VBD/6/acl:relcl there/there/ADV/RB/9/advmod ././PUNCT/./3/punct",
    makes: ['Lund | is keen on | "the old , who lived there"'],
  },
  {
    name: "what became of an accusation is no part of it",
    words:
      "Berg/Berg/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root Lund/Lund/PROPN/NNP/2/obj of/of/SCONJ/IN/5/mark tricking/trick/VERB/VBG/2/advcl us/we/PRON/PRP/5/obj ,/,/PUNCT/,/9/punct a/a/DET/DT/9/det charge/charge/NOUN/NN/5/parataxis that/that/PRON/WDT/12/obj Holm/Holm/PROPN/NNP/12/nsubj dismissed/dismiss/VERB/VBD/9/acl:relcl ././PUNCT/./2/punct",
    makes: ["Berg | accused | Lund", "Lund | tricking | Berg (possible, Berg accused)", "Holm | dismissed | charge"],
  },
  {
    name: "who is less likely to is not likely to",
    words:
      "Women/woman/NOUN/NNS/4/nsubj were/be/AUX/VBD/4/cop less/less/ADV/RBR/4/advmod likely/likely/ADJ/JJ/0/root to/to/PART/TO/6/mark fall/fall/VERB/VB/4/xcomp ill/ill/ADJ/JJ/6/xcomp than/than/ADP/IN/9/case men/man/NOUN/NNS/6/obl ././PUNCT/./4/punct",
    makes: ["Women | were less likely to fall ill than | men (possible)"],
  },
  {
    name: "what is an owner's is not the owner",
    words:
      "Prices/price/NOUN/NNS/2/nsubj rose/rise/VERB/VBD/0/root ,/,/PUNCT/,/7/punct while/while/SCONJ/IN/7/mark Norvik/Norvik/PROPN/NNP/7/nsubj 's/'s/PART/POS/5/case fell/fall/VERB/VBD/2/advcl ././PUNCT/./2/punct",
    makes: ["Prices | rose | -"],
  },
  {
    name: "what is left nobody left",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root a/a/DET/DT/4/det year/year/NOUN/NN/2/obj left/leave/VERB/VBN/4/acl on/on/ADP/IN/8/case her/her/PRON/PRP$/8/nmod:poss deal/deal/NOUN/NN/5/obl ././PUNCT/./2/punct",
    makes: ["Lund | has | year"],
  },
  {
    name: "who is named is described by the article",
    words:
      "Lund/Lund/PROPN/NNP/7/nsubj ,/,/PUNCT/,/4/punct a/a/DET/DT/4/det judge/judge/NOUN/NN/1/appos ,/,/PUNCT/,/1/punct had/have/AUX/VBD/7/aux lied/lie/VERB/VBN/10/ccomp ,/,/PUNCT/,/7/punct police/police/NOUN/NNS/10/nsubj said/say/VERB/VBD/0/root ././PUNCT/./10/punct",
    makes: ['Lund | is | "judge"', "Lund | had lied | - (police said)"],
  },
  {
    name: "who is disqualified from it does not do it",
    words:
      "Lund/Lund/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass disqualified/disqualify/VERB/VBN/0/root from/from/SCONJ/IN/5/mark voting/vote/VERB/VBG/3/advcl in/in/ADP/IN/7/case May/May/PROPN/NNP/5/obl ././PUNCT/./3/punct",
    makes: ["Lund | was disqualified | -", "Lund | voting in | May (negated)"],
  },
  {
    name: "what is made a priority is given to nobody",
    words:
      "Lund/Lund/PROPN/NNP/3/nsubj had/have/AUX/VBD/3/aux made/make/VERB/VBN/0/root the/the/DET/DT/5/det strike/strike/NOUN/NN/3/obj her/her/PRON/PRP$/7/nmod:poss priority/priority/NOUN/NN/3/obj ././PUNCT/./3/punct",
    makes: ["Lund | had made | strike"],
  },
  {
    name: "what a supplier is of is told as what it is",
    words:
      "Russia/Russia/PROPN/NNP/7/nsubj ,/,/PUNCT/,/5/punct Chad/Chad/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case supplier/supplier/NOUN/NN/1/appos ,/,/PUNCT/,/1/punct left/leave/VERB/VBN/0/root ././PUNCT/./7/punct",
    makes: ['Russia | is | "supplier"', "Russia | left | -"],
  },
  {
    name: "what barely happened did",
    words:
      "Prices/price/NOUN/NNS/3/nsubj barely/barely/ADV/RB/3/advmod rose/rise/VERB/VBD/0/root in/in/ADP/IN/5/case May/May/PROPN/NNP/3/obl ././PUNCT/./3/punct",
    makes: ["Prices | rose in | May"],
  },
  {
    name: "what a broadcaster understands it reports",
    words:
      "Fees/fee/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux rise/rise/VERB/VB/0/root ,/,/PUNCT/,/7/punct the/the/DET/DT/6/det BBC/BBC/PROPN/NNP/7/nsubj understands/understand/VERB/VBZ/3/parataxis ././PUNCT/./3/punct",
    makes: ["Fees | will rise | - (future, BBC understands)"],
  },
  {
    name: "what is hailed as proof somebody says",
    words:
      "Berg/Berg/PROPN/NNP/2/nsubj hailed/hail/VERB/VBD/0/root it/it/PRON/PRP/2/obj as/as/ADP/IN/5/case proof/proof/NOUN/NN/2/obl that/that/SCONJ/IN/8/mark taxes/tax/NOUN/NNS/8/nsubj fell/fall/VERB/VBD/5/acl ././PUNCT/./2/punct",
    makes: ["Berg | hailed | it", "taxes | fell | - (Berg hailed)"],
  },
  {
    name: "what somebody weighs may be",
    words:
      "Berg/Berg/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/aux considering/consider/VERB/VBG/0/root whether/whether/SCONJ/IN/6/mark to/to/PART/TO/6/mark sell/sell/VERB/VB/3/xcomp it/it/PRON/PRP/6/obj ././PUNCT/./3/punct",
    makes: ["Berg | is considering whether to sell | it (possible)"],
  },
  {
    name: "who is named captain became it",
    words:
      "Lund/Lund/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass named/name/VERB/VBN/0/root captain/captain/NOUN/NN/3/xcomp of/of/ADP/IN/6/case Norvik/Norvik/PROPN/NNP/4/nmod ././PUNCT/./3/punct",
    makes: ["Lund | was named | captain"],
  },
  {
    name: "a second adjective shares the copula",
    words:
      "Checks/check/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/cop rare/rare/ADJ/JJ/0/root and/and/CCONJ/CC/7/cc fines/fine/NOUN/NNS/7/nsubj too/too/ADV/RB/7/advmod low/low/ADJ/JJ/3/conj ././PUNCT/./3/punct",
    makes: ["Checks | are rare | -", "fines | are too low | -"],
  },
  {
    name: "an inquiry is led, and not who ordered it",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj ordered/order/VERB/VBD/0/root an/a/DET/DT/4/det inquiry/inquiry/NOUN/NN/2/obj to/to/PART/TO/7/mark be/be/AUX/VB/7/aux:pass led/lead/VERB/VBN/4/acl by/by/ADP/IN/9/case Berg/Berg/PROPN/NNP/7/obl:agent ././PUNCT/./2/punct",
    makes: ["Lund | ordered | inquiry", "inquiry | be led by | Berg (intended)"],
  },
  {
    name: "what is told as less than half is less",
    words:
      "Lund/Lund/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop less/less/ADJ/JJR/5/advmod than/than/ADP/IN/3/fixed half/half/NOUN/NN/0/root of/of/ADP/IN/7/case it/it/PRON/PRP/5/nmod ././PUNCT/./5/punct",
    makes: ['Lund | is | "less than half of it"'],
  },
  {
    name: "what came first is done",
    words:
      "Lund/Lund/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop to/to/PART/TO/4/mark leave/leave/VERB/VB/0/root ,/,/PUNCT/,/7/punct after/after/SCONJ/IN/7/mark losing/lose/VERB/VBG/4/advcl a/a/DET/DT/9/det vote/vote/NOUN/NN/7/obj ././PUNCT/./4/punct",
    makes: ["Lund | is to leave | - (future)", "Lund | losing | vote"],
  },
  {
    name: "what was never done is told as that",
    words:
      "If/if/SCONJ/IN/3/mark Lund/Lund/PROPN/NNP/3/nsubj sells/sell/VERB/VBZ/16/advcl it/it/PRON/PRP/3/obj ,/,/PUNCT/,/3/punct a/a/DET/DT/7/det step/step/NOUN/NN/16/nsubj that/that/PRON/WDT/12/obj Berg/Berg/PROPN/NNP/12/nsubj has/have/AUX/VBZ/12/aux never/never/ADV/RB/12/advmod taken/take/VERB/VBN/7/acl:relcl ,/,/PUNCT/,/3/punct it/it/PRON/PRP/16/nsubj may/may/AUX/MD/16/aux end/end/VERB/VB/0/root ././PUNCT/./16/punct",
    makes: [
      "Lund | sells | it (conditional)",
      "Berg | has never taken | step (negated)",
      "it | may end | - (conditional)",
    ],
  },
  {
    name: "what somebody is like she does not say",
    words:
      "Friends/friend/NOUN/NNS/2/nsubj described/describe/VERB/VBD/0/root Lund/Lund/PROPN/NNP/2/obj as/as/ADP/IN/5/case fierce/fierce/ADJ/JJ/2/obl :/:/PUNCT/:/9/punct she/she/PRON/PRP/9/nsubj once/once/ADV/RB/9/advmod hit/hit/VERB/VBD/2/parataxis Berg/Berg/PROPN/NNP/9/obj ././PUNCT/./2/punct",
    makes: ["Friends | described | Lund", "she | hit | Berg"],
  },
  {
    name: "who writes for a paper is no paper",
    words:
      "A/a/DET/DT/2/det reporter/reporter/NOUN/NN/6/nsubj ,/,/PUNCT/,/4/punct Norvik/Norvik/PROPN/NNP/2/appos ,/,/PUNCT/,/2/punct left/leave/VERB/VBD/0/root ././PUNCT/./6/punct",
    makes: ["reporter | left | -"],
  },
  {
    name: "whoever is chosen is to do it",
    words:
      "Berg/Berg/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root her/her/PRON/PRP$/4/nmod:poss nominee/nominee/NOUN/NN/2/obj to/to/PART/TO/6/mark lead/lead/VERB/VB/4/acl Norvik/Norvik/PROPN/NNP/6/obj ././PUNCT/./2/punct",
    makes: ["Berg | praised | nominee", "nominee | lead | Norvik (intended)"],
  },
  {
    name: "who came from behind to win won",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root from/from/ADP/IN/4/case behind/behind/ADV/RB/2/obl to/to/PART/TO/6/mark win/win/VERB/VB/2/advcl gold/gold/NOUN/NN/6/obj ././PUNCT/./2/punct",
    makes: ['Lund | came from | "behind"', "Lund | win | gold"],
  },
  {
    name: "what is expected is no act",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj ran/run/VERB/VBD/0/root much/much/ADV/RB/4/advmod further/far/ADV/RBR/2/advmod than/than/SCONJ/IN/7/mark was/be/AUX/VBD/7/aux:pass expected/expect/VERB/VBN/4/advcl ././PUNCT/./2/punct",
    makes: ["Lund | ran | -"],
  },
  {
    name: "who falls short of something does not fall",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj fell/fall/VERB/VBD/0/root short/short/ADJ/JJ/2/advmod of/of/ADP/IN/6/case a/a/DET/DT/6/det win/win/NOUN/NN/3/obl ././PUNCT/./2/punct",
    makes: ["Lund | fell short of | win"],
  },
  {
    name: "what is opposed has not happened",
    words:
      "Lund/Lund/PROPN/NNP/2/nsubj opposed/oppose/VERB/VBD/0/root the/the/DET/DT/4/det closure/closure/NOUN/NN/2/obj of/of/ADP/IN/6/case Norvik/Norvik/PROPN/NNP/4/nmod ././PUNCT/./2/punct",
    makes: ["Lund | opposed | closure", "Norvik | was closed | - (possible)"],
  },
  {
    name: "less than half of it ends at a comma",
    words:
      "Lund/Lund/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop less/less/ADJ/JJR/5/advmod than/than/ADP/IN/3/fixed half/half/NOUN/NN/10/ccomp of/of/ADP/IN/7/case it/it/PRON/PRP/5/nmod ,/,/PUNCT/,/5/punct Berg/Berg/PROPN/NNP/10/nsubj says/say/VERB/VBZ/0/root ././PUNCT/./10/punct",
    makes: ['Lund | is | "less than half of it" (Berg says)'],
  },
];
