import { expect, test } from 'vitest';
import { pushClicked } from '../../../entrypoints/background/menus.ts';

const click = { tabId: 1, windowId: 7, selection: 'Maria', linkUrl: null, pageUrl: null };

/** What a click calls before it gives the browser its turn back. */
function calls(windowId: number | null, openPanel: () => Promise<void> = () => Promise.resolve()): readonly string[] {
  const called: string[] = [];
  pushClicked(
    { ...click, windowId },
    {
      openPanel: (id) => {
        called.push(`panel ${id}`);
        return openPanel();
      },
      push: () => void called.push('push'),
    },
  );
  return called;
}

test('the panel is opened first, while the browser still sees the click', () => {
  expect(calls(7)).toEqual(['panel 7', 'push']);
});

test('a browser that does not open the panel does not stop the push', async () => {
  expect(calls(7, () => Promise.reject(new Error('no gesture')))).toEqual(['panel 7', 'push']);
  expect(calls(null)).toEqual(['push']);
});
