// WORKER ONLY: with name.ts. Names in scripts with an order, or particles, of their own.

const CJK = /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}々ー・ ]+$/u;
/** Behind a name: Mr, Ms, teacher. */
const HONORIFIC = /(?:様|さま|さん|氏|先生|女士|小姐|님|씨)$/u;
/** A name in its own order and in its parts. */
export interface Parted {
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string | null;
}

/**
 * The family comes first in Chinese, Japanese and Korean. A name without a space stays in one piece: nothing shows its parts, and
 * a CRM that writes the first name first would turn it round. Null for other scripts.
 */
export function eastern(shown: string): Parted | null {
  if (!CJK.test(shown)) return null;
  const name = shown.replace(HONORIFIC, '').trim() || shown;
  // Foreign names keep their own order: "マリア・クルス".
  const [given = '', ...rest] = name.split('・');
  if (rest.length > 0) return { name, firstName: given, lastName: rest.join('・') };
  const [family = '', ...own] = name.split(' ');
  return own.length > 0 ? { name, firstName: own.join(' '), lastName: family } : { name, firstName: name, lastName: null };
}

/** Words that open a last name: son of, daughter of, father of, house of. */
const SEMITIC_PARTICLE = /^(?:بن|ابن|بنت|أبو|ابو|أبي|آل|ولد|בן|בת|אבו|בר)$/u;
/** First halves of a first name of two words: "servant of". */
const SERVANT = /^عبد$/u;

/** Arabic and Hebrew: the last name is the last word, or begins with its particle. Null for other scripts. */
export function semitic(words: readonly string[]): Parted | null {
  if (words.length < 2 || !/^[\p{sc=Arab}\p{sc=Hebr}]/u.test(words[0] ?? '')) return null;
  const start = SERVANT.test(words[0] ?? '') ? 2 : 1;
  const particle = words.findIndex((word, at) => at >= start && at < words.length - 1 && SEMITIC_PARTICLE.test(word));
  const at = particle > 0 ? particle : words.length - (SERVANT.test(words.at(-2) ?? '') ? 2 : 1);
  if (at < start) return null;
  return { name: words.join(' '), firstName: words.slice(0, at).join(' '), lastName: words.slice(at).join(' ') };
}
