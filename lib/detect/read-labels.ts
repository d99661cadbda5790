import { findEmails } from '../lead/email.ts';
import { looksLikeName } from '../lead/name-shape.ts';
import { findPhones } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';
import type { Candidate } from './candidate.ts';
import type { Pair } from './labels.ts';
import type { Box } from './page.ts';
import { isNothing, keysBehind, valueTexts } from './value.ts';
import { isInterfaceWord } from './words/not-names.ts';

/** The values that stand beside labels. What is not of the label's kind (no email beside "Email") is nothing. */
export function readLabels(pairs: readonly Pair[]): Candidate[] {
  return pairs.flatMap((pair) => {
    const { means: field, value: from, label } = pair;
    if (field === 'other') return [];
    return valuesOf(pair, field).map((value) => ({ field, value, from, trust: 0.9, why: `label ${tidy(label, 40)}` }));
  });
}

function valuesOf({ rest, value, label }: Pair, field: Candidate['field']): string[] {
  const texts = rest === null ? valueTexts(value) : [rest];
  const whole = texts.join(' ');
  switch (field) {
    case 'email':
      return [...new Set([...behind(value).filter((key) => key.includes('@')), ...texts.flatMap(findEmails)])];
    case 'phone': {
      const shown = findPhones(texts.join(' ; ')).map((phone) => phone.shown);
      return shown.length > 0 ? shown : behind(value).filter((key) => !key.includes('@'));
    }
    case 'name':
    case 'firstName':
    case 'lastName': {
      // A label that says "name" is believed about any name; "Buyer" or "Contact" also stand beside other things.
      const strict = !/nom|name|nombre|apellido|first|last/i.test(label);
      return [whole, ...texts]
        .map((text) => text.replace(/\S+@\S+/g, '').trim())
        .filter((text) => isName(text, strict))
        .slice(0, 1);
    }
    case 'tag':
      return texts.flatMap((text) => text.split(/\s*[,;]\s*/)).filter((tag) => tag.length <= 60 && !isNothing(tag));
    case 'recordId':
      return /^#?[\w-]{0,20}\d[\w-]{0,20}$/.test(whole) ? [whole.replace('#', '')] : [];
    default:
      return isNothing(whole) || whole.length > 200 ? [] : [tidy(whole)];
  }
}

function isName(text: string, strict: boolean): boolean {
  if (isNothing(text) || (strict && (!text.includes(' ') || isInterfaceWord(text)))) return false;
  return looksLikeName(text.split(/\s+(?:at|@|chez|bei)\s+/)[0] ?? '', strict);
}

/** The keys behind an element, those in it, and the link around it. */
function behind({ el, kids }: Box): string[] {
  return [...keysBehind(el), ...kids.flatMap((kid) => (kid.tag === '#text' ? [] : behind(kid)))];
}
