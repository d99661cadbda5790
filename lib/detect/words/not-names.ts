// Words that a person's name does not hold and that headings, buttons and columns do, in English, French, Spanish and German.
// Words that are also names ("Page", "Price", "Day", "Close") are left out, and beginnings that names have ("Edith", "Guardiola").
const WHOLE =
  /^(?:an?|the|and|or|of|for|to|in|on|with|your|our|my|new|all|not|none|how|edit|add|view|show|open|closed|save|send|back|next|deals?|home|general|personal|basic|test|demo|example|notes?|tags?|e?mails?|e-mails?|phones?|mobile|names?|status|stages?|source|agents?|teams?|users?|staff|files?|lists?|listings?|inbox|calls?|sms|meetings?|sales|month|week|year|today|office|support|help|guides?|blog|news|privacy|terms|sign|menu|error|empty|work|facts|actions?|fields?|links?|linked|dates?|social|income|fiche|groupes?|aide|compte|accueil|bonjour|statut|datos|resumen|empresa|notas?|inicio|cuenta|ayuda|grupos?|daten|firma|termine?|konto|hilfe|suchen|buscar|guardar|paramètres|seller|buyer|neue|kunden?)$/;
const STEM =
  /^(?:creat|delet|remov|cancel|search|filter|export|import|lead|contact|client|customer|prospect|record|opportunit|applica|borrower|vendor|compan|account|detail|info|overview|summar|profil|setting|dashboard|welcome|addition|other|relat|recent|latest|pending|activ|inactiv|unknown|timeline|histor|task|address|title|owner|broker|document|report|calendar|calendrier|messag|appointment|campaign|campagne|campaña|pipeline|refinanc|mortgage|propert|invest|purchas|morning|afternoon|evening|article|cookie|polic|login|logout|regist|navig|availab|updat|verif|primary|secondary|billing|shipping|employ|asset|financ|prefer|requir|consent|network|particular|interest|nouve|ajout|modif|supprim|enregist|annul|envo|envi|recherch|retour|coordon|détail|résum|aperçu|entreprise|soci[ée]t|adress|télép|étape|propri|tâche|rendez|expédi|destinat|tableau|bienven|équipe|utilis|factur|command|nuev|añad|volver|direcci|teléf|estado|etapa|tarea|ajuste|equipo|usuario|hinzu|bearb|abbrech|zurück|kontakt|angabe|übersicht|zusammenf|untern|anschrift|telefon|verlauf|notiz|aufgab|startseite|willkomm|einstell|benutz|unbekannt|allgemein)/;

/** Whether a text holds a word that no person's name holds. */
export function isInterfaceWord(shown: string): boolean {
  return shown
    .toLowerCase()
    .split(/[\s,/&:·|]+/)
    .some((word) => WHOLE.test(word) || STEM.test(word));
}
