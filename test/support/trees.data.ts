/** Sentences with their trees, shared by the tests of clauses, statements and extractions. */

/** Divers recovered the anchor and sold it. */
export const DIVERS =
  "Divers/diver/NOUN/NNS/2/nsubj recovered/recover/VERB/VBD/0/root the/the/DET/DT/4/det anchor/anchor/NOUN/NN/2/obj and/and/CCONJ/CC/6/cc sold/sell/VERB/VBD/2/conj it/it/PRON/PRP/6/obj ././PUNCT/./2/punct";
/** The ferry that the island rented sank. */
export const FERRY =
  "The/the/DET/DT/2/det ferry/ferry/NOUN/NN/7/nsubj that/that/PRON/WDT/6/obj the/the/DET/DT/5/det island/island/NOUN/NN/6/nsubj rented/rent/VERB/VBD/2/acl:relcl sank/sink/VERB/VBD/0/root ././PUNCT/./7/punct";
/** Farmers growing rice were arrested and fined. */
export const FARMERS =
  "Farmers/farmer/NOUN/NNS/5/nsubj:pass growing/grow/VERB/VBG/1/acl rice/rice/NOUN/NN/2/obj were/be/AUX/VBD/5/aux:pass arrested/arrest/VERB/VBN/0/root and/and/CCONJ/CC/7/cc fined/fine/VERB/VBN/5/conj ././PUNCT/./5/punct";
/** Wardens urged hikers to leave. */
export const WARDENS =
  "Wardens/warden/NOUN/NNS/2/nsubj urged/urge/VERB/VBD/0/root hikers/hiker/NOUN/NNS/2/iobj to/to/PART/TO/5/mark leave/leave/VERB/VB/2/xcomp ././PUNCT/./2/punct";
/** Clerks hope to count votes. */
export const CLERKS =
  "Clerks/clerk/NOUN/NNS/2/nsubj hope/hope/VERB/VBP/0/root to/to/PART/TO/4/mark count/count/VERB/VB/2/xcomp votes/vote/NOUN/NNS/4/obj ././PUNCT/./2/punct";
/** Potters made bowls to feed guests. */
export const POTTERS =
  "Potters/potter/NOUN/NNS/2/nsubj made/make/VERB/VBD/0/root bowls/bowl/NOUN/NNS/2/obj to/to/PART/TO/5/mark feed/feed/VERB/VB/2/advcl guests/guest/NOUN/NNS/5/obj ././PUNCT/./2/punct";
/** Ana Ruiz, a surgeon, spoke. */
export const SURGEON =
  "Ana/Ana/PROPN/NNP/7/nsubj Ruiz/Ruiz/PROPN/NNP/1/flat ,/,/PUNCT/,/5/punct a/a/DET/DT/5/det surgeon/surgeon/NOUN/NN/1/appos ,/,/PUNCT/,/1/punct spoke/speak/VERB/VBD/0/root ././PUNCT/./7/punct";
/** Quito is the capital of Ecuador. */
export const QUITO =
  "Quito/Quito/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop the/the/DET/DT/4/det capital/capital/NOUN/NN/0/root of/of/ADP/IN/6/case Ecuador/Ecuador/PROPN/NNP/4/nmod ././PUNCT/./4/punct";
/** The mayor said that the well was dry. */
export const MAYOR =
  "The/the/DET/DT/2/det mayor/mayor/NOUN/NN/3/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/8/mark the/the/DET/DT/6/det well/well/NOUN/NN/8/nsubj was/be/AUX/VBD/8/cop dry/dry/ADJ/JJ/3/ccomp ././PUNCT/./3/punct";
/** The firm denied that it had lied. */
export const FIRM =
  "The/the/DET/DT/2/det firm/firm/NOUN/NN/3/nsubj denied/deny/VERB/VBD/0/root that/that/SCONJ/IN/7/mark it/it/PRON/PRP/7/nsubj had/have/AUX/VBD/7/aux lied/lie/VERB/VBN/3/ccomp ././PUNCT/./3/punct";
