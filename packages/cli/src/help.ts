/** Examples that close the help of the program and of each command. */
export const programHelp = `
Examples:
  $ factline extract article.txt                       a table of who did what to whom
  $ factline extract news/ --format jsonl -o out.jsonl one statement a line, with its place in the text
  $ factline view article.html --serve --open          the graph beside the article, in the browser
  $ factline build news/ --graph news.factline         a graph that grows: only what is new or changed is read
  $ factline ask news.factline minister resign         its statements that speak of some words

Exit codes: 0 done · 1 some input refused, the rest done · 2 wrong usage · 70 internal failure
Results go to standard output, everything else to standard error.`;

const inputHelp = `
INPUT is a file, a folder (searched to the bottom), a pattern in quotes, or - for standard input: plain text, HTML pages,
PDF files, RSS and Atom feeds, or JSON Lines of {"id", "text", "date"?, "title"?, "url"?}; each may be packed by gzip. Text
may be UTF-8, UTF-16 or Windows-1252. With --url an address is fetched, if it is a public one. What is not in English is
left out. Articles are read on all cores; the result does not depend on how many there are.`;

export const extractHelp: string = `${inputHelp}

Formats:
  table     for reading, one table an article
  jsonl     one statement a line: offsets, who says so, is it so, when; the format for programs
  turtle    RDF with evidence and provenance; also trig (a graph for each article), ntriples, nquads, jsonld
  oie       tab-separated surface words, for benchmarks of open information extraction

Examples:
  $ factline extract article.txt --date 2024-05-01
  $ factline extract news/ 'archive/**/*.html' --format turtle -o graph.ttl
  $ factline extract --url https://example.org/story --format jsonl | head -3
  $ factline extract articles.jsonl --format ntriples --base https://example.org/news/`;

export const annotateHelp: string = `${inputHelp}

Examples:
  $ factline annotate article.txt                      words, tags, lemmas, trees, mentions as CoNLL-U
  $ factline annotate news/ -o news.conllu`;

export const viewHelp: string = `${inputHelp}

Examples:
  $ factline view article.txt -o article.html          one file that opens without a server or a network
  $ factline view news/ --serve --open                 the same, served to this computer alone
  $ factline view news/ --serve --port 8080
  $ factline view news.factline --serve --open         a graph that was built; changes made in the page are kept in it
  $ factline view news.factline -o new.html --keep old.html   what both pages show stands where it stood`;

export const quickstartHelp = `
Example:
  $ factline quickstart data/samples                   what \`npm start\` does`;
