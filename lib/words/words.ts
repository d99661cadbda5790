import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure.d.ts';
import en from './en.yml';
import fr from './fr.yml';

/**
 * The product's words. Our own small function over the YAML, because @wxt-dev/i18n calls `browser.i18n`, which is absent
 * outside an extension, and its plural is wrong for French 0. That module only makes the `_locales` for manifest and menus.
 */
interface Tree {
  readonly [name: string]: string | Tree;
}

type AnyKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
type PluralBase<K> = K extends `${infer Base}.other` ? Base : never;
type PluralForm<K> = K extends `${PluralBase<AnyKey>}.${Intl.LDMLPluralRule}` ? K : never;
/** Every key of en.yml; a plural is named by its base (`tasks.open`, not `tasks.open.other`). */
export type WordKey = Exclude<AnyKey, PluralForm<AnyKey>> | PluralBase<AnyKey>;

type Values = Readonly<Record<string, string | number>>;
export interface Words {
  /** The locale whose words these are ("en", "fr"); for the `lang` attribute. */
  readonly locale: string;
  /** The reader's full locale ("fr-CA"), for `Intl`. */
  readonly format: string;
  /**
   * The sentence of `key`, `{name}` replaced by `values.name`. A plural is chosen by `values.n` with `Intl.PluralRules`.
   * Values are inserted as text: the result is text, never markup.
   */
  t(key: WordKey, values?: Values): string;
}

const languages: Readonly<Record<string, Tree>> = { en, fr };

function find(tree: Tree, key: string): string | Tree | undefined {
  let at: string | Tree | undefined = tree;
  for (const part of key.split('.')) {
    if (at === undefined || typeof at === 'string') return undefined;
    at = Object.hasOwn(at, part) ? at[part] : undefined;
  }
  return at;
}

/** The words for a reader whose preferred languages are `wanted` (BCP 47, best first), English where none is there. */
export function wordsFor(wanted: readonly string[]): Words {
  const format = wanted.find((tag) => languages[tag.slice(0, 2).toLowerCase()]) ?? 'en';
  const locale = format.slice(0, 2).toLowerCase();
  const tree = languages[locale] ?? en;
  const plurals = new Intl.PluralRules(format);
  return {
    locale,
    format,
    t(key, values = {}) {
      let entry = find(tree, key) ?? find(en, key);
      if (typeof entry === 'object') entry = entry[plurals.select(Number(values['n']))] ?? entry['other'];
      if (typeof entry !== 'string') return key;
      return entry.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        if (value === undefined) return whole;
        return typeof value === 'number' ? new Intl.NumberFormat(format).format(value) : value;
      });
    },
  };
}
