// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Origin } from '../../../lib/lead/lead.ts';
import type { Pick, TeachView } from '../../../lib/state/teach-view.ts';
import type { TabView } from '../../../lib/state/view.ts';
import { person } from '../../support/person.ts';
import { draw } from './page.tsx';
import { openPanel, record, subject } from './world.ts';

const from = (what: Partial<Origin>): Origin => ({ why: 'text', at: [], prose: false, others: [], ...what });
const maria = {
  ...subject('Maria Tan', { at: 'none', despite: [] }),
  person: person({
    name: 'Maria Tan',
    emails: ['maria@example.com'],
    from: {
      name: from({ why: 'heading 1', at: [4] }),
      email: from({ why: 'label Work email', at: [9, 12], others: ['sales@example.com', 'maria@example.com'] }),
    },
  }),
};
const { origin } = maria.site;
const css = { by: 'css', css: '.mail' } as const;
const offer = { field: 'email', at: css, values: ['maria@example.com'], count: 1 } as const;

async function open(taught: TeachView = { fields: [], drifted: [] }, pick: Pick | null = null) {
  const tab: TabView = { page: record(maria), push: null };
  const world = await openPanel({ 'tab:1': tab, [`teach:${origin}`]: taught, ...(pick && { 'pick:1': pick }) });
  const page = await draw(world);
  await page.press('Correct');
  const asked = (name: string) => world.sent.filter((one) => one.name === name).map(({ ask }) => ask);
  return { world, page, asked };
}

describe('where a value came from', () => {
  test('each has its reason and its runners-up; the form is not there meanwhile', async () => {
    const { page } = await open();
    for (const words of ['Maria Tan', 'the heading', 'beside “Work email”', 'Also on the page: sales@example.com'])
      expect(page.text()).toContain(words);
    expect(page.text()).not.toContain('sales@example.com, maria');
    expect(page.has('button', 'Create in Harbour Loans')).toBe(false);
    await page.press('Close');
    expect(page.has('button', 'Create in Harbour Loans')).toBe(true);
  });

  test('focus outlines its places, a press goes there, and leaving takes the outline away', async () => {
    const { page, asked } = await open();
    const place = page.button('Show Email on the page: maria@example.com');
    await page.after(() => place.focus());
    await page.after(() => place.click());
    await page.after(() => place.blur());
    expect(asked('teach/show')).toEqual([
      { tabId: 1, nodes: [9, 12], scroll: false },
      { tabId: 1, nodes: [9, 12], scroll: true },
      { tabId: 1, nodes: [], scroll: false },
    ]);
  });

  test('what was taught says how far it is proved, and can be forgotten', async () => {
    const { page, asked } = await open({
      fields: [
        { field: 'email', at: css, state: 'trial', refusal: null },
        { field: 'phone', at: css, state: 'refused', refusal: { why: 'alike', people: 3 } },
        { field: 'city', at: css, state: 'proved', refusal: null },
      ],
      drifted: [],
    });
    for (const words of [
      'On trial: open another record to prove it.',
      'It shows the same for 3 different people.',
      'Proved on several people.',
    ])
      expect(page.text()).toContain(words);
    await page.press('Forget what was taught: City');
    expect(asked('teach/forget')).toEqual([{ origin, field: 'city' }]);
  });
});

test('a field that is gone is said on the person too, with the way to mend it', async () => {
  const tab: TabView = { page: record(maria), push: null };
  const world = await openPanel({ 'tab:1': tab, [`teach:${origin}`]: { fields: [], drifted: ['email'] } });
  const page = await draw(world);
  expect(page.text()).toContain('Email not found any more: point at it.');
  await page.press('Point at it: Email');
  expect(world.sent.filter(({ name }) => name === 'teach/point').map(({ ask }) => ask)).toEqual([{ tabId: 1, field: 'email' }]);
  expect(page.text()).toContain('Where this comes from');
});

describe('pointing', () => {
  const pointing: Pick = { at: 'pointing', origin, field: 'email', over: ['maria@example.com'] };

  test('the keys go to the page, and what is under them is read out', async () => {
    const { page, asked } = await open(undefined, pointing);
    const region = page.button('Walk the page for Email');
    expect(document.activeElement).toBe(region);
    expect(page.text()).toContain('Here: maria@example.com');
    for (const [key, shiftKey] of [
      ['Tab', false],
      ['Tab', true],
      ['ArrowUp', false],
      ['Enter', false],
      ['x', false],
      ['Escape', false],
    ] as const)
      await page.after(() => region.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true })));
    expect(asked('teach/step').map((ask) => (ask as { step: string }).step)).toEqual(['next', 'previous', 'up', 'take', 'leave']);
    expect(asked('teach/stop')).toEqual([{ tabId: 1 }]);
  });

  test('what was pointed at is judged: kept, picked again, or let go', async () => {
    const { page, asked } = await open(undefined, { at: 'offered', origin, by: 'pointed', offers: [offer] });
    await page.press('Pick again');
    await page.press('Keep');
    expect(asked('teach/point')).toEqual([{ tabId: 1, field: 'email' }]);
    expect(asked('teach/keep')).toEqual([{ tabId: 1, which: [0] }]);
  });

  test('a place that holds nothing of the kind cannot be kept', async () => {
    const { page } = await open(undefined, { at: 'offered', origin, by: 'pointed', offers: [{ ...offer, values: [] }] });
    expect(page.text()).toContain('This place holds no value of this kind.');
    expect(page.has('button', 'Keep')).toBe(false);
  });

  test('a set is kept whole, or what is ticked of it', async () => {
    const phone = { ...offer, field: 'phone', values: ['0412 345 678'] } as const;
    const { page, asked } = await open(undefined, { at: 'offered', origin, by: 'values', offers: [offer, phone] });
    expect(page.has('button', 'Keep all')).toBe(true);
    await page.after(() => page.field('Teach Email: maria@example.com').click());
    await page.press('Keep what is ticked');
    expect(asked('teach/keep')).toEqual([{ tabId: 1, which: [1] }]);
  });
});

test('by value: what is typed is searched for as what it is; nothing is said to be missing', async () => {
  const { page, asked } = await open();
  await page.press('Find it on the page');
  expect(page.text()).toContain('Type a value that the page shows.');
  await page.type('Value', ' maria@example.com ');
  await page.press('Find it on the page');
  expect(asked('teach/propose')).toEqual([{ tabId: 1, values: { email: ['maria@example.com'] } }]);
});

test('a report is looked at before it is saved', async () => {
  const { world, page } = await open();
  world.answer('teach/report', { ok: true, value: '<p>masked</p>' });
  expect(page.has('button', 'Save the copy')).toBe(false);
  await page.press('Make the copy');
  expect(page.field('Its beginning').value).toBe('<p>masked</p>');
  await page.press('Save the copy');
  expect(world.called.at(-1)).toBe('save leadside-page.html <p>masked</p>');
});
