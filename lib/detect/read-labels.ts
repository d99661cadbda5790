import { findEmails } from '../lead/email.ts';
import { looksLikeName } from '../lead/name-shape.ts';
import { findPhones } from '../lead/phone-text.ts';
import { TITLE } from '../lead/name-words.ts';
import { tidy } from '../lead/tidy.ts';
import type { Candidate } from './candidate.ts';
import type { Pair } from './labels.ts';
import type { Box } from './page.ts';
import { isNothing, keysBehind, valueTexts } from './value.ts';
import type { Words } from './words.ts';

/** The values that stand beside labels. What is not of the label's kind (no email beside "Email") is nothing. */
export function readLabels(pairs: readonly Pair[], words: Words): Candidate[] {
  return pairs.flatMap((pair) => {
    const { value: from, label, means } = pair;
    const { field, role, taught } = means;
    if (field === 'other') return [];
    const why = taught ? 'taught' : `label ${tidy(label, 40)}`;
    return valuesOf(pair, field, words).map((value) => ({ field, value, from, trust: taught ? TAUGHT : LABELLED, why, role }));
  });
}

/** A label says so. */
const LABELLED = 0.9;
/** A person said so. */
export const TAUGHT = 0.99;

function valuesOf({ rest, value, label }: Pair, field: Candidate['field'], words: Words): string[] {
  const texts = (rest === null ? valueTexts(value) : [rest]).filter((text) => text !== label && words.meaningOf(text)?.field !== field);
  const whole = texts.join(' ');
  switch (field) {
    case 'email':
      return [...new Set([...behind(value).filter((key) => key.includes('@')), ...texts.flatMap(findEmails)])];
    case 'phone': {
      // "Fax" before a number, or after it, in the same value.
      const isFax = (at: number): boolean => words.fax.test(texts[at] ?? '');
      const voice = texts.filter(
        (_, at) => !isFax(at) && !(texts.length > 1 && (isFax(at - 1) || (at === texts.length - 2 && isFax(at + 1)))),
      );
      const shown = findPhones(voice.join(' ; ')).map((phone) => phone.shown);
      return shown.length > 0 ? shown : behind(value).filter((key) => !key.includes('@'));
    }
    case 'owner':
    case 'name':
    case 'firstName':
    case 'lastName': {
      // A label that says "name" is believed about any name; "Buyer" or "Contact" also stand beside other things.
      const strict = !/nom|name|nombre|apellido|first|last/i.test(label);
      // An avatar's initials stand before the name.
      const shown = texts.length > 1 ? texts.filter((text) => !/^\p{Lu}{1,2}$/u.test(text)) : texts;
      // "Edit", "Delete" and a date stand behind the name in its cell.
      const said = shown.filter((text, at) => at === 0 || !(words.isInterfaceWord(text) || isNothing(text) || /[\d@|]/.test(text)));
      // Where the first text is a name already, what follows is a job or an address below it.
      return [...(/\s/.test(said[0] ?? '') ? said.slice(0, 1) : []), said.join(' '), ...said]
        .map((text) => text.replace(/\S+@\S+/g, '').trim())
        .filter((text) => isName(text, strict, words))
        .slice(0, 1);
    }
    case 'tag':
      return texts.flatMap((text) => text.split(/\s*[,;]\s*/)).filter((tag) => tag.length <= 60 && !isNothing(tag));
    case 'title':
      // "Title: Mrs" is how she is addressed, not what she does.
      return isNothing(whole) || whole.length > 200 || TITLE.test(whole.toLowerCase().replace('.', '')) ? [] : [tidy(whole)];
    case 'recordId':
      return /^#?[\w-]{0,20}\d[\w-]{0,20}$/.test(whole) ? [whole.replace('#', '')] : [];
    default:
      return isNothing(whole) || whole.length > 200 || words.isOwnPage(whole.toLowerCase().replaceAll(' ', '-')) ? [] : [tidy(whole)];
  }
}

function isName(text: string, strict: boolean, words: Words): boolean {
  if (isNothing(text) || (strict && (!text.includes(' ') || words.isInterfaceWord(text)))) return false;
  return looksLikeName(text.split(words.at)[0] ?? '', strict);
}

/** The keys behind an element, those in it, and the link around it. */
function behind(box: Box): string[] {
  return [...keysBehind(box), ...box.kids.flatMap((kid) => (kid.tag === '#text' ? [] : behind(kid)))];
}
