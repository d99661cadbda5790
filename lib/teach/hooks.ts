import { labelForm } from '../lead/label-form.ts';
import { classHooks } from './class-names.ts';
import { isDrawn, isFrameworks, volatileParts } from './generated.ts';
import type { OwnData } from './own-data.ts';
import { attribute } from './around.ts';
import { saysNothing } from './words-in.ts';

/** What a selector rests on, the most lasting first. */
export type Tier =
  | 'test'
  | 'name'
  | 'data'
  | 'said'
  /** A class that names a thing. */
  | 'class'
  /** A class that may as well name a look. */
  | 'look'
  /** What a component library gives, or says nothing. */
  | 'weak';

/** A selector of one element by itself. */
export interface Hook {
  readonly tier: Tier;
  readonly css: string;
  /** It says what it holds; otherwise it is good only inside something that does. */
  readonly alone: boolean;
}

const TEST_IDS =
  'data-testid data-test-id data-test data-qa data-cy data-e2e data-automation-id data-automation data-selenium-test data-test-selector data-hook'.split(
    ' ',
  );
const NAMES = ['name', 'id'];
/** Where apps and frameworks write which field an element holds. */
const DATA =
  'data-field data-fieldname data-field-name data-name data-key data-column data-col data-property data-prop data-attribute data-label data-title data-th field-name field-label data-target-selection-name itemprop property autocomplete formcontrolname ng-bind ng-model data-ng-bind data-bind v-model x-model x-text'.split(
    ' ',
  );
/** Words for a person, translated with the page: good as far as they hold nobody's data. */
const SAID = ['aria-label', 'placeholder'];

/** An attribute's value that can be written into a selector as it is. */
const PLAIN = /^[^\p{C}"\\]{1,80}$/u;

/** The selectors of an element that outlast a build, a session and a record, the best first. */
export function hooksOf(el: Element, own: OwnData): Hook[] {
  const tiered = (tier: Tier, names: readonly string[]): Hook[] =>
    names.flatMap((name): Hook[] => {
      const css = attributeHook(el, name, own, tier);
      // A field called so is the job.
      return css === null ? [] : [{ tier, css, alone: /[#"]title"?\]?$/.test(css) || !saysNothing(css.replace(/^.*?[=#]/, '')) }];
    });
  return [
    ...tiered('test', TEST_IDS),
    ...tiered('name', /^(?:a|slot|meta|param)$/.test(el.localName) ? ['id'] : NAMES),
    ...tiered('data', DATA),
    ...SAID.flatMap((name): Hook[] => {
      const css = saidHook(el, name, own);
      return css === null ? [] : [{ tier: 'said', css, alone: true }];
    }),
    ...classHooks(el, own).map(({ css, kind }): Hook => ({ tier: kind, css, alone: kind !== 'weak' })),
  ];
}

/** By a name in code; by the parts of it that are no record's, where only a part is: `[data-testid^="stage-option-"]`. */
function attributeHook(el: Element, name: string, own: OwnData, tier: Tier): string | null {
  const value = attribute(el, name);
  if (!PLAIN.test(value) || !/\p{L}{2}/u.test(value) || value.includes('@') || isFrameworks(value)) return null;
  if (name === 'autocomplete' && /^(?:on|off|false|true|nope|none|new-password|one-time-code)$/.test(value)) return null;
  // The id of an option or a custom field is a number, and the field's own; of an element, it is the record's.
  const parts = [
    ...volatileParts(value, tier === 'data' || name === 'name'),
    ...[...value.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) =>
      own.holds(match[0]) ? [[match.index, match.index + match[0].length] as const] : [],
    ),
  ];
  if (parts.length === 0) {
    if (isDrawn(value) || own.holds(value)) return null;
    return name === 'id' && /^[A-Za-z_][\w-]*$/.test(value) ? `#${value}` : `[${name}="${value}"]`;
  }
  const start = value.slice(0, Math.min(...parts.map(([from]) => from)));
  const end = value.slice(Math.max(...parts.map(([, to]) => to)));
  const means = (text: string): boolean => /[A-Za-z]{3}/.test(text) && !saysNothing(text) && !isDrawn(text);
  const css = `${means(start) ? `[${name}^="${start}"]` : ''}${means(end) ? `[${name}$="${end}"]` : ''}`;
  return css === '' ? null : css;
}

/** By what the page tells people who do not see it. */
function saidHook(el: Element, name: string, own: OwnData): string | null {
  const value = attribute(el, name);
  if (!PLAIN.test(value) || labelForm(value) === '' || /\d{3}|@/.test(value) || own.holds(value)) return null;
  const role = attribute(el, 'role');
  const what = /^[a-z]{3,20}$/.test(role) ? `[role="${role}"]` : tagOf(el);
  return `${what}[${name}="${value}"]`;
}

/** An element's tag as a selector. */
export const tagOf = ({ localName }: Element): string => (/^[a-z][a-z0-9-]*$/i.test(localName) ? localName : '*');
