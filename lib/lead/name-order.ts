// WORKER ONLY: with name.ts. Which words of a name are the last name.
import { isParticle } from './name-shape.ts';

/** The words of the first name and those of the last. */
type Order = readonly [first: readonly string[], last: readonly string[]];

/** Last names of two letters ("LI", "NG", "EL" of "EL AMRANI"); other pairs of capitals are initials ("JP", "AJ"). */
const SHORT = /^(?:[B-DF-HK-TV-XZ][AEIOUY]|OH|AN|NG)$/;

/** What stays in mixed case before capitals: "McDONALD", "d'ARTAGNAN". */
const MIXED = /^(?:Ma?c|De|Di|Fitz|Le|[DdLl]['’])(?=\p{Lu}{2})/u;

/** In capitals as a last name is; "J.-P.", "JP" and "JRR" are initials. */
function isCapitals(word: string): boolean {
  const plain = word.replace(MIXED, '');
  if (/\p{Ll}/u.test(plain) || !/\p{Lu}['’]?\p{Lu}/u.test(plain)) return false;
  return /^\p{Lu}{2}$/u.test(plain) ? SHORT.test(plain) || isParticle(plain) : !/^[B-DF-HJ-NP-TV-XZ]{3}$/.test(plain);
}

/** "DUPONT Marie", "Marie DUPONT", "VAN DER BERG Anna": capitals are how French forms mark the last name. */
export function byCapitals(words: readonly string[]): Order | null {
  // "DE SOUZA E SILVA Ana"
  const is = words.map(
    (word, at) => isCapitals(word) || (/^['’]?[EYT]$/.test(word) && isCapitals(words[at - 1] ?? '') && isCapitals(words[at + 1] ?? '')),
  );
  const small = is.indexOf(false);
  const capital = is.indexOf(true);
  if (small > 0 && !words.slice(small).some((word, at) => is[small + at] || isParticle(word))) {
    return [words.slice(small), recased(words.slice(0, small), words.slice(small))];
  }
  if (capital < 1 || is.slice(capital).includes(false)) return null;
  const from = capital > 1 && isParticle(words[capital - 1] ?? '') ? capital - 1 : capital;
  return [words.slice(0, from), recased(words.slice(from), words.slice(0, from))];
}

/** Particles that are written small; others keep their capital ("Le Gall", "El Amrani"), but behind these ("de la Tour"). */
const SMALL = /^(?:v[ao]n|vom|zu[mr]?|de[nrl]?|della|d[aiou]|das|dos|des|te[nr]?|[dl]['’]|'t|y|e)$/;

/** A last name in capitals in mixed case, where the first name shows that capitals are not just how everything is written. */
export function recased(last: readonly string[], first: readonly string[]): readonly string[] {
  if (first.every(isCapitals)) return last;
  return last.map((word, at) => {
    const low = word.toLowerCase();
    const isShouted = !/\p{Ll}/u.test(word);
    if (isShouted && at < last.length - 1 && isParticle(low) && (SMALL.test(low) || SMALL.test((last[at - 1] ?? '').toLowerCase())))
      return low;
    if (!isCapitals(word)) return word;
    const start = MIXED.exec(word)?.[0] ?? '';
    return start + inMixedCase(word.slice(start.length));
  });
}

const inMixedCase = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:^(?:mc)?|[-'’])\p{L}/gu, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase())
    .replace(/^mc/, 'Mc');

/** Behind "María del" and the like: one first name. */
const DEVOTION =
  /^(?:carmen|pilar|rosario|mar|roc[ií]o|consuelo|socorro|valle|sol|luz|paz|cruz|concepci[óo]n|concei[çc][ãa]o|gra[çc]as?|f[áa]tima|lourdes|jes[úu]s|dios|[áa]ngel(?:es)?|dolores|mercedes|nieves|milagros|remedios|guadalupe|gloria|esperanza|encarnaci[óo]n|asunci[óo]n|soledad|santos?)$/iu;
const MARIA = /^(?:mar[ií]a|m[ªa]|ana|rosa|juan|jos[ée])\.?$/iu;

/** Spanish last names: behind a first name they are the father's, and the mother's comes after. */
const SPANISH =
  /^(?!(?:inez|fayez|parvez|pervez)$)(?:\p{L}{2,}[ée]z|acosta|aguilar|alonso|aranda|arias|beltr[áa]n|benavides|bernal|blanco|bravo|cabrera|calvo|campos|cano|carmona|carrasco|castillo|castro|contreras|cort[ée]s|crespo|delgado|d[ií]az|dur[áa]n|espinosa|espinoza|ferrer|figueroa|flores|fuentes|gallardo|gallego|garc[ií]a|garrido|guerrero|guzm[áa]n|herrera|herrero|hidalgo|iglesias|llorente|lozano|maldonado|medina|mej[ií]a|mendoza|merino|molina|montero|montoya|mora|morales|moreno|moya|mu[ñn]oz|navarro|nieto|ochoa|orozco|ortega|ortiz|otero|pacheco|padilla|paredes|parra|pe[ñn]a|prieto|quintero|qui[ñn]ones|ramos|redondo|rivas|rivera|robles|rojas|romero|rubio|ruiz|salas|salazar|sanz|sep[úu]lveda|serna|serrano|soler|soto|torres|trujillo|vargas|vega|velasco|vera|villalobos|villar|zambrano|zamora|zapata)$/iu;
/** Those that are first names too: fathers' only before another Spanish one. */
const ALSO_FIRST =
  /^(?:caballero|cruz|franco|gil|le[óo]n|mar[ií]n|miranda|pascual|reyes|rosales|santana|santiago|santos|silva|valencia|vidal)$/iu;

/** The last word, with the particles and the father's name before it: "van der Berg", "García López", "Ortega y Gasset". */
export function byParticle(words: readonly string[]): Order {
  const start = MARIA.test(words[0] ?? '') ? devotionEnd(words) : 1;
  const end = words.length - 1;
  let at = words.findIndex((word, place) => place >= start && place < end && isParticle(word));
  if (at < 0) at = end;
  const joins = /^[ye]$/.test(words[at] ?? '');
  // "Carlos" of "Juan Carlos García" is no father's name.
  const isFathers = (word: string): boolean => SPANISH.test(word) || (ALSO_FIRST.test(word) && SPANISH.test(words[end] ?? ''));
  if (at > start && (joins || isFathers(words[at - 1] ?? ''))) at -= 1;
  return [words.slice(0, at), words.slice(at)];
}

/** Where "María del Carmen" ends. */
function devotionEnd(words: readonly string[]): number {
  let at = 1;
  while (isParticle(words[at] ?? '')) at += 1;
  return at > 1 && at < words.length - 1 && DEVOTION.test(words[at] ?? '') ? at + 1 : 1;
}

/** "Berg, Anna van der": the particles behind a first name belong to the last. */
export function takeParticles(first: readonly string[], last: readonly string[]): Order {
  let at = first.length;
  while (at > 1 && /^(?:v[ao]n|d[eu]r?|den|del|dell[ae]|d[ao]s?|la|las|los|zu[mr]?|te[nr]|'t)$/.test(first[at - 1] ?? '')) at -= 1;
  return [first.slice(0, at), [...first.slice(at), ...last]];
}
