import type Database from "libsql";

/** An open SQLite file. */
export type Connection = Database.Database;
