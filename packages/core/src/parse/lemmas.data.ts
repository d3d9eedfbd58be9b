/** Irregular forms of English, by the class of tag that has them. */

/** Reads lines of `lemma form form …` into a map from form to lemma. */
function read(lines: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [lemma = "", ...forms] = line.trim().split(" ");
    for (const form of forms) if (!lemmas.has(form)) lemmas.set(form, lemma);
  }
  return lemmas;
}

/** Verbs: third persons, past tenses, participles and the written forms of auxiliaries. */
export const verbs: ReadonlyMap<string, string> = read(`be am is are was were been being 'm 're
  have has had having 've
  do does did done
  go goes went gone
  will wo 'll
  can ca
  get got gotten getting
  say said says
  make made
  take took taken
  see saw seen
  come came coming
  think thought
  find found
  give gave given
  tell told
  feel felt
  become became
  leave left
  put putting puts
  mean meant
  keep kept
  let letting lets
  begin began begun beginning
  show shown
  hear heard
  run ran running
  hold held
  bring brought
  write wrote written
  sit sat sitting
  stand stood
  lose lost
  pay paid
  meet met
  set setting sets
  learn learnt
  lead led
  understand understood
  speak spoke spoken
  read reads
  spend spent
  grow grew grown
  win won winning
  teach taught
  buy bought
  send sent
  build built
  fall fell fallen
  cut cutting cuts
  sell sold
  draw drew drawn
  break broke broken
  drive drove driven
  eat ate eaten
  rise rose risen
  choose chose chosen
  seek sought
  throw threw thrown
  catch caught
  deal dealt
  fight fought
  lay laid
  lie lain lying
  wear wore worn
  know knew known
  arise arose arisen
  awake awoke awoken
  bear bore born borne
  befall befell befallen
  behold beheld
  beat beaten
  bend bent
  bet betting
  bid bidding
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  breed bred
  broadcast broadcasts
  burn burnt
  burst bursting
  cast casting casts
  cling clung
  cost costing costs
  creep crept
  die dying dies died
  dig dug digging
  dream dreamt
  drink drank drunk
  dwell dwelt
  feed fed
  flee fled
  fling flung
  fly flew flown flies flying
  forbid forbade forbidden
  forecast forecasts
  foresee foresaw foreseen
  forget forgot forgotten forgetting
  forgive forgave forgiven
  forgo forwent forgone
  forsake forsook forsaken
  freeze froze frozen
  grind ground
  hang hung
  hide hid hidden
  hew hewn
  hit hitting hits
  hurt hurting hurts
  kneel knelt
  lean leant
  leap leapt
  lend lent
  light lit
  mislead misled
  mistake mistook mistaken
  misunderstand misunderstood
  mow mown
  partake partook partaken
  overcome overcame
  overthrow overthrew overthrown
  overturn overturned
  plead pled
  prove proven
  quit quitting quits
  rebuild rebuilt
  redo redid redone
  rewrite rewrote rewritten
  rid ridding
  ride rode ridden
  ring rang rung
  saw sawn
  sew sewn
  shake shook shaken
  shear shorn
  shed shedding sheds
  shine shone
  shoot shot
  shrink shrank shrunk
  shut shutting shuts
  sing sang sung
  sink sank sunk
  slay slew slain
  sleep slept
  slide slid
  sling slung
  smell smelt
  sneak snuck
  sow sown
  speed sped
  spell spelt
  spill spilt
  spin spun spinning
  spit spat
  split splitting splits
  spoil spoilt
  spread spreading spreads
  spring sprang sprung
  steal stole stolen
  stick stuck
  sting stung
  stink stank stunk
  stride strode
  strike struck stricken
  string strung
  strive strove striven
  swear swore sworn
  sweep swept
  swell swollen
  swim swam swum swimming
  swing swung
  tear tore torn
  thrust thrusting
  tie tying ties tied
  tread trod trodden
  undergo underwent undergone undergoes
  undertake undertook undertaken
  undo undid undone
  unwind unwound
  uphold upheld
  upset upsetting
  vie vying vies vied
  wake woke woken
  weave wove woven
  weep wept
  wind wound
  withdraw withdrew withdrawn
  withhold withheld
  withstand withstood
  wring wrung`);

/** Nouns with plurals of their own. */
export const nouns: ReadonlyMap<string, string> = read(`person people
  child children
  man men
  woman women
  foot feet
  tooth teeth
  goose geese
  mouse mice
  louse lice
  ox oxen
  life lives
  wife wives
  knife knives
  leaf leaves
  half halves
  shelf shelves
  wolf wolves
  thief thieves
  loaf loaves
  calf calves
  self selves
  scarf scarves
  dwarf dwarves
  elf elves
  sheaf sheaves
  hoof hooves
  medium media
  datum data
  bacterium bacteria
  criterion criteria
  phenomenon phenomena
  curriculum curricula
  memorandum memoranda
  referendum referenda
  corps corps
  quiz quizzes
  waltz waltzes
  atlas atlases
  stratum strata
  analysis analyses
  crisis crises
  thesis theses
  hypothesis hypotheses
  basis bases
  axis axes
  oasis oases
  diagnosis diagnoses
  synthesis syntheses
  parenthesis parentheses
  emphasis emphases
  index indices
  matrix matrices
  appendix appendices
  vertex vertices
  stimulus stimuli
  nucleus nuclei
  fungus fungi
  cactus cacti
  alumnus alumni
  radius radii
  focus foci
  syllabus syllabi
  larva larvae
  alga algae
  antenna antennae
  vertebra vertebrae
  formula formulae
  movie movies
  cookie cookies
  tie ties
  pie pies
  lie lies
  zombie zombies
  calorie calories
  prairie prairies
  genie genies
  rookie rookies
  hoodie hoodies
  selfie selfies
  die dice
  bus buses
  gas gases
  lens lenses
  virus viruses
  campus campuses
  bonus bonuses
  census censuses
  chorus choruses
  circus circuses
  status statuses
  series series
  species species
  means means
  headquarters headquarters
  crossroads crossroads
  news news
  shoe shoes
  toe toes
  policeman policemen
  fireman firemen
  gentleman gentlemen
  fisherman fishermen
  congressman congressmen
  spokesman spokesmen
  businessman businessmen`);

/** Comparatives and superlatives of adjectives. */
export const adjectives: ReadonlyMap<string, string> = read(`good better best
  bad worse worst
  more more
  most most
  less less
  least least
  far farther farthest further furthest
  old elder eldest
  free freer freest`);

/** Comparatives and superlatives of adverbs. */
export const adverbs: ReadonlyMap<string, string> = read(`well better best
  badly worse worst
  more more
  most most
  less less
  least least
  far farther farthest further furthest`);

/** Pronouns and determiners. */
export const pronouns: ReadonlyMap<string, string> = read(`I i me
  he him
  she her
  we us 's
  they them 'em em
  who whom
  this these
  that those
  a an`);

/** Particles and what is written for signs. */
export const particles: ReadonlyMap<string, string> = read(`not n't nt not
  to na ta
  's ' ’s ’`);

/** What people write for short in letters and messages. */
export const shortened: ReadonlyMap<string, string> = read(`because b/c
  with w/
  without w/o
  please pls plz
  thanks thx
  through thru
  though tho
  people ppl
  etc. ect
  hour hrs
  minute mins
  second secs
  week wk wks
  amount amt
  attention attn
  average avg
  message msg msgs
  night nite
  tomorrow tmrw`);
