import { findEmails } from '../lead/email.ts';
import { NO_LEAD, type Lead } from '../lead/lead.ts';
import { looksLikeName } from '../lead/name-shape.ts';
import { splitName } from '../lead/name.ts';
import { findPhones } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';

/** A selection longer than this is a page, not a person. */
const TEXT_MAX = 5_000;

/** Words before a number that say it is something else. */
const OTHER_BEFORE =
  /(?:\bn[°ºo]\.?|\bnr\.?|\bid|\breff?(?:erence|érence)?\.?|\bréf\.?|\bvoucher|\bticket|\binvoice|\bfacture|\brechnung|\biban|\bsku|\babn|\bsiret|\bfax)[\s:]*$/i;

/**
 * The person in a plain text: a selection, a signature, or a link's target (`mailto:maria@x.com?subject=…`, `tel:+61…`).
 * Only the first 5,000 characters are read. Null when it holds no email, no phone and no name.
 */
export function readText(text: string): Lead | null {
  const bounded = text.slice(0, TEXT_MAX);
  const target = linkTarget(bounded);
  const lines = (target ?? bounded).split(/[\n\r;|•·]+|\s[–—-]\s/).map((line) => tidy(line, TEXT_MAX));
  const emails = [...new Set(lines.flatMap(findEmails))];
  const phones = [
    ...new Set(
      lines.flatMap((line) =>
        findPhones(line).flatMap(({ shown }) => (OTHER_BEFORE.test(line.slice(0, line.indexOf(shown))) ? [] : [shown])),
      ),
    ),
  ];
  const split = target === null ? nameIn(lines) : null;
  if (emails.length === 0 && phones.length === 0 && split === null) return null;
  return {
    ...NO_LEAD,
    name: split?.name ?? null,
    firstName: split?.firstName ?? null,
    lastName: split?.lastName ?? null,
    emails,
    phones,
    trust: emails.length + phones.length > 0 ? 0.8 : 0.5,
  };
}

function linkTarget(text: string): string | null {
  const [, scheme, rest] = /^\s*(mailto|tel|sms|callto):([^?]*)/i.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) return null;
  const plain = decoded(rest);
  return scheme.toLowerCase() === 'mailto' ? plain.replaceAll(',', '\n') : plain;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is no reason to give up
  }
}

/** The first line that is a name and nothing else: how a signature begins, and what a selected name is. */
function nameIn(lines: readonly string[]): ReturnType<typeof splitName> {
  for (const line of lines) {
    const alone = line
      .replace(/\S+@\S+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[,:]$/, '');
    const words = alone.split(' ').length;
    if (words >= 2 && words <= 5 && looksLikeName(alone, true)) return splitName(alone);
  }
  return null;
}
