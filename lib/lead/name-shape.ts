import { COMPANY_END, PARTICLE, TITLE } from './name-words.ts';

// What a reader in a page needs to know of names; taking them apart (name.ts) is left to the worker.

/** A name's words for comparing, without titles, case, accents, apostrophes and dots: "Mme O’Connor" is "oconnor". */
export function nameWords(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`.]/g, '');
  return (plain.match(/[^\s,‐-–-]+/g) ?? []).filter((word) => !TITLE.test(word));
}

/** "E" and "Y" in capitals are initials. */
export const isParticle = (word: string): boolean => PARTICLE.test(word.toLowerCase()) && !/^[EY]$/.test(word);

/** Whether a text has the shape of a person's name: few words of letters, none of them a company's. `strict` asks for capitals, as in running text. */
export function looksLikeName(shown: string, strict: boolean): boolean {
  // Without "(Bob)" and "Bob" in quotes.
  const words = shown.replace(/\([^)]*\)|["“„«][^"“”»]*["“”»]/g, ' ').match(/[^\s,]+/g) ?? [];
  const isWord = (word: string): boolean =>
    /^['’]?\p{L}[\p{L}\p{M}'’`.‐‑・·\u200c\u200d-]*$/u.test(word) && !(strict && /^\p{Ll}(?!['’])/u.test(word) && !isParticle(word));
  return shown.length <= 80 && words.length > 0 && words.length <= 6 && words.every(isWord) && !COMPANY_END.test(shown.replaceAll('.', ''));
}
