import { SCHEMA } from './mask-markup.ts';
import type { Writer } from './mask-piece.ts';

/** Structured data of a page, to be masked: what JSON-LD and schema.org call things stays. What is no JSON is left out. */
export function writeJson({ raw, secret }: Writer, text: string): void {
  const string = (value: string, kind: 'text' | 'code' | 'address'): void => {
    raw('"');
    if (SCHEMA.test(value) || /^@(?:context|type|id|graph)$/.test(value)) raw(value);
    else secret(kind, value, true);
    raw('"');
  };
  const all = <T>(entries: readonly T[], write: (entry: T) => void): void =>
    entries.forEach((entry, at) => {
      if (at > 0) raw(',');
      write(entry);
    });
  const write = (value: unknown): void => {
    if (Array.isArray(value)) {
      raw('[');
      all(value, write);
      raw(']');
    } else if (typeof value === 'object' && value !== null) {
      raw('{');
      all(Object.entries(value), ([name, one]) => {
        string(name, 'code');
        raw(':');
        write(one);
      });
      raw('}');
    } else if (typeof value === 'string' || typeof value === 'number')
      string(String(value), /^https?:/i.test(String(value)) ? 'address' : 'text');
    else raw(String(value));
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return;
  }
  write(data);
}
