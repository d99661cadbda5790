import type { Vocabulary } from './vocabulary.ts';

const LEAD =
  '(?:kontakte?|kund(?:e|in)|kunde/in|interessent(?:in)?|person|käufer(?:in)?|antragsteller(?:in)?|kreditnehmer(?:in)?|darlehensnehmer(?:in)?|ansprechpartner(?:in)?|empfänger|mieter(?:in)?|patient(?:in)?|gast|teilnehmer(?:in)?|bewerber(?:in)?|mandant(?:in)?|anfragende[r]?)';

/** German. */
export const de: Vocabulary = {
  fields: {
    email: '(?:\\S+[ -]){0,2}(?:e-?mail(?:[ -]?adressen?)?|mail(?:adresse)?|elektronische post)(?: .*)?',
    phone:
      '(?:\\S+[ -]){0,2}(?:telefon(?:nummer)?n?|tel|mobil(?:telefon|nummer|funk)?|handy(?:nummer)?|rufnummer|festnetz(?:nummer)?|telefon-?nr|mobilnr|fon)(?: .*)?',
    recordId: `(?:${LEAD}|kunden|vorgangs|akten|kontakt|datensatz|lead|fall)-?(?:nr|nummer|id)|(?:vorgang|aktenzeichen|datensatz)|nr|nummer`,
    company: 'firma|firmenname|unternehmen|organisation|betrieb|arbeitgeber|gesellschaft',
    firstName: 'vornamen?|rufname',
    lastName: '(?:nach|familien|zu)namen?',
    name: `(?:vollständiger |ganzer )?name|(?:vor- und (?:nach|zu)|kunden|kontakt|ansprechpartner)name|name, vorname|vorname,? (?:und )?(?:nach)?name|name (?:de[sr] )?${LEAD}s?|${LEAD}|(?:haupt)(?:kontakt|ansprechpartner(?:in)?|antragsteller(?:in)?|kunde)`,
    title: 'position|beruf|funktion|stelle|berufsbezeichnung|jobtitel|stellenbezeichnung|tätigkeit',
    street: 'stra(?:ß|ss)e(?:(?: und|,| \\/|\\/)? ?(?:haus)?(?:nr|nummer|hausnr)\\.?)?|adresszeile ?1|anschrift \\(stra(?:ß|ss)e\\)',
    address: '(?:(?:post|rechnungs|liefer|wohn|privat|haupt|geschäfts|firmen)-?)?(?:adresse|anschrift)|wohnort und stra(?:ß|ss)e',
    city: 'stadt|ort|wohnort',
    state: 'bundesland|kanton|land\\/region|region',
    postcode: 'plz|postleitzahl',
    country: 'land|staat|wohnsitzland',
    website: 'web-?(?:site|seite)|homepage|internet(?:seite|adresse)?',
    source: '(?:lead-?)?(?:quelle|herkunft)|(?:kontakt|lead|kunden)quelle|kanal|aufmerksam geworden durch|ursprung',
    owner:
      '(?:zuständig(?:e[rn]?)?|bearbeiter(?:in)?|betreuer(?:in)?|berater(?:in)?|besitzer(?:in)?|inhaber|verantwortlich(?:e[rn]?)?|makler(?:in)?|zugewiesen (?:an|zu)|kundenbetreuer(?:in)?|sachbearbeiter(?:in)?|vertriebler|verkäufer(?:in)?)(?: .*)?',
    status: '(?:lead|kontakt|kunden|vorgangs|bearbeitungs|deal)?-?(?:status|phase|stufe)',
    birthDate: 'geburts(?:datum|tag)|geb(?:oren)?(?: am)?|geb-?datum',
    tag: 'schlagw(?:ort|orte|örter)|stichw(?:ort|orte|örter)|markierungen|etiketten',
    note: 'notiz(?:en)?|bemerkung(?:en)?|kommentar(?:e)?|beschreibung|anmerkung(?:en)?',
    task: 'aufgaben?',
  },
  lead: LEAD,
  staff:
    'besitz|zuständ|bearbeit|betreu|berat|makler|erstell|geändert|benutz|mitarbeit|verantwort|zugewies|angelegt|hinzugefüg|anwender|vertrieb|verkäufer|autor|angemeldet|kollege|team\\b|ihr (?:berater|ansprech)|sachbearb',
  role: '(?:mit|zweit|neben)-?(?:antragsteller|darlehensnehmer|kreditnehmer|käufer|eigentümer|mieter|kontakt)(?:in)?|(?:zweite[rs]?|weitere[rs]?|2) (?:antragsteller|darlehensnehmer|kreditnehmer|käufer|kontakt|ansprechpartner)(?:in)?|(?:antragsteller|darlehensnehmer|kreditnehmer|kontakt|käufer)(?:in)? [2-9]|bürg(?:e|in)|ehe(?:partner|gatte|frau|mann)(?:in)?|(?:lebens)?(?:partner|gefährte)(?:in)?|mitversichert[a-zäöü ]*|notfallkontakt|mutter|vater|vormund|begleitperson|elternteil|sohn|tochter',
  firstRole:
    'versicherungsnehmer(?:in)?|haupt-?(?:antragsteller|darlehensnehmer|kreditnehmer|kontakt|ansprechpartner|käufer|mieter|gast)(?:in)?|(?:erste[rs]?|1) (?:antragsteller|darlehensnehmer|kreditnehmer)(?:in)?|(?:antragsteller|darlehensnehmer|kreditnehmer|kontakt|käufer)(?:in)? 1|antragsteller(?:in)?|darlehensnehmer(?:in)?|kreditnehmer(?:in)?',
  third:
    'vermittler|empfohlen|tippgeber|notar|anwalt|rechtsanw|lieferant|kreditgeber|arzt|hausarzt|versicherer|versicherungs(?:gesell|untern)|verkäufer$|zentrale\\b|empfang\\b|steuerberat',
  thing:
    'absender|anrede|promo|rechnung|konto|faxnummer|telefax|auftrag|kampagne|gruppe|angebot|vertrag|police|gutschein|seriennummer|steuer|ust|bankverb|betrag|preis|betreff|letzte|nächste|passwort|kennwort|(?:ip|mac)-?adresse|objekt|inserat|immobilie|abmeld|gesendet|karten',
  byLine: 'angemeldet(?: als)?|\\p{L}+t von|hallo|willkommen(?: zurück)?|guten (?:tag|morgen|abend)|gesendet von|zugewiesen an',
  section:
    '(?:letzte|weitere|ähnliche|andere|neueste|kommende|nächste)[rns]? |aktivität|verlauf|historie|kommentar|notiz(?:en)?|nachricht|dublette|duplikat|signatur|hilfe|aufgaben|protokoll|anhänge|dokumente|termine?$|besprechung|anrufe?$|erinnerung|kollegen|korrespondenz|support|empfehlungen|änderungen|interaktionen|chronik',
  notes: 'notiz(?:en)?|bemerkungen|kommentare|interne notizen|anmerkungen|gesprächsnotizen',
  tasks: 'aufgaben|offene aufgaben|erinnerungen|wiedervorlagen?|to-?dos?',
  ownPage:
    '(?:mein|meine|ihr|ihre)-(?:profil|konto|daten|einstellungen|angaben|bereich).*|profil|konto|einstellungen|voreinstellungen|anmelden|anmeldung|registrieren|registrierung|passwort-vergessen|(?:neuer?|neuen?|neues)-(?:kontakt|kunden?|interessent|lead|person|antragsteller|vorgang|benutzer).*|(?:kontakt|kunde|kunden|lead|person|interessent|benutzer)-(?:anlegen|erstellen|hinzufügen)|impressum|datenschutz|hilfe|über-uns',
  overview: 'übersicht|startseite|berichte?|auswertungen|statistiken?|kalender',
  ownWords:
    '(?:(?:aktuelles|neues|mein) )?(?:passwort|kennwort)(?: ändern)?|zwei-?faktor.*|überall abmelden|api-?schlüssel|meine sitzungen|e-?mail-?signatur|konto löschen',
  ownList:
    '(?:alle |unsere )?(?:benutzer|mitarbeiter|berater|makler|anwender|kollegen|administratoren|teammitglieder)(?:verwaltung|liste|innen)?|(?:unser |das )?team|benutzer und (?:rollen|rechte|gruppen)',
  userColumn: 'rollen?|rechte|berechtigung(?:en)?|letzte anmeldung|letzter login|benutzername|gesperrt|aktiviert',
  whole:
    'ein|eine|einen|und|oder|für|mit|in|ihr|ihre|unser|unsere|mein|meine|neu|neue|neuer|neues|alle|kein|keine|ja|nein|daten|termine?|konto|hinzufügen|bearbeiten|löschen|speichern|abbrechen|anzeigen|zurück|weiter|schließen|öffnen|suchen|suche|senden|drucken|exportieren|aktiv|inaktiv|offen|heute|gestern|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|juni|august|september|oktober|november|dezember|kredit|darlehen|baufinanzierung|finanzierung|kauf|verkauf|anfrage|angebot|rechnung|auftrag|vertrag|anruf|besprechung|gmbh|kg|ohg|gbr|verein|stadt|gemeinde|bäckerei|apotheke|werkstatt|autohaus|hotel|gasthof|wohnung|praxis|klinik|schule|universität|versicherung|bank|sparkasse|spedition|elektro|sanitär|tischlerei|schreinerei|malerbetrieb|gartenbau|friseur|beratung|partner|gebrüder|söhne|immobilien|gewonnen|verloren|entwurf|gesendet',
  begin:
    'übersicht|einstell|detail|zusammenfass|informat|eigenschaft|benutz|zuständ|verantwort|mitarbeit|verlauf|aktivit|kommentar|nachricht|dokument|anhäng|schlagwort|kategor|kampagn|stammdaten|kontaktdaten|kundendaten|persönlich|geburts|adress|anschrift|telefon|antragstell|geschäftsführ|leiter|ingenieur|assistent|sekretär|buchhalt|abteil|vorstand|inhaber',
  at: 'bei',
};
