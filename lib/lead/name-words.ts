// Words around a name that are no part of it, in English, French, Spanish and German; compared lower-cased, without dots.
// Patterns and not sets: a pattern costs a content script nothing when it starts.

export const TITLE =
  /^(?:mrs?|ms|miss|mx|dra?|prof(?:ess(?:or|eur))?|sir|mmes?|mlles?|monsieur|madame|mademoiselle|docteur|ma[iî]tre|sra|srta|se[nñ]or(?:a|ita)?|do[nñ]a|d[nñ]a|herrn?|frau)$/;

/** Words that open a last name of several words. */
export const PARTICLE =
  /^(?:v[ao]n|vande[nr]?|vom|zu[mr]?|de[nrl]?|della|dell[o']|d[aiou]|das|dos|des|l[ae]s?|los|ter?|ten|el|al|bin|ibn|ben|abu|st\.?|saint|y|e|i|ó|n[ií]|mac|[dlo]')$/;

/** Ends of a company's name. */
export const COMPANY_END =
  /(?:^|[\s,])(?:inc|ll[cp]|ltd|limited|plc|corp(?:oration)?|co|company|pty|gmbh|ag|sarl|sas?|s[lr]|bv|kg|ohg|ug|eurl|sci|ltda|pvt|group|groupe|grupo|holdings?|partners|realty|trust)\.?$/i;
