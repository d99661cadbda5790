/** How a text begins that names somebody who is not the lead: the signed-in user, the owner, the writer of an entry. */
export const OTHERS_LINE =
  /^(?:(?:signed|logged) (?:in )?(?:as)?|(?:\p{L}+(?:ed|t|en) )?by|(?:assigned|belongs) to|own(?:er|ed by)|account manager|welcome back|hello|hi|connectée?(?: en tant que)?|(?:ajouté|créé|modifié|écrit|envoyé|suivi) par|(?:assigné|attribué) à|propriétaire|bonjour|conectado como|(?:creado|añadido|enviado) por|asignado a|propietario|hola|angemeldet(?: als)?|(?:erstellt|bearbeitet|betreut) von|zugewiesen an|zuständig|hallo)(?:[\s:,]|$)/iu;

/** Headings (as `labelForm`) whose section holds other people, or what people wrote. "Contact" alone heads the lead's own. */
export const OTHERS_HEADING =
  /^(?:recent|latest|similar|related|possible|suggested|derniers|autres) |^(?:(?:our|the|your|listing|selling|votre|ihr) )?(?:activit|actividad|aktivit|timeline|histor|verlauf|feed|comment|coment|kommentar|notes?$|notas$|notiz|remarque|messages?$|mensajes|nachricht|conversation|team|équipe|equipo|users?$|usuarios|utilisat|benutzer|staff|members|mitarbeiter|colleag|collab|agents?$|owner|assigned|assignee|broker|account manager|duplicat|doublon|dublett|referr|solicitor|accountant|convey|guarant|garant|avalista|bürge|co-?(?:app|borr|empr)|emergency|next of kin|contacto? (?:us|de emerg|assoc)|contactez|signature|support|assist|help|aide|ayuda|hilfe|about us|tasks?$|to-?do|tâches|tareas|aufgaben|audit|log$|propri[ée]t|respons|conseil|asesor|betreuer)/;

/** Headings and titles of pages that are about the signed-in person or about nobody. */
export const OWN_PAGE =
  /^(?:my |your |account |profile )?(?:settings|preferences)$|^(?:my|your|edit|user|account) (?:profile|account|details|info)$|^(?:sign|log)[ -]?(?:in|up)$|^(?:mon|mes|mi|mis|mein|meine) \p{L}+$|^(?:paramètres|réglages|préférences|connexion|inscription|ajustes|configuración|einstellungen|anmelden)/iu;

/** Paths of the same. `/account/42` can be a customer's: only the bare ones count. */
export const OWN_PATH =
  /\/(?:settings|preferences|param[eè]tres|ajustes|einstellungen|log-?in|sign-?(?:in|up)|register)(?:\/|$)|\/(?:(?:my-|mon-|mi-|mein-)?(?:profile?|account|compte|perfil|cuenta|konto)|me)(?:\/edit)?\/?$/i;
