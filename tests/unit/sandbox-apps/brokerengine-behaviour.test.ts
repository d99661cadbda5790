import type { Window } from 'happy-dom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BrokerEngine } from '../../sandbox/apps/brokerengine/brokerengine.ts';
import { makeClasses } from '../../sandbox/apps/brokerengine/classes.ts';
import { makeNamedApps } from '../../sandbox/apps/index.ts';
import { all, main, run as runIn, texts } from './brokerengine-page.ts';
import { visit } from './visit.ts';

const { deals } = makeNamedApps(1).brokerengine;
let app: BrokerEngine;
beforeEach(() => {
  app = makeNamedApps(1).brokerengine;
});
const run = (address: string, of: BrokerEngine = app): Promise<Window> => runIn(of, address);
const [deal] = deals;
if (deal === undefined) throw new Error('BrokerEngine has no deals.');
const dealUrl = `/applications/${deal.id}/activity/`;

test('the side menu changes the middle alone, without a load and without drawing the applicants again', async () => {
  const window = await run(dealUrl);
  const { document, happyDOM, location } = window;
  const before = [...document.querySelectorAll('[class^="SideMenu__client__"]')];
  all(window, '[class^="SideMenu__link__"]')
    .find((link) => link.textContent === 'Applicants')
    ?.click();
  await happyDOM.waitUntilComplete();
  expect(location.pathname).toBe(`/applications/${deal.id}/applicants/`);
  expect(before).toHaveLength(deal.applicants.length);
  for (const [at, box] of [...document.querySelectorAll('[class^="SideMenu__client__"]')].entries()) expect(box === before[at]).toBe(true);
  expect(texts(window, '.ant-descriptions-item-label')).toContain('Date of birth');
});

test('what is closed or hidden holds another deal’s applicant, whose email is nowhere else', async () => {
  const window = await run(dealUrl);
  const email = deals[1]?.applicants[0].lead.emails[0] ?? '';
  const hidden = all(window, '.ant-drawer-closed, .ant-tooltip-hidden');
  expect(hidden).toHaveLength(2);
  for (const element of hidden) {
    expect(element.outerHTML).toContain(email);
    element.remove();
  }
  expect(window.document.body.outerHTML.split('<script>')[0]).not.toContain(email);
});

describe('class names', () => {
  test('have another end in another release, and the same look', async () => {
    const other = makeNamedApps(2).brokerengine;
    const [one, two] = [makeClasses(1), makeClasses(2)];
    for (const name of ['SideMenu__client', 'LoanBoardCard__cardName', 'ContactDetailsHeader__title']) {
      expect(one(name)).toMatch(new RegExp(`^${name}__[\\w+]{5}$`));
      expect(two(name)).not.toBe(one(name));
    }
    expect(one('ant-tag SideMenu__client')).toBe(`ant-tag ${one('SideMenu__client')}`);
    const [first] = other.deals;
    const window = await run(`/applications/${first?.id}/activity/`, other);
    const [name] = [...window.document.querySelectorAll('h1 span')];
    expect(name?.className).toBe(two('LoanApplicationHeader__applicationNameNonEditing'));
    expect((await visit(other, '/queue/')).source).toContain(`.${two('Page__card').replace('+', '\\+')} {`);
  });
});

describe('writing', () => {
  test('notes, tags and tasks are kept as text, and reset takes them back', async () => {
    const window = await run(dealUrl);
    const before = main(window);
    const type = async (label: string, text: string): Promise<void> => {
      const input = window.document.querySelector<Window['HTMLInputElement']['prototype']>(`input[aria-label="${label}"]`);
      if (input === null) throw new Error(`There is no line "${label}".`);
      input.value = text;
      input.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter' }));
      await window.happyDOM.waitUntilComplete();
    };
    await type('Add a note', '<b>Rang</b> twice');
    await type('Add a tag', 'golf');
    await type('Add a task', 'Ring the bank');
    all(window, '.ant-checkbox').at(-1)?.click();
    await window.happyDOM.waitUntilComplete();
    const again = await run(dealUrl);
    for (const words of ['<b>Rang</b> twice', 'golf×', 'Ring the bank']) expect(main(again)).toContain(words);
    expect(all(again, '.ant-checkbox-checked')).toHaveLength(2);
    expect(all(again, 'b')).toHaveLength(0);
    app.reset();
    expect(main(await run(dealUrl))).toBe(before);
  });

  test('the edit form saves what it can read and keeps the rest', async () => {
    const { lead } = deal.applicants[0];
    const body = JSON.stringify({
      'contact.firstName': 'Nora',
      'contact.lastName': 'Quill',
      'contact.mobilePhoneNumber': '412 000 111',
      'contact.email': 'no address',
    });
    const post = (sent: string): Promise<Response> | Response =>
      app.handle(new Request(`https://${app.host}/rad-api/be_core.contact/${lead.id}/`, { method: 'POST', body: sent }));
    expect((await post(body)).status).toBe(200);
    const said = main(await run(dealUrl));
    for (const words of ['Nora Quill', lead.emails[0] ?? '']) expect(said).toContain(words);
    expect(said).not.toContain(lead.name);
    expect((await post('{')).status).toBe(200);
    expect(main(await run(dealUrl))).toContain('Nora');
    app.reset();
    expect(main(await run(dealUrl))).toContain(lead.name);
  });

  test('a deal or a person that does not exist is said', async () => {
    expect((await visit(app, '/rad-api/be_core.loanapplication/1/')).status).toBe(404);
    expect(main(await run('/applications/1/activity/'))).toContain('could not be found');
    expect(main(await run('/contacts/1/'))).toContain('could not be found');
  });
});
