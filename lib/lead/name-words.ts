// Words around a name that are no part of it, in English, French, Spanish and German; compared lower-cased, without dots.
// Patterns and not sets: a pattern costs a content script nothing when it starts.

export const TITLE =
  /^(?:mrs?|ms|miss|mx|dr|prof(?:ess(?:or|eur))?|sir|mme|mlle|monsieur|madame|docteur|ma[iî]tre|sra|srta|señor(?:a|ita)?|doña|herr|frau)$/;

/** Titles that are also a first name or its initial: they go only when a first and a last name are left. */
export const WEAK_TITLE = /^(?:me?|fr|hr|don|ing|mag|sr|dame|lord|lady|rev|hon)$/;

export const SUFFIX = /^(?:jn?r|sn?r|i{2,3}|iv|phd|md|esq|cpa|mba|dds|obe|cbe|jd|rn)$/;

/** Words that open a last name of several words. */
export const PARTICLE =
  /^(?:v[ao]n|vom|zu[mr]?|de[nrl]?|della|dell[o']|d[aiou]|das|dos|des|l[ae]s?|los|ter?|ten|el|al|bin|ibn|ben|abu|st\.?|saint|y|e|[dlo]')$/;

/** Ends of a company's name. */
export const COMPANY_END =
  /(?:^|[\s,])(?:inc|ll[cp]|ltd|limited|plc|corp(?:oration)?|co|company|pty|gmbh|ag|sarl|sas?|s[lr]|bv|group|groupe|grupo|holdings?|partners|realty|trust)\.?$/i;
