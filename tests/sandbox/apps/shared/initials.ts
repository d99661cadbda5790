/** One or two letters for an avatar; a sign that is no letter is passed over. */
export function initials(name: string): string {
  const words = name.split(' ').flatMap((word) => word.match(/\p{L}/u)?.[0] ?? []);
  return [words[0], words.length > 1 ? words.at(-1) : ''].join('').toLocaleUpperCase();
}