/** Nobody saw the comet. */
export const NOBODY =
  "Nobody/nobody/PRON/NN/2/nsubj saw/see/VERB/VBD/0/root the/the/DET/DT/4/det comet/comet/NOUN/NN/2/obj ././PUNCT/./2/punct";
/** If rain falls, crops may grow. */
export const RAIN =
  "If/if/SCONJ/IN/3/mark rain/rain/NOUN/NN/3/nsubj falls/fall/VERB/VBZ/7/advcl ,/,/PUNCT/,/3/punct crops/crop/NOUN/NNS/7/nsubj may/may/AUX/MD/7/aux grow/grow/VERB/VB/0/root ././PUNCT/./7/punct";
/** Sailors refused to board the ship. */
export const SAILORS =
  "Sailors/sailor/NOUN/NNS/2/nsubj refused/refuse/VERB/VBD/0/root to/to/PART/TO/4/mark board/board/VERB/VB/2/xcomp the/the/DET/DT/6/det ship/ship/NOUN/NN/4/obj ././PUNCT/./2/punct";
/** According to Oxfam, prices fell. */
export const PRICES =
  "According/accord/VERB/VBG/3/case to/to/ADP/IN/1/fixed Oxfam/Oxfam/PROPN/NNP/6/obl ,/,/PUNCT/,/3/punct prices/price/NOUN/NNS/6/nsubj fell/fall/VERB/VBD/0/root ././PUNCT/./6/punct";
/** The crew was reportedly saved by fishermen. */
export const CREW =
  "The/the/DET/DT/2/det crew/crew/NOUN/NN/5/nsubj:pass was/be/AUX/VBD/5/aux:pass reportedly/reportedly/ADV/RB/5/advmod saved/save/VERB/VBN/0/root by/by/ADP/IN/7/case fishermen/fisherman/NOUN/NNS/5/obl:agent ././PUNCT/./5/punct";
/** He served as the mayor of Oslo. */
export const OSLO =
  "He/he/PRON/PRP/2/nsubj served/serve/VERB/VBD/0/root as/as/ADP/IN/5/case the/the/DET/DT/5/det mayor/mayor/NOUN/NN/2/obl of/of/ADP/IN/7/case Oslo/Oslo/PROPN/NNP/5/nmod ././PUNCT/./2/punct";
/** The road they built collapsed. */
export const ROAD =
  "The/the/DET/DT/2/det road/road/NOUN/NN/5/nsubj they/they/PRON/PRP/4/nsubj built/build/VERB/VBD/2/acl:relcl collapsed/collapse/VERB/VBD/0/root ././PUNCT/./5/punct";
/** Guards and cooks left the fort in May. */
export const GUARDS =
  "Guards/guard/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc cooks/cook/NOUN/NNS/1/conj left/leave/VERB/VBD/0/root the/the/DET/DT/6/det fort/fort/NOUN/NN/4/obj in/in/ADP/IN/8/case May/May/PROPN/NNP/4/obl ././PUNCT/./4/punct";

/** That pleased the crew. */
export const THAT_PLEASED =
  "That/that/PRON/DT/2/nsubj pleased/please/VERB/VBD/0/root the/the/DET/DT/4/det crew/crew/NOUN/NN/2/obj ././PUNCT/./2/punct";
/** Gunmen attacked the fort. */
export const ATTACKED =
  "Gunmen/gunman/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root the/the/DET/DT/4/det fort/fort/NOUN/NN/2/obj ././PUNCT/./2/punct";
/** The attack lasted hours. */
export const THE_ATTACK =
  "The/the/DET/DT/2/det attack/attack/NOUN/NN/3/nsubj lasted/last/VERB/VBD/0/root hours/hour/NOUN/NNS/3/obj ././PUNCT/./3/punct";
