/** Behaviour that reports disagree about, or that came and went: off in a new sandbox, for tests to switch on. */
export interface Quirks {
  /** The search answers as if there were no filters (ignored filters return the whole sub-account). */
  searchIgnoresFilters: boolean;
  /** `phone eq` finds nothing (vendor's issue 289). */
  searchMissesPhones: boolean;
  /** `search/duplicate` reads the lagging index instead of the contacts themselves (unknown which). */
  duplicatesFromIndex: boolean;
  /** Line feeds and tabs stand raw inside JSON strings, which strict parsers refuse. */
  rawControlCharacters: boolean;
}

export function noQuirks(): Quirks {
  return { searchIgnoresFilters: false, searchMissesPhones: false, duplicatesFromIndex: false, rawControlCharacters: false };
}
