/** Up to two letters for a face: of the first and the last word that begin with a letter. Empty where there are none. */
export function initials(name: string | null): string {
  const words = (name ?? '').split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
}
