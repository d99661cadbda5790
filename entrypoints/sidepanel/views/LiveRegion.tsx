import type { JSX } from 'preact';
import { isolate } from '../../../components/bidi.ts';
import { problemSentence } from '../../../components/problem-words.ts';
import { useWords } from '../../../components/words-context.ts';
import type { Words } from '../../../lib/words/words.ts';
import type { ViewProps } from '../App.tsx';
import type { Said } from '../models/said.ts';

/** The sentence as text, for where nothing in it stands out. */
export function saidText({ t }: Words, { word, values, n = 1, waiting }: Said): string {
  const isolated = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]));
  const text = t(word, { ...isolated, n });
  return waiting ? `${text}, ${t('change.waiting')}` : text;
}

/** Tells a screen reader what became of the last action: one polite message each. */
export function LiveRegion({ model }: ViewProps): JSX.Element {
  const words = useWords();
  const news = model.speaker.announced.value;
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {news && <span key={news.at}>{'said' in news ? saidText(words, news.said) : problemSentence(words, news.problem)}</span>}
    </div>
  );
}
