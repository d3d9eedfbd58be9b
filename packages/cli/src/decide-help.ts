/** Help of the commands by which people correct and enrich a graph. */
export const decideHelp = `
Actions:
  merge A B…        these are one; the first gives the id and the name (--label gives another name)
  split A           list what is said of A; then split A 2 5, or split A --document ID…: those mentions are another's
  rename A NAME     A is called so
  retype A TYPE     A is of this type
  reject STATEMENT  the article does not say that
  undo ID           take a decision back; a decision to undo can be undone, too
  list              all decisions, and those that find nothing to change any more
  export, import    the log as JSON Lines; import adds what the graph's log does not have

An entity is named by its id or by a name; where several bear the name, they are listed and nothing is done. Decisions are
kept in the graph's file, and are done anew after each run: they find their words again when articles are added, changed or
read by another model. Articles and what was read off them stay as they are; exports, questions and the viewer show the
graph after all decisions.

Examples:
  $ factline decide news.factline merge "Ines Duarte" i-duarte --by eva --note "same office"
  $ factline decide news.factline split "Omar Reyes"
  $ factline decide news.factline split "Omar Reyes" 3 4 --label "Omar Reyes (lawyer)"
  $ factline decide news.factline reject 1f0c2a9be4d35a77
  $ factline decide old.factline export | factline decide new.factline import -`;

export const linkHelp = `
Asks a service that speaks the W3C Reconciliation Service API about each named person, organization, place, event and object,
sends nothing but the names (and the type that you give), and keeps the answers in the graph: a name is asked about once.
Factline compares the names itself, whatever the service calls a match; a name that several things bear is not linked,
unless the service puts one of them far ahead. What it was linked to, or why to nothing, is printed; RDF has schema:sameAs.

Addresses in private networks are refused unless --private allows them; one on this computer is reached when it is named.

Examples:
  $ factline link news.factline --reconcile https://wikidata.reconci.link/en/api \\
      --service-type person=Q5 organization=Q43229 place=Q2221906 event=Q1656682
  $ factline link news.factline --reconcile http://127.0.0.1:5000/reconcile --threshold 0.85
  $ factline link news.factline --reconcile http://127.0.0.1:5000/reconcile --forget`;
