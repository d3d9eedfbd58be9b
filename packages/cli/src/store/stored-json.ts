/** Thrown for a record that was damaged; it bears the code of a damaged page, so that `storeFailure` names the file and the way out. */
export class DamagedRecord extends Error {
  readonly code = "SQLITE_FORMAT";
}

/** What a record of the store says; throws a `DamagedRecord` when it is no JSON. */
export function storedJson<Content>(text: string): Content {
  try {
    return JSON.parse(text) as Content;
  } catch (error) {
    throw new DamagedRecord(`a record is no JSON: ${text.slice(0, 40)}`, { cause: error });
  }
}
