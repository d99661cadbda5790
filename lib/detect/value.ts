import { findEmails } from '../lead/email.ts';
import { findPhones } from '../lead/phone-text.ts';
import { attribute, type Box } from './page.ts';

/** How an app writes that it has no value; a sign alone (—, ×) is none either. */
const NOTHING =
  /^(?:[^\p{L}\p{N}]*|n\/?a|none|null|unknown|(?:not?|aucune?|non|ningun[oa]?|keine?)(?: .*)?|inconnue?|unbekannt|add|edit|\+.*)$/iu;

export const isNothing = (text: string): boolean => NOTHING.test(text);

/** The texts in a box that are values: not what stands on a button, unless a button is all there is. */
export function valueTexts(box: Box): string[] {
  if (box.kids.length === 0) return box.text === '' ? [] : [box.text];
  const plain = box.kids.filter(({ tag }) => tag !== 'button').flatMap(valueTexts);
  return plain.length > 0 ? plain : box.kids.flatMap(valueTexts);
}

/** The emails and phones behind an element: its link, or a data attribute; whole where the text is cut off. */
export function keysBehind(box: Box): string[] {
  const [, scheme = '', target = ''] =
    /^\s*(mailto|tel|sms|callto|whatsapp|https:\/\/(?:wa\.me|(?:api|web)\.whatsapp\.com)\/):?(?:\/\/)?(?:send\/?\?phone=)?([^?;&]{1,300})/i.exec(
      attribute(box, 'href'),
    ) ?? [];
  const text = decoded(target);
  if (scheme.toLowerCase() === 'mailto') return findEmails(text);
  // WhatsApp writes international numbers without the plus.
  if (scheme !== '') return phonesIn(/whatsapp|wa\.me/.test(scheme) ? text.replace(/^\+?/, '+') : text);
  const said = DATA.map((name) => attribute(box, name)).join(' ');
  return [...findEmails(said), ...phonesIn(said), ...findEmails(uncut(box))];
}

/** Attributes of links that open a dialler, a composer or a clipboard. */
const DATA = ['data-email', 'data-email-address', 'data-phone', 'data-phone-number', 'data-tel', 'data-mobile', 'data-clipboard-text'];
/** The whole of a text that is cut off, where the element's title has it. Any other title may be about anybody. */
function uncut(box: Box): string {
  const title = (attribute(box, 'title') || attribute(box, 'aria-label')).trim();
  const shown = box.text;
  const [head = ''] = shown.split(/…|\.\.\./);
  return title.length <= 254 && (shown === '' || (head !== shown && head !== '' && title.startsWith(head.trim()))) ? title : '';
}

const phonesIn = (text: string): string[] => findPhones(text).map(({ shown }) => shown);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is no reason to give up
  }
}
