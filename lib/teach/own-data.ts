import { labelForm } from '../lead/label-form.ts';
import { findEmails } from '../lead/email.ts';
import { looksLikeName } from '../lead/name-shape.ts';
import { tidy } from '../lead/tidy.ts';
import { attribute } from './around.ts';
import type { View } from './view.ts';
import { isFieldWord, isInterfaceWord, wordsIn } from './words-in.ts';

/** What on a page belongs to the one record it shows, so that no locator holds it. */
export interface OwnData {
  /** Whether a name in code, a label or a heading holds any of it. */
  holds(token: string): boolean;
  /** Numbers and codes of the address: "/contacts/77/" has 77. */
  readonly ids: readonly string[];
}

const HEADING = /^h[1-3]$/;
const BOXES_MAX = 10_000;

const ofView = new WeakMap<View, ReadonlySet<string>>();

/**
 * The record's own words: of the value itself, of names in headings and in the title, of mailboxes; whole texts that are known to
 * be its; and the ids in the address.
 */
export function ownDataOf(view: View, values: readonly string[], known: readonly string[] = []): OwnData {
  const { document } = view;
  const shown = ofView.get(view) ?? shownWords(view);
  ofView.set(view, shown);
  // The app is called the same on everybody's page.
  const apps = new Set(wordsIn((document.location?.hostname ?? '').replaceAll('.', ' ')));
  const own = new Set(values.flatMap(wordsIn).filter((word) => !isFieldWord(word)));
  const texts = new Set(known.map(labelForm).filter(Boolean));
  const ids = idsIn(document.location?.href ?? '');
  return {
    ids,
    holds: (token) =>
      token.includes('@') ||
      texts.has(labelForm(token)) ||
      wordsIn(token).some((word) => !apps.has(word) && (own.has(word) || shown.has(word))) ||
      (token.match(/\d+/g) ?? []).some((digits) => digits.length > 5 || ids.includes(digits)),
  };
}

/** The words of the names in headings and title, and of the mailboxes. */
function shownWords({ boxes, document }: View): ReadonlySet<string> {
  const names: string[] = [];
  const texts = new Set<string>();
  for (const { el, tag, text } of boxes.slice(0, BOXES_MAX)) {
    if (tag === '#text') {
      if (text.includes('@')) names.push(...findEmails(text).map((email) => email.split('@')[0] ?? ''));
      texts.add(text);
    } else if ((HEADING.test(tag) || attribute(el, 'role') === 'heading') && isName(text)) names.push(text);
  }
  // A part of the title that the page itself shows, and not only in its bar.
  const bars = [...document.querySelectorAll('nav, header, [role="banner"]')].map(({ textContent }) => tidy(textContent ?? ''));
  for (const part of document.title.split(/\s[·|–—-]\s/)) {
    const title = tidy(part);
    if (texts.has(title) && isName(title) && !bars.some((bar) => bar.includes(title))) names.push(title);
  }
  return new Set(names.flatMap(wordsIn).filter((word) => !isInterfaceWord(word)));
}

/** A name in full, and no "Contact details". */
const isName = (text: string): boolean => text.includes(' ') && looksLikeName(text, true) && !wordsIn(text).some(isInterfaceWord);

/** The parts of an address that hold a number or are drawn. */
function idsIn(href: string): string[] {
  const path = href.slice(0, 2_000).replace(/^[a-z]+:\/\/[^/]*/i, '');
  return [...new Set(path.match(/[A-Za-z0-9]+/g) ?? [])].filter((part) => /\d/.test(part)).slice(0, 20);
}
