import { tidy } from '../lead/tidy.ts';
import { ATTRIBUTE_MAX, ATTRIBUTES_MAX, TEXT_MAX } from './page-text.ts';

/** What is taken of an element besides its tag: what it is, what it is called, and where it leads. */
const SAYS =
  /^(?:id|class|name|type|role|href|title|aria-label|placeholder|autocomplete|item(?:prop|type|scope)|property|typeof|rel|for|datetime|contenteditable|aria-(?:row|col)index|row-i(?:d|ndex)|col-id|data-(?:label|colname|title|th|header|column|heading|field.*|name|property|test.*|qa|cy|e?-?mail.*|phone.*|tel.*|mobile.*|clipboard-text|href|url|id|o-mail-quote))$/;

/** Whether a name can stand before a value in `PageText.items`. */
export const isAttribute = (name: string): boolean => name === '' || name === 'checked' || SAYS.test(name);

export const FIELD = /^(?:input|select|textarea)$/;

/** A value that is longer is not said twice: a page's class lists are most of its attributes. */
const SHORT = 8;

/** Adds what elements say to `items`. */
export function createSayer(items: (string | number)[]): (el: Element, tag: string, names: readonly string[]) => void {
  const places = new Map<string, number>();
  const say = (name: string, value: string): void => {
    const place = value.length > SHORT ? places.get(value) : undefined;
    if (place === undefined && value.length > SHORT) places.set(value, items.length + 1);
    items.push(name, place ?? (value.length > ATTRIBUTE_MAX ? value.slice(0, ATTRIBUTE_MAX) : value));
  };
  return (el, tag, names) => {
    const start = items.length;
    if (FIELD.test(tag)) {
      const text = held(el);
      if (text !== '') items.push('', text);
      if ((el as HTMLInputElement).checked) items.push('checked', 'true');
    }
    for (const name of names) {
      if (!SAYS.test(name)) continue;
      const value = el.getAttribute(name) ?? '';
      if (value !== '') say(name, value);
      if (items.length - start >= ATTRIBUTES_MAX * 2) return;
    }
  };
}

/** What a form field shows. A placeholder is no value, and neither is a select's empty choice; a box to tick has none. */
function held(el: Element): string {
  const { value, selectedOptions } = el as HTMLInputElement & HTMLSelectElement;
  if (/^(?:checkbox|radio)$/i.test(el.getAttribute('type') ?? '')) return '';
  return wordsOf((value && selectedOptions?.[0]?.text) || value || '');
}

/** Printable, one space between words, and letters in one piece: nearly every text is so, and `tidy` would change nothing. */
const TIDY = /^[!-;=?-~¡-¬®-ſ‐-‧€]+(?: [!-;=?-~¡-¬®-ſ‐-‧€]+)*$/;

/** A text as plain words: as `tidy`, and several times faster. */
export function wordsOf(shown: string): string {
  const words = shown.trim();
  return words === '' || (words.length <= TEXT_MAX && TIDY.test(words)) ? words : tidy(shown, TEXT_MAX);
}
