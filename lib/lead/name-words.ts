// Words around a name that are no part of it, in English, French, Spanish and German; compared lower-cased, without dots.
// Patterns and not sets: a pattern costs a content script nothing when it starts.

export const TITLE =
  /^(?:mrs?|ms|miss|mx|dr|prof(?:ess(?:or|eur))?|sir|dame|lord|lady|rev(?:erend)?|hon|capt|m|mm?e|mlle|monsieur|madame|mademoiselle|docteur|ma[iî]tre|sr|sra|srta|señor(?:a|ita)?|don|doña|herr|frau|fräulein|fr|hr|dipl-ing|ing|mag)$/;

/** Titles that are also a first name or its initial: they go only when a first and a last name are left. */
export const WEAK_TITLE = /^(?:me?|fr|hr|don|ing|mag|sr)$/;

export const SUFFIX = /^(?:jn?r|sn?r|i{2,3}|iv|phd|md|esq|cpa|mba|dds|obe|cbe|jd|rn)$/;

/** Words that open a last name of several words. */
export const PARTICLE =
  /^(?:v[ao]n|vom|zu[mr]?|de[nrl]?|della|dell[o']|d[aiou]|das|dos|des|l[ae]s?|los|ter?|ten|el|al|bin|ibn|ben|abu|ap|st|ste|saint|y|e|af|av|[dlo]')$/;

/** Ends of a company's name. */
export const COMPANY_END =
  /(?:^|[\s,])(?:inc|ll[cp]|ltd|limited|plc|corp(?:oration)?|co|company|pty|gmbh|[ak]g|ug|sarl|sas?|eurl|sci|s[lr]u?|srl|[bn]v|ab|oy|aps|group|groupe|grupo|holdings?|partners|associates|financ(?:e|ial)|mortgages?|realty|properties|homes|bank|insurance|solutions|consulting|agency|agence|studio|services|trust|foundation|association|universit[yé]|school)\.?$/i;
