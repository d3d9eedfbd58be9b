/** Marks a SQLite file as a Factline graph: "FACT" in ASCII. */
export const applicationId = 0x46414354;

/** Raised when the tables change their meaning. */
export const schemaVersion = 3;

/** What stands in the place of the seal of a file that is not sealed begins with it. */
export const unsealedMark = "unsealed";

const sealTable = `
  CREATE TABLE seal (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value BLOB NOT NULL
  ) STRICT;

  INSERT INTO seal VALUES (1, CAST('${unsealedMark}' || hex(randomblob(12)) AS BLOB));
`;

/** What tells copies apart, and which documents have to be looked at; and what finds documents by file and by extractor. */
const copyTables = `
  CREATE TABLE fingerprints (
    number INTEGER PRIMARY KEY,
    document TEXT NOT NULL UNIQUE REFERENCES documents (id) ON DELETE CASCADE,
    date TEXT NOT NULL
  ) STRICT;

  CREATE TABLE bands (
    band INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL REFERENCES fingerprints (number) ON DELETE CASCADE,
    PRIMARY KEY (band, fingerprint)
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX bands_by_fingerprint ON bands (fingerprint);

  CREATE TABLE unsettled (
    document TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX documents_by_file ON documents (file);

  CREATE INDEX extractions_by_extractor ON extractions (extractor);
`;

/** What makes of a graph's file one of the next form; there is one for each form but the last. */
export const upgrades: Readonly<Record<number, string>> = {
  1: sealTable,
  2: `${copyTables} INSERT INTO unsettled SELECT id FROM documents; DELETE FROM copies; DROP TABLE finished;`,
};

/**
 * The tables. A `seal` is the SHA-256 of the rest of its row (`seal.ts`); those of `extractions` cover the seals of the
 * document's entities and statements, and those of `decisions` the seal before, so that a row that is gone shows, too.
 * The one row of the table `seal` is that of the whole file (`file-seal.ts`).
 * `copies` holds what was worked out of all documents but those that are `unsettled` since something changed (`copies.ts`).
 */
export const schema: string = `
  CREATE TABLE extractors (
    id TEXT PRIMARY KEY,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    options TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    text TEXT NOT NULL,
    metadata TEXT NOT NULL,
    file TEXT NOT NULL,
    seal TEXT NOT NULL
  ) STRICT;

  CREATE TABLE extractions (
    document TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    extractor TEXT NOT NULL REFERENCES extractors (id),
    sentences TEXT NOT NULL,
    seal TEXT NOT NULL
  ) STRICT;

  CREATE TABLE entities (
    document TEXT NOT NULL REFERENCES extractions (document) ON DELETE CASCADE,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    seal TEXT NOT NULL,
    PRIMARY KEY (document, id)
  ) STRICT;

  CREATE INDEX entities_by_id ON entities (id);

  CREATE TABLE statements (
    document TEXT NOT NULL REFERENCES extractions (document) ON DELETE CASCADE,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    seal TEXT NOT NULL,
    PRIMARY KEY (document, id)
  ) STRICT;

  CREATE TABLE copies (
    document TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    original TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX copies_by_original ON copies (original);

  CREATE TABLE decisions (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    seal TEXT NOT NULL
  ) STRICT;

  CREATE TABLE services (
    address TEXT PRIMARY KEY,
    manifest TEXT NOT NULL,
    settings TEXT NOT NULL,
    seal TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE answers (
    service TEXT NOT NULL REFERENCES services (address) ON DELETE CASCADE,
    query TEXT NOT NULL,
    candidates TEXT NOT NULL,
    seal TEXT NOT NULL,
    PRIMARY KEY (service, query)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE quarantine (
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (file, line)
  ) STRICT, WITHOUT ROWID;

  ${copyTables}

  ${sealTable}

  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
`;
