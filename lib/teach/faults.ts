import type { z } from '../base/schema.ts';
import type { WordKey } from '../words/words.ts';

/** Something that is wrong in a file, in words: `t(key, values)`. `values.path` says where, as `sites[0].fields[2].at.css`. */
export interface Fault {
  readonly key: WordKey;
  readonly values: Readonly<Record<string, string | number>>;
}

type ImportKey = WordKey extends infer K ? (K extends `teach.import.${infer Name}` ? Name : never) : never;

export const sitesFault = (name: ImportKey, values: Fault['values'] = {}): Fault => ({ key: `teach.import.${name}`, values });

/** zod's issues of `sites`, in our words. */
export const faultsOf = (issues: readonly z.core.$ZodIssue[]): Fault[] => issues.map(faultOf);

const KINDS = { string: 'not_text', array: 'not_list', object: 'not_object' } as const;

function faultOf(issue: z.core.$ZodIssue): Fault {
  const path = pathOf(issue.path);
  const found = String(issue.input).slice(0, 60);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return sitesFault('missing', { path });
      return sitesFault(issue.expected in KINDS ? KINDS[issue.expected as keyof typeof KINDS] : 'wrong', { path });
    case 'too_big':
      return sitesFault(issue.origin === 'array' ? 'too_many' : 'too_long', { path, max: Number(issue.maximum) });
    case 'too_small':
      return sitesFault('empty', { path });
    case 'invalid_value':
      return sitesFault('unknown_field', { path, found });
    case 'invalid_union':
      return sitesFault('unknown_way', { path });
    case 'custom':
      return { key: (issue.params?.['key'] as WordKey | undefined) ?? 'teach.import.wrong', values: { path } };
    default:
      return sitesFault('wrong', { path });
  }
}

/** As it would be written in code, from the top of the file. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`), 'sites');
