import type { ComponentChildren, JSX } from 'preact';
import type { WordKey } from '../lib/words/words.ts';
import { useWords } from './words-context.ts';

const marked = /\uE000([^\uE001]*)\uE001/;

interface Props {
  readonly word: WordKey;
  readonly values: Readonly<Record<string, string>>;
  /** Chooses the plural. */
  readonly n?: number;
}

/** A sentence whose values stand out: each is bold, and keeps its own direction. */
export function Phrase({ word, values, n = 1 }: Props): JSX.Element {
  const { t } = useWords();
  // Private-use marks survive `t`, which only replaces names by text.
  const wrapped = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, `\uE000${value.replace(/[\uE000\uE001]/g, '')}\uE001`]),
  );
  const parts: ComponentChildren[] = t(word, { ...wrapped, n })
    .split(marked)
    .map((part, at) =>
      at % 2 === 1 ? (
        <b key={at} dir="auto">
          {part}
        </b>
      ) : (
        part
      ),
    );
  return <>{parts}</>;
}
