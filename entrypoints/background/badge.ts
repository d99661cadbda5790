import { setBadge } from '../../lib/platform/badge.ts';
import type { TabView } from '../../lib/state/view.ts';
import type { Words } from '../../lib/words/words.ts';
import { markOf } from './mark.ts';

export async function showBadge(tabId: number, view: TabView, words: Words): Promise<void> {
  const { text, colour, word } = markOf(view);
  await setBadge(tabId, text, colour, words.t(word));
}
