import { findEmails } from '../lead/email.ts';
import { findPhones } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';
import type { Box, Page } from './page.ts';

/** How an app writes that it has no value. */
const NOTHING =
  /^(?:[-–—.\s]*|n\/?a|none|null|unknown|not (?:set|provided|specified|available|given)|no (?:email|phone|value|data)|aucune?|non renseignée?|inconnue?|vide|ninguno|sin (?:datos|email|teléfono)|no disponible|desconocido|keine? ?(?:angabe)?|unbekannt|add|edit|\+ ?add.*)$/i;

export const isNothing = (text: string): boolean => NOTHING.test(text);

const isButton = (box: Box): boolean => box.tag === 'button' || box.el.getAttribute('role') === 'button';

/** The texts in a box that are values: not what stands on a button, unless a button is all there is. */
export function valueTexts(page: Page, box: Box): string[] {
  const all = page.leaves.slice(box.start, box.end).filter(({ text }) => text !== '');
  const plain = all.filter((leaf) => {
    for (let up: Box | null = leaf; up !== null && up !== box; up = up.parent) if (up !== leaf && isButton(up)) return false;
    return true;
  });
  return (plain.length > 0 ? plain : all).map(({ text }) => text);
}

/** Whether a leaf holds something, or is a form field that could. */
export const isSolid = (leaf: Box): boolean => leaf.text !== '' || leaf.tag === 'input' || leaf.tag === 'select' || leaf.tag === 'textarea';

export function solidsIn(page: Page, box: Box, max: number): number {
  let count = 0;
  for (let at = box.start; at < box.end && count <= max; at += 1) {
    const leaf = page.leaves[at];
    if (leaf !== undefined && isSolid(leaf)) count += 1;
  }
  return count;
}

/** An address or number behind an element: its link, or a data attribute, whole where the text is cut off. */
export function keyBehind(el: Element): { readonly emails: readonly string[]; readonly phones: readonly string[] } {
  const href = el.localName === 'a' ? (el.getAttribute('href') ?? '').slice(0, 2_000).trim() : '';
  if (/^mailto:/i.test(href)) return { emails: findEmails(decoded(href.slice(7).split('?')[0] ?? '')), phones: [] };
  const [, number] =
    /^(?:tel|sms|callto|whatsapp):(?:\/\/send\?phone=|\/\/)?([^?;]*)/i.exec(href) ?? /^https:\/\/(?:wa\.me|(?:api\.|web\.)?whatsapp\.com\/send\/?\?phone=)\/?([+\d]+)/i.exec(href) ?? [];
  if (number !== undefined) return { emails: [], phones: linkedPhone(decoded(number), /wa\.me|whatsapp/i.test(href)) };
  const emails = ['data-email', 'data-mail'].flatMap((name) => findEmails((el.getAttribute(name) ?? '').slice(0, 300)));
  const phones = ['data-phone', 'data-tel', 'data-mobile', 'data-phone-number'].flatMap((name) =>
    findPhones((el.getAttribute(name) ?? '').slice(0, 60)).map(({ shown }) => shown),
  );
  return { emails, phones };
}

/** WhatsApp writes international numbers without the plus. */
function linkedPhone(number: string, international: boolean): string[] {
  const bare = tidy(number, 40);
  const digits = bare.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 17 || /\p{L}/u.test(bare)) return [];
  return [international && !bare.startsWith('+') ? `+${digits}` : bare];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
