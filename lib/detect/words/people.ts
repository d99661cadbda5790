// Words for people, in English, French, Spanish and German; parts of patterns.

/** Whom a record is about. */
export const LEAD = '(?:contacto?|lead|cliente?|customer|applicant|borrower|buyer|prospect|guest|person|kunde|kontakt)';

/** Beginnings of words for who works with the app: owners, users and authors. */
export const STAFF =
  'you$|own(?:er|ed)|assign|agen[tc]|broker|advis|account(?:ant| man)|manager|creat|updat|added|signed|log(?:ged|in)|teams?\\b|user|staff\\b|aut(?:ho|eu)r|consult|propri[ée]t|respons|conseil|courtier|cré[ée]|commercial|utilis|équipe|equipo|asesor|asign|cread|usuario|besitz|zuständ|bearbeit|betreu|berate|makler|erstellt|geändert|benutz|mitarbeit';

/** The same for who has to do with a lead without being it. */
export const THIRD =
  'referr|solicitor|convey|spouse|partner|emergency|guarant|co-?(?:app|borr|empr)|(?:second|joint|other) (?:app|borr|buyer)|next of|conjoint|garant|nota[ir]|parrain|cónyuge|avalista|ehepartner|bürge';
