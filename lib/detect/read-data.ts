import { findEmails } from '../lead/email.ts';
import { findPhones, phoneTail } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';
import type { Candidate } from './candidate.ts';
import { above, attribute, type Box, type Page } from './page.ts';

/** Parts of an h-card and of its forerunner, hCard. Microdata and RDFa name their parts in attributes, and are read as labels. */
const CARD_PARTS: Readonly<Record<string, Candidate['field']>> = {
  'p-name': 'name',
  fn: 'name',
  'p-given-name': 'firstName',
  'given-name': 'firstName',
  'p-family-name': 'lastName',
  'family-name': 'lastName',
  'u-email': 'email',
  email: 'email',
  'p-tel': 'phone',
  tel: 'phone',
  'p-org': 'company',
  org: 'company',
  'p-job-title': 'title',
  title: 'title',
  'p-adr': 'address',
  adr: 'address',
};
const TRUST = 0.8;
/** Data nests no deeper than this to say who somebody is. */
const DEPTH_MAX = 6;

/**
 * What structured data says, as far as the page shows it: a person in JSON-LD (schema.org), an h-card. What a page says only to
 * search engines is nothing that the person who looks at it could check, and an article's author is no lead.
 */
export function readData({ elements, leaves, data }: Page): Candidate[] {
  return [...data.flatMap((text) => peopleIn(text)).flatMap((person) => shownOf(person, leaves)), ...cardsIn(elements)];
}

interface Known {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
}

function peopleIn(text: string): Known[] {
  try {
    return peopleUnder(JSON.parse(text), 0);
  } catch {
    return []; // what is no JSON says nothing
  }
}

function peopleUnder(value: unknown, depth: number): Known[] {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return [];
  if (Array.isArray(value)) return value.flatMap((one) => peopleUnder(one, depth + 1));
  const said = value as Readonly<Record<string, unknown>>;
  const textOf = (name: string): string => (typeof said[name] === 'string' ? tidy(said[name]) : '');
  if (said['@type'] === 'Person')
    return [{ name: textOf('name'), email: textOf('email').replace(/^mailto:/, ''), telephone: textOf('telephone') }];
  return ['@graph', 'mainEntity', 'about', 'customer', 'contactPoint'].flatMap((name) => peopleUnder(said[name], depth + 1));
}

/** The texts of the page that show what the data says of somebody who can be reached. */
function shownOf({ name, email, telephone }: Known, leaves: readonly Box[]): Candidate[] {
  if (name === '' || (email === '' && telephone === '')) return [];
  return leaves.flatMap((from): Candidate[] => {
    const at = (field: Candidate['field'], value: string): Candidate => ({ field, value, from, trust: TRUST, why: 'data' });
    if (from.text === name) return [at('name', name)];
    if (email !== '' && findEmails(from.text).includes(email.toLowerCase())) return [at('email', email.toLowerCase())];
    const [phone] = telephone === '' ? [] : findPhones(from.text).filter(({ shown }) => phoneTail(shown) === phoneTail(telephone));
    return phone === undefined ? [] : [at('phone', phone.shown)];
  });
}

function cardsIn(elements: readonly Box[]): Candidate[] {
  const isCard = (box: Box): boolean => /(?:^|\s)(?:h-card|vcard)(?:\s|$)/.test(attribute(box, 'class'));
  return elements.flatMap((from) => {
    const field = attribute(from, 'class')
      .split(/\s+/)
      .map((word) => (Object.hasOwn(CARD_PARTS, word) ? CARD_PARTS[word] : undefined))
      .find((one) => one !== undefined);
    if (field === undefined || from.solids === 0 || above(from, isCard) === null) return [];
    const values =
      field === 'email' ? findEmails(from.text) : field === 'phone' ? findPhones(from.text).map(({ shown }) => shown) : [tidy(from.text)];
    return values.map((value) => ({ field, value, from, trust: TRUST, why: 'data' }));
  });
}
