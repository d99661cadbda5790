import { isSharedMailbox } from '../lead/email.ts';
import type { Candidate } from './candidate.ts';
import type { Chosen } from './choose.ts';
import { isFirmOf, type Someone } from './people.ts';
import { idInUrl } from './record.ts';
import type { Words } from './words.ts';

/** Whether heading, title or address are those of a page about the signed-in person, about nobody, or of the people who work here. */
export function isNobodys(heading: string, title: string, url: URL, words: Words): boolean {
  const last = `${url.pathname}${url.hash}`.split(/[#/?]/).findLast((part) => part !== '') ?? '';
  const titles = [heading, ...title.split(/\s[·|–—-]\s/, 1), last.replace(/\.(?:aspx?|php|html?|jsp|do)$/i, '')];
  const isRecord = idInUrl(url) !== null;
  return titles.some((shown) => {
    const one = shown.trim().toLowerCase();
    const joined = one.replace(/[\s_]+/g, '-');
    return words.isOwnPage(joined) || (!isRecord && words.isOverview(joined)) || words.isOwnList(one.replace(/[-_]+/g, ' '));
  });
}

/** A record that shows an email or a phone beside a label, and no name anywhere: the key is all that is known of the lead. */
export function nameless(people: readonly Someone[], nobodys: readonly Candidate[], heading: string): Chosen | null {
  const keys = nobodys.filter(({ why, role }) => /^(?:label|taught|site)/.test(why) && !role);
  // A firm's page shows the firm's own.
  if (people.length > 0 || keys.length === 0 || keys.some(({ value }) => isSharedMailbox(value) || isFirmOf(value, heading))) return null;
  return { someone: { name: '', names: [], keys, zone: '' }, trust: 0.4 };
}
