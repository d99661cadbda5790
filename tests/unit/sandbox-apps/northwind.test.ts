import type { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HostApp, SandboxLead } from '../../sandbox/app.ts';
import { australian, international } from '../../sandbox/apps/shared/phone.ts';
import { appOf, open, visit } from './visit.ts';

const leads = appOf('northwind').leads;
let app: HostApp;
let opened: Window[] = [];
beforeEach(() => {
  app = appOf('northwind');
});
afterEach(async () => {
  for (const window of opened) await window.happyDOM.close();
  opened = [];
});

const [lead] = leads;
if (lead === undefined) throw new Error('Northwind has no leads.');

async function run(path: string): Promise<Window> {
  const window = await open(app, path);
  opened.push(window);
  return window;
}

const body = (window: Window): string => window.document.querySelector('.body')?.textContent ?? '';
const shown = ({ phones }: SandboxLead): readonly string[] =>
  phones.map((phone) => (phone.startsWith('+61') ? australian(phone) : international(phone)));

test('the list has a row for each person and a cut email keeps its whole in the title', async () => {
  const window = await run('/people?delay=0');
  const rows = [...window.document.querySelectorAll('.row')];
  expect(rows).toHaveLength(leads.length);
  for (const [at, { name, emails }] of leads.entries()) {
    expect(rows[at]?.textContent).toContain(name);
    expect(rows[at]?.querySelector('[title]')?.getAttribute('title')).toBe(emails[0]);
  }
  expect(body(window)).toContain('…');
});

test.each(leads)('the record of $name shows the person, and markup in a name is text', async (one) => {
  const window = await run(`/people/${one.id}?delay=0`);
  for (const said of [one.name, ...one.emails, ...shown(one)]) expect(body(window)).toContain(said);
  expect(window.document.querySelectorAll('i')).toHaveLength(0);
  const rail = window.document.querySelector('.aside')?.textContent ?? '';
  expect(rail).toMatch(/^Owner.+@northwind\.example.+You.*Dana Whitfield/);
});

test('the page that the server gives says nothing of the person', async () => {
  const { source } = await visit(app, app.recordUrl(lead));
  for (const said of [lead.name, ...lead.emails, ...shown(lead)]) expect(source).not.toContain(said);
});

test('a record can stand in an open shadow root or in a frame of its own origin', async () => {
  const shadow = await run(`/people/${lead.id}?view=shadow&delay=0`);
  expect(body(shadow)).not.toContain(lead.name);
  const root = [...shadow.document.querySelectorAll('.body *')].map((element) => element.shadowRoot).find((one) => one !== null);
  expect(root?.textContent).toContain(lead.emails[0]);

  const outer = await run(`/people/${lead.id}?view=frame&delay=0`);
  expect(body(outer)).not.toContain(lead.name);
  const address = outer.document.querySelector('iframe')?.getAttribute('src') ?? '';
  expect(address.startsWith('/embed/people/')).toBe(true);
  expect(body(await run(address))).toContain(lead.emails[0]);
});

test('links and the back button move without a load; focus shows the next person under the same address', async () => {
  const window = await run('/people?delay=0');
  const { document, happyDOM, location } = window;
  document.querySelector<Window['HTMLElement']['prototype']>('.row')?.click();
  await happyDOM.waitUntilComplete();
  expect(location.pathname).toBe(`/people/${lead.id}`);
  expect(body(window)).toContain(lead.emails[0]);

  const queue = await run('/focus?delay=0');
  expect(body(queue)).toContain(lead.emails[0]);
  const address = queue.location.href;
  queue.document.querySelector('button')?.click();
  await queue.happyDOM.waitUntilComplete();
  expect(queue.location.href).toBe(address);
  expect(body(queue)).toContain(leads[1]?.emails[0]);
  expect(body(queue)).not.toContain(lead.emails[0]);
});

test('the pages without a lead draw themselves, and an unknown person is said', async () => {
  for (const [path, words] of [
    ['/dashboard', 'open proposals'],
    ['/handbook', 'hand over a customer'],
    ['/settings/profile', 'Your profile'],
  ] as const) {
    const text = body(await run(`${path}?delay=0`));
    expect(text).toContain(words);
    for (const { name, emails } of leads) for (const key of [name, ...emails]) expect(text).not.toContain(key);
  }
  expect(body(await run('/people/nobody?delay=0'))).toContain('could not be found');
});

const type = async (window: Window, placeholder: string, text: string): Promise<void> => {
  const input = window.document.querySelector<Window['HTMLInputElement']['prototype']>(`input[placeholder="${placeholder}"]`);
  if (input === null) throw new Error(`There is no line "${placeholder}".`);
  input.value = text;
  input.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter' }));
  await window.happyDOM.waitUntilComplete();
};
const press = async (window: Window, selector: string): Promise<void> => {
  [...window.document.querySelectorAll<Window['HTMLElement']['prototype']>(selector)].at(-1)?.click();
  await window.happyDOM.waitUntilComplete();
};

describe('writing', () => {
  test('notes, tags and tasks are kept, and reset takes them back', async () => {
    const window = await run(`/people/${lead.id}?delay=0`);
    const before = body(window);
    await type(window, 'Write a note', '<b>Rang</b> twice');
    await type(window, 'Add a tag', 'golf');
    await type(window, 'Add a task', 'Ring the bank');
    await press(window, '.tick');
    const again = await run(`/people/${lead.id}?delay=0`);
    for (const words of ['<b>Rang</b> twice', 'golf×', 'Ring the bank']) expect(body(again)).toContain(words);
    expect(again.document.querySelectorAll('.tick-on')).toHaveLength(1);
    expect(again.document.querySelectorAll('b')).toHaveLength(0);
    await press(again, '.chip-x');
    expect(body(again)).not.toContain('golf');
    app.reset();
    expect(body(await run(`/people/${lead.id}?delay=0`))).toBe(before);
  });

  test('a body that is no JSON, or of another shape, changes nothing', async () => {
    const before = await visit(app, `/api/people/${lead.id}`);
    for (const sent of ['{', 'null', '[]', '{"text":{"a":1}}']) {
      const response = await app.handle(new Request(`https://${app.host}/api/people/${lead.id}/notes`, { method: 'POST', body: sent }));
      expect(response.status).toBe(200);
    }
    expect((await visit(app, `/api/people/${lead.id}`)).source).toBe(before.source);
  });
});

describe('odd pages of the first lead', () => {
  test('/broken holds name, email and phone in markup that does not close', async () => {
    const { source } = await visit(app, '/broken');
    for (const said of [lead.name, ...lead.emails, ...shown(lead)]) expect(source).toContain(said);
    expect(source.trimEnd().endsWith('</html>')).toBe(false);
  });

  test('/huge is ten megabytes', async () => {
    const response = await app.handle(new Request(`https://${app.host}/huge`));
    const source = await response.text();
    expect(source.length).toBeGreaterThan(10 * 1_024 * 1_024);
    expect(source.length).toBeLessThan(11 * 1_024 * 1_024);
    for (const said of [lead.name, ...lead.emails]) expect(source.split(said)).toHaveLength(2);
  });

  test('/fifty has fifty emails, the own one first', async () => {
    const { page } = await visit(app, '/fifty');
    const emails = [...page.querySelectorAll('.break-words')].map((value) => value.textContent).filter((value) => value.includes('@'));
    expect(emails).toHaveLength(50);
    expect(new Set(emails).size).toBe(50);
    expect(emails[0]).toBe(lead.emails[0]);
  });
});
