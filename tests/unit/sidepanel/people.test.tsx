// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ListRow, Subject, TabView } from '../../../lib/state/view.ts';
import { person } from '../../support/person.ts';
import { draw } from './page.tsx';
import { openPanel, record, snapshot, subject } from './world.ts';

const asks = ({ sent }: Awaited<ReturnType<typeof openPanel>>, name: string) =>
  sent.filter((one) => one.name === name).map(({ ask }) => ask);
const none = { at: 'none', despite: [] } as const;
const who = (name: string, what: Parameters<typeof person>[0] = {}, more: Partial<Subject> = {}): Subject => ({
  ...subject(name, none),
  person: person({ name, ...what }),
  ...more,
});
const view = (page: TabView['page']): TabView => ({ page, push: null });
const open = async (page: TabView['page']) => {
  const world = await openPanel({ 'tab:1': view(page) });
  return { world, page: await draw(world) };
};

describe('several people on a record', () => {
  const john = who('John Smith', { role: 'Primary Applicant', emails: ['john@example.com'] });
  const mary = who('Mary Smith', { role: 'Co-Applicant', title: 'Nurse', company: 'St Vincent' });
  const radios = (root: Element) => [...root.querySelectorAll<HTMLInputElement>('[role=radiogroup] input')];

  test('they stand under one name, each with their role, and the one shown is chosen', async () => {
    const { page } = await open(record(john, mary));
    expect(page.root.querySelector('[role=radiogroup]')?.getAttribute('aria-label')).toBe('People on this record');
    expect(radios(page.root).map((radio) => [radio.closest('label')?.textContent, radio.checked])).toEqual([
      ['John Smith Primary Applicant', true],
      ['Mary Smith Co-Applicant', false],
    ]);
  });

  test('choosing one asks for them; the choice keeps the focus while the rest is drawn anew', async () => {
    const { world, page } = await open(record(john, mary));
    const [, second] = radios(page.root);
    await page.after(() => {
      second?.focus();
      second?.click();
    });
    expect(asks(world, 'person/show')).toEqual([{ tabId: 1, subjectId: 'Mary Smith' }]);
    await page.after(() => world.publish({ 'tab:1': view({ ...record(john, mary), shown: 'Mary Smith' }) }));
    expect(page.root.querySelector('h1')?.textContent).toBe('Mary Smith');
    expect(page.text()).toContain('Nurse');
    expect(document.activeElement).toBe(second);
    expect(second?.checked).toBe(true);
  });

  test('one person alone has nothing to choose from', async () => {
    const { page } = await open(record(john));
    expect(radios(page.root)).toEqual([]);
  });

  test('a name that is none of its own is told by what there is', async () => {
    const { page } = await open(record(john, who('x', { name: null, emails: ['m@example.com'] }), who('y', { name: null })));
    expect(page.root.querySelector('[role=radiogroup]')?.textContent).toContain('m@example.com');
    expect(page.root.querySelector('[role=radiogroup]')?.textContent).toContain('No name');
  });

  test("a couple's landline: the further person's comes unticked, and says whose it is too", async () => {
    const landline = { phones: ['+61299990000'] };
    const shared = { sharedKeys: landline.phones };
    const couple = record(who('John Smith', landline, shared), who('Mary Smith', { ...landline, emails: ['m@example.com'] }, shared));
    const { world, page } = await open(couple);
    expect(page.field('Use: Phone').checked).toBe(true);
    await page.after(() => world.publish({ 'tab:1': view({ ...couple, shown: 'Mary Smith' }) }));
    expect(page.field('Use: Phone').checked).toBe(false);
    expect(page.field('Phone').value).toBe('+61299990000');
    expect(page.text()).toContain('John Smith has it too.');
    await page.press('Create in Harbour Loans');
    expect(asks(world, 'change/add')).toMatchObject([{ changes: [{ act: { fields: { firstName: 'Mary', email: 'm@example.com' } } }] }]);
    expect(JSON.stringify(asks(world, 'change/add'))).not.toContain('"phone"');
  });
});

describe('is this the lead?', () => {
  const about = { emails: ['aroha@example.com'], title: 'Nurse', company: 'Kedron Vet', owner: 'Damien Alsop', status: 'New' };
  const unsure = who('Aroha Te Kanawa', about, { doubt: 'ask', match: { at: 'unasked' } });

  test('it is asked with what was read, and yes and no are told', async () => {
    const { world, page } = await open(record(unsure));
    for (const words of ['Aroha Te Kanawa', 'Nurse, Kedron Vet', 'aroha@example.com', 'Damien Alsop', 'Is this the lead?'])
      expect(page.text()).toContain(words);
    expect(page.has('textarea', 'Note or task')).toBe(false);
    await page.press('Yes');
    await page.press('No');
    expect(asks(world, 'lead/say')).toEqual([
      { tabId: 1, subjectId: 'Aroha Te Kanawa', word: 'yes' },
      { tabId: 1, subjectId: 'Aroha Te Kanawa', word: 'no' },
    ]);
  });

  test('after no there is a way back, and nothing of the person', async () => {
    const { world, page } = await open(record({ ...unsure, doubt: 'no' }));
    expect(page.root.querySelector('h1')?.textContent).toBe('No lead on this page then');
    expect(page.text()).not.toContain('aroha@example.com');
    await page.press('Ask me again');
    expect(asks(world, 'lead/say')).toMatchObject([{ word: null }]);
  });

  test('what a push found of them is not shown as theirs', async () => {
    const { page } = await open(record({ ...unsure, match: none }));
    expect(page.text()).not.toContain('Looked up');
    expect(page.has('button', 'Create in Harbour Loans')).toBe(false);
  });
});

