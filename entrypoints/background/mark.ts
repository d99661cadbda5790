import { shownPerson } from '../../lib/state/people.ts';
import type { TabView } from '../../lib/state/view.ts';
import type { WordKey } from '../../lib/words/words.ts';

interface Mark {
  readonly text: string;
  readonly colour: string;
  readonly word: WordKey;
}

const found: Mark = { text: '✓', colour: '#05603a', word: 'badge.found' };
const notFound: Mark = { text: '+', colour: '#1553d6', word: 'badge.none' };
const ask: Mark = { text: '?', colour: '#93370d', word: 'badge.ask' };
const none: Mark = { text: '', colour: '#525b69', word: 'extension.name' };

/** Found, not found, ask: the verdict on the tab's page at a glance. */
export function markOf({ page }: TabView): Mark {
  if (page.at !== 'lead') return none;
  const { doubt, match } = shownPerson(page);
  // Nobody knows yet whether this is a lead at all.
  if (doubt !== null) return none;
  switch (match.at) {
    case 'matched':
      return found;
    case 'none':
      return notFound;
    case 'confirm':
    case 'several':
      return ask;
    default:
      return none;
  }
}
