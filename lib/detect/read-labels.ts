import { findEmails } from '../lead/email.ts';
import { looksLikeName } from '../lead/name.ts';
import { findPhones } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';
import type { Candidate, Field } from './candidate.ts';
import type { Pair } from './labels.ts';
import type { Page } from './page.ts';
import { isNothing, keyBehind, valueTexts } from './value.ts';
import { isInterfaceWord } from './words/not-names.ts';

/** A label that says "name" is believed about any name; "Buyer" or "Contact" also stand beside other things. */
const SAYS_NAME = /\b(?:name|nom|nombre|prénom|apellidos?|vorname|nachname)\b|name$/i;

/** The values that stand beside labels. What is not of the label's kind (no email beside "Email") is nothing. */
export function readLabels(page: Page, pairs: readonly Pair[]): Candidate[] {
  return pairs.flatMap((pair) => {
    if (pair.means === 'other') return [];
    const field = pair.means;
    const from = pair.value.el;
    const trust = pair.value.tag === '#text' || pair.value.text === '' ? 0.9 : 0.95;
    return valuesOf(page, pair, field).map((value): Candidate => ({ field, value, from, at: pair.value, trust, why: `label ${tidy(pair.label, 40)}` }));
  });
}

function valuesOf(page: Page, pair: Pair, field: Field): string[] {
  const texts = pair.rest === null ? valueTexts(page, pair.value) : [pair.rest];
  const whole = tidy(texts.join(' '));
  switch (field) {
    case 'email': {
      const behind = elementsIn(page, pair).flatMap((el) => keyBehind(el).emails);
      return [...new Set([...behind, ...texts.flatMap(findEmails)])];
    }
    case 'phone': {
      const shown = findPhones(texts.join(' ; ')).map((phone) => phone.shown);
      return shown.length > 0 ? shown : elementsIn(page, pair).flatMap((el) => keyBehind(el).phones);
    }
    case 'name':
    case 'firstName':
    case 'lastName': {
      const strict = field === 'name' && !SAYS_NAME.test(pair.label);
      const name = [whole, ...texts].find((text) => isName(text, strict));
      return name === undefined ? [] : [name];
    }
    case 'tag':
      return texts.flatMap((text) => text.split(/\s*[,;]\s*/)).filter((tag) => tag.length <= 60 && /[\p{L}\p{N}]/u.test(tag) && !isNothing(tag) && !/^(?:no|aucun)\b/i.test(tag));
    case 'recordId':
      return /^#?[\p{L}\p{N}][\p{L}\p{N}_.-]{0,39}$/u.test(whole) && /\d/.test(whole) ? [whole.replace(/^#/, '')] : [];
    default:
      return whole === '' || isNothing(whole) || whole.length > 200 ? [] : [whole];
  }
}

function isName(text: string, strict: boolean): boolean {
  if (isNothing(text) || text.includes('@')) return false;
  if (strict && (!text.trim().includes(' ') || isInterfaceWord(text))) return false;
  const [person = ''] = text.split(/\s+(?:at|@|chez|bei)\s+/);
  return looksLikeName(person, strict);
}

function elementsIn(page: Page, { value }: Pair): Element[] {
  const inside = new Set<Element>([value.el]);
  for (const leaf of page.leaves.slice(value.start, value.end)) {
    for (let box = leaf.parent; box !== null && box !== value.parent; box = box.parent) inside.add(box.el);
  }
  return [...inside];
}
