/** A piece of HTML that is safe to put into another: it can only be made by `html` and `trusted`. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a `${…}` of `html`. Strings are escaped; null and false are left out. */
export type Part = string | number | Markup | null | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for an element's content and for a quoted attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function write(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return part.map(write).join('');
}

/** A template whose parts are escaped unless they are `Markup`. Attributes must be quoted in the template. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, at) => text + write(parts[at - 1] ?? null) + string));
}

/** Markup of our own that needs no escaping: style sheets, scripts and icons written in this repository. */
export function trusted(text: string): Markup {
  return new Markup(text);
}
