import { beforeEach, describe, expect, test } from 'vitest';
import type { HostApp, SandboxLead } from '../../sandbox/app.ts';
import { australian } from '../../sandbox/apps/shared/phone.ts';
import { appOf, submit, visit } from './visit.ts';

const leads = appOf('brokerspot').leads;
let app: HostApp;
beforeEach(() => {
  app = appOf('brokerspot');
});

const first = (): SandboxLead => {
  const [lead] = app.leads;
  if (lead === undefined) throw new Error('BrokerSpot has no leads.');
  return lead;
};

const record = async (): Promise<string> => (await visit(app, app.recordUrl(first()))).text;

test('the list has a row for each lead', async () => {
  const { page } = await visit(app, app.listUrl);
  const rows = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(leads.length);
  for (const [at, lead] of leads.entries()) expect(rows[at]).toContain(lead.name);
});

test.each(leads)('the record of $name shows the person and not in the heading', async (lead) => {
  const { status, page } = await visit(app, app.recordUrl(lead));
  expect(status).toBe(200);
  expect(page.querySelector('h1')?.textContent).toMatch(new RegExp(`^Lead ${lead.id} `));
  expect(page.querySelector('.contact-name')?.textContent).toBe(lead.name);
  const values = [...page.querySelectorAll('.cols dd')].map((value) => value.textContent);
  for (const email of lead.emails) expect(values).toContain(email);
  for (const phone of lead.phones) expect(values).toContain(australian(phone));
});

describe('traps', () => {
  test('what is hidden, closed or in a tooltip holds other people, whose data is nowhere else', async () => {
    const { page } = await visit(app, app.recordUrl(first()));
    expect(page.querySelector('#related')?.getAttribute('style')).toBe('display:none');
    expect(page.querySelector('#agent')?.hasAttribute('hidden')).toBe(true);
    expect(page.querySelector('#merge')?.hasAttribute('open')).toBe(false);
    const others = app.leads.slice(1).flatMap(({ emails }) => emails);
    const hidden = [...page.querySelectorAll('#related, #agent, #merge, #card, [data-tooltip]')];
    const said = hidden.map((element) => element.outerHTML);
    for (const text of said) expect(others.some((email) => text.includes(email))).toBe(true);
    for (const element of hidden) element.remove();
    expect(others.filter((email) => page.body.outerHTML.includes(email))).toEqual([]);
  });

  test('header, activity and footer hold staff', async () => {
    const { page } = await visit(app, app.recordUrl(first()));
    expect(page.querySelector('header')?.textContent).toContain('ana.ruiz@harbourloans.example');
    expect(page.querySelector('.feed')?.textContent).toContain('by Marcus Webb');
    expect(page.querySelector('footer')?.textContent).toContain('1300 555 019');
  });
});

describe('forms', () => {
  test('a note is added at the top, as text', async () => {
    const back = await submit(app, '/leads/4711/notes', { text: '<img src=x> rang & left a message' });
    expect(back).toBe('/leads/4711');
    const { page } = await visit(app, back);
    expect(page.querySelector('.feed li')?.textContent).toContain('<img src=x> rang & left a message');
    expect(page.querySelectorAll('img')).toHaveLength(0);
  });

  test('a tag is added once and removed', async () => {
    const tags = async (): Promise<readonly (string | null)[]> =>
      [...(await visit(app, '/leads/4711')).page.querySelectorAll('.tag input')].map((input) => input.getAttribute('value'));
    const before = await tags();
    await submit(app, '/leads/4711/tags', { tag: 'golf' });
    await submit(app, '/leads/4711/tags', { tag: 'Golf' });
    expect(await tags()).toEqual([...before, 'golf']);
    await submit(app, '/leads/4711/tags/remove', { tag: 'golf' });
    expect(await tags()).toEqual(before);
  });

  test('a task is added with its date, completed and reopened', async () => {
    await submit(app, '/leads/4711/tasks', { title: 'Ring the bank', due: '2026-12-01' });
    const task = async (): Promise<{ name: string | undefined; id: string; text: string }> => {
      const { page } = await visit(app, '/leads/4711');
      const line = [...page.querySelectorAll('.task')].at(-1);
      const id = line?.querySelector('input[name="task"]')?.getAttribute('value') ?? '';
      return { name: line?.querySelector('button')?.getAttribute('aria-label') ?? undefined, id, text: line?.textContent ?? '' };
    };
    const added = await task();
    expect(added).toMatchObject({ name: 'Complete: Ring the bank', text: expect.stringContaining('Due 1 Dec 2026') });
    await submit(app, '/leads/4711/tasks/done', { task: added.id, done: '1' });
    expect((await task()).name).toBe('Reopen: Ring the bank');
    await submit(app, '/leads/4711/tasks/done', { task: added.id, done: '0' });
    expect((await task()).name).toBe('Complete: Ring the bank');
  });

  test('an empty note changes nothing, and reset takes everything back', async () => {
    const before = await record();
    await submit(app, '/leads/4711/notes', { text: '   ' });
    expect(await record()).toBe(before);
    await submit(app, '/leads/4711/tags', { tag: 'golf' });
    expect(await record()).not.toBe(before);
    app.reset();
    expect(await record()).toBe(before);
  });

  test('a lead that does not exist is not found', async () => {
    expect((await visit(app, '/leads/1')).status).toBe(404);
    await expect(submit(app, '/leads/1/notes', { text: 'x' })).rejects.toThrow('404');
  });
});