describe('what the page says', () => {
  test('a number of two countries stands once, with both ways', async () => {
    const phones = ['+61211234567', '+64211234567'].map((e164) => ({ shown: '021 123 4567', e164, twoWays: true }));
    const two = { ...who('Aroha'), match: { at: 'no-key' } as const };
    const { page } = await open(record({ ...two, person: { ...two.person, phones } }));
    expect(page.text().match(/021 123 4567/g)).toHaveLength(1);
    expect(page.text().replace(/[\u2066-\u2069]/g, '')).toContain('could be +61211234567 or +64211234567');
  });

  test("the record's own notes and tasks are folded under their count, as text", async () => {
    const notes = [
      { text: '<b>Prefers</b> calls', date: '19 Nov' },
      { text: 'Second', date: null },
    ];
    const tasks = [{ text: 'Chase payslips', date: '27 Nov', done: true }];
    const world = await openPanel({
      'tab:1': view(record({ ...who('Maria Tan', { notes, tasks }), match: { at: 'matched', contactId: 'c1', by: 'email' } })),
      'snapshot:loc1:c1': snapshot(),
    });
    const { root } = await draw(world);
    expect([...root.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
      '1 task on the page',
      '2 notes on the page',
    ]);
    expect(root.querySelector('details:last-of-type li')?.textContent).toBe('<b>Prefers</b> calls19 Nov');
    expect(root.querySelector('details')?.textContent).toContain('27 Nov, done');
  });
});

describe('a list', () => {
  const site = { origin: 'https://crm.example', name: 'CRM' };
  const rows = (count: number): ListRow[] =>
    Array.from({ length: count }, (_, at) => ({
      name: at === 7 ? 'Élodie Bernard' : `Person ${at}`,
      hint: at === 0 ? null : `p${at}@example.com`,
      role: null,
      url: at === 1 ? null : `https://crm.example/p/${at}`,
    }));
  const list = (count: number) => ({ at: 'list', site, rows: rows(count) }) as const;
  const names = (root: Element) => [...root.querySelectorAll('ul li')].map((row) => row.firstElementChild?.firstElementChild?.textContent);

  test('a row opens its record in the same tab; one without a record is text', async () => {
    const { world, page } = await open(list(3));
    expect(page.text()).toContain('3 leads');
    expect(page.has('input', 'Filter by name, email or phone')).toBe(false);
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('li a')];
    expect(links.map(({ href }) => href)).toEqual(['https://crm.example/p/0', 'https://crm.example/p/2']);
    // Whether the browser's own way with a link was stopped; here it is stopped in any case, for it leads out of the test.
    const stopped: boolean[] = [];
    document.body.addEventListener('click', (event) => {
      stopped.push(event.defaultPrevented);
      event.preventDefault();
    });
    const click = (more: MouseEventInit) => new MouseEvent('click', { bubbles: true, cancelable: true, ...more });
    await page.after(() => links[1]?.dispatchEvent(click({})));
    expect(asks(world, 'list/open')).toEqual([{ tabId: 1, url: 'https://crm.example/p/2' }]);
    await page.after(() => links[1]?.dispatchEvent(click({ ctrlKey: true })));
    expect(asks(world, 'list/open')).toHaveLength(1);
    expect(stopped).toEqual([true, false]);
  });

  test('more than ten rows can be filtered, without case and accents, and go on growing', async () => {
    const { world, page } = await open(list(11));
    await page.type('Filter by name, email or phone', 'ELODIE');
    expect(names(page.root)).toEqual(['Élodie Bernard']);
    expect(page.text()).toContain('1 of 11 leads');
    await page.type('Filter by name, email or phone', 'p1');
    await page.after(() => world.publish({ 'tab:1': view(list(40)) }));
    expect(names(page.root)).toHaveLength(11);
    expect(page.text()).toContain('11 of 40 leads');
  });

  test('a list whose rows could not be read says what to do', async () => {
    const { page } = await open(list(0));
    expect(page.text()).toContain('Open one of them');
    expect(page.text()).not.toContain('0 leads');
  });
});
