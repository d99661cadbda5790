import { isSharedMailbox } from '../lead/email.ts';
import { COMPANY_END, PARTICLE, TITLE } from '../lead/name-words.ts';
import type { Plain } from './mask-vocabulary.ts';

/** Parts of the reader's vocabulary (lib/detect/words/vocabulary.ts) that are beginnings of words; the others are phrases in full. */
const BEGINNINGS = /^(?:staff|third|thing|section|begin)$/;
/** What else it knows: words of addresses that are written against robots, and of icons. */
const ALSO = ['at|dot|arobase?|arroba|klammeraffe|chez|point|punto|punkt', 'phone|mobile|tel|envelope|mail|email|fax'];

/** The words by which a page is read, for `maskPage`: what the reader knows of labels, and of names what is nobody's ("Mrs", "van der", "Ltd"). */
export function plainOf(words: { readonly fields: Readonly<Record<string, string>> }): Plain {
  const parts = Object.entries(words).flatMap(([name, part]: [string, unknown]) => (typeof part === 'string' ? [{ name, part }] : []));
  const [beginnings, whole] = [true, false].map((is) => parts.filter(({ name }) => BEGINNINGS.test(name) === is).map(({ part }) => part));
  return {
    whole: [...Object.values(words.fields), ...(whole ?? []), ...[TITLE, PARTICLE, COMPANY_END].map(({ source }) => source), ...ALSO],
    beginnings: beginnings ?? [],
    isDesk: isSharedMailbox,
  };
}
