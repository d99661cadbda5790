import { findEmails } from '../lead/email.ts';
import { findPhones } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';
import { attribute } from './around.ts';

const LINK =
  /^\s*(mailto|tel|sms|callto|whatsapp|https:\/\/(?:wa\.me|(?:api|web)\.whatsapp\.com)\/):?(?:\/\/)?(?:send\/?\?phone=)?([^?;&]{1,300})/i;

/**
 * The emails and phones behind an element: in its link or its data, whole where the text is cut off. The reader's rules
 * (lib/detect/value.ts).
 */
export function keysBehind(el: Element): { readonly emails: string[]; readonly phones: string[] } {
  const [, scheme = '', target = ''] = LINK.exec(attribute(el, 'href')) ?? [];
  const text = decoded(target);
  if (scheme.toLowerCase() === 'mailto') return { emails: findEmails(text), phones: [] };
  // WhatsApp writes international numbers without the plus.
  if (scheme !== '') return { emails: [], phones: phonesIn(/whatsapp|wa\.me/i.test(scheme) ? text.replace(/^\+?/, '+') : text) };
  const said = DATA.map((name) => attribute(el, name).slice(0, 300)).join(' ');
  return { emails: [...findEmails(said), ...findEmails(uncut(el))], phones: phonesIn(said) };
}

/** Attributes of links that open a dialler, a composer or a clipboard. */
const DATA = ['data-email', 'data-email-address', 'data-phone', 'data-phone-number', 'data-tel', 'data-mobile', 'data-clipboard-text'];

/** The whole of a text that is cut off, where the element's title has it. Any other title may be about anybody. */
function uncut(el: Element): string {
  const title = attribute(el, 'title').trim();
  if (title === '') return '';
  const shown = tidy(el.textContent ?? '', 300);
  const [head = ''] = shown.split(/…|\.\.\./);
  return title.length <= 254 && (shown === '' || (head !== shown && head !== '' && title.startsWith(head.trim()))) ? title : '';
}

export const phonesIn = (text: string): string[] => findPhones(text).map(({ shown }) => shown);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is no reason to give up
  }
}
