import type { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { makeNamedApps } from '../../sandbox/apps/index.ts';
import type { PageTruth } from '../../sandbox/apps/shared/truth.ts';
import { all, e164, main, run as runIn, texts, type Element } from './brokerengine-page.ts';
import { visit } from './visit.ts';

const app = makeNamedApps(1).brokerengine;
const { truth, deals } = app;
const run = (address: string): Promise<Window> => runIn(app, address);
const [deal] = deals;
if (deal === undefined) throw new Error('BrokerEngine has no deals.');
const dealUrl = `/applications/${deal.id}/activity/`;

const leadPages = truth.filter((page) => page.kind === 'lead');
const dealPages = leadPages.filter(({ url }) => url.endsWith('/activity/'));
const contactPages = leadPages.filter(({ url }) => /\/contacts\/\d+\/$/.test(url));
const editPages = leadPages.filter(({ url }) => url.endsWith('/edit/'));

test('a page says nothing of anybody before its script has asked', async () => {
  const { source } = await visit(app, dealUrl);
  for (const { lead } of deal.applicants) expect(source).not.toContain(lead.name);
});

test.each(dealPages.map((page) => [page.url, page] as const))('%s: deal in the heading, applicants in the side menu', async (url, page) => {
  const window = await run(url);
  const [name] = texts(window, 'h1 span');
  for (const { lead } of page.leads) expect(name).not.toBe(lead.name);
  const boxes = all(window, '[class^="SideMenu__client__"]');
  expect(boxes).toHaveLength(page.leads.length);
  for (const [at, { lead, role, personId, emails, phones }] of page.leads.entries()) {
    const box = boxes[at];
    const link = box?.querySelector<Element>('a[data-testid="sideMenu-client-name"]');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([lead.name, `/contacts/${personId}/`]);
    expect(box?.textContent).toContain(role);
    const shown = (row: string): readonly string[] =>
      [...(box?.querySelectorAll(`[data-testid="clientDetailsSummary-${row}"] a`) ?? [])].map((one) => one.textContent);
    expect(shown('emailAddress')).toEqual(emails);
    expect(shown('phoneNumber').map(e164)).toEqual(phones);
  }
  expect(texts(window, '[data-testid="loanApplicationHeader-brokerName"]')).toEqual([page.leads[0].owner]);
  expect(texts(window, 'div[name="currentBoardStage"] [data-testid^="stage-option"]')).toEqual([page.leads[0].status]);
});

test('some couples share a landline', () => {
  const homes = dealPages.map(({ leads }) => leads.flatMap(({ phones }) => phones));
  expect(homes.filter((phones) => new Set(phones).size < phones.length)).toHaveLength(2);
});

test.each(contactPages.map((page) => [page.url, page] as const))(
  '%s: the second row is the email, the third the phone',
  async (url, page) => {
    const window = await run(url);
    const [{ lead, emails, phones, address, birthDate }] = page.leads;
    expect(texts(window, 'h1[class^="ContactDetailsHeader__title__"]')).toEqual([lead.name]);
    const rows = texts(window, '[data-testid="contactDetailsHeader-detailRow"] [class^="ContactDetailsHeader__detail__"]');
    expect(rows).toHaveLength(1 + emails.length + phones.length);
    expect(rows[1]).toBe(emails[0]);
    expect(e164(rows[2] ?? '')).toBe(phones[0]);
    expect(rows.slice(3).filter((row) => row.includes('@'))).toEqual(emails.slice(1));
    for (const said of [address, birthDate]) expect(main(window)).toContain(said);
  },
);

test.each(editPages.map((page) => [page.url, page] as const))('%s: the values stand in the inputs and nowhere else', async (url, page) => {
  const window = await run(url);
  const value = (name: string): string =>
    window.document.querySelector<Window['HTMLInputElement']['prototype']>(`input[name="contact.${name}"]`)?.value ?? '';
  const [{ lead, emails, phones, address }] = page.leads;
  expect([value('firstName'), value('lastName'), value('email')]).toEqual([lead.firstName, lead.lastName, emails[0]]);
  expect(e164(value('mobilePhoneNumber'))).toBe(phones[0]);
  const home = ['line1', 'suburb', 'state', 'postalCode'].map((name) => value(`homeAddress.${name}`));
  expect(`${home[0]}, ${home[1]} ${home[2]} ${home[3]}`).toBe(address);
  for (const said of [lead.lastName || lead.firstName, emails[0] ?? '']) expect(main(window)).not.toContain(said);
});

const listAt = (path: string): Extract<PageTruth, { kind: 'list' }> => {
  const found = truth.find((page) => page.kind === 'list' && page.url.endsWith(path));
  if (found?.kind !== 'list') throw new Error(`There is no list ${path}.`);
  return found;
};

test.each(['/boards/deal/', '/boards/lead/'])(
  '%s: a card for each deal, called by the deal, with the primary applicant in it',
  async (path) => {
    const window = await run(path);
    const cards = all(window, '[class^="LoanBoardCard__card__"]');
    const { rows } = listAt(path);
    expect(cards).toHaveLength(rows.length);
    for (const [at, { lead, url, phones }] of rows.entries()) {
      expect(cards[at]?.querySelector('[class^="LoanBoardCard__cardName__"]')?.getAttribute('href')).toBe(new URL(url).pathname);
      expect(cards[at]?.querySelector('[title="Primary Applicant"]')?.textContent).toBe(lead.name);
      expect([...(cards[at]?.querySelectorAll('a[href^="tel:"]') ?? [])].map((link) => e164(link.textContent))).toEqual(phones);
    }
  },
);

test('the contacts are a window of rows that follows the scrolling', async () => {
  const window = await run('/contacts/');
  const { rows } = listAt('/contacts/');
  const names = (): readonly string[] => texts(window, '[role="row"] a');
  expect(names()).toEqual(rows.slice(0, 15).map(({ lead }) => lead.name));
  const [box] = all(window, '[class^="VirtualTable__window__"]');
  if (box === undefined) throw new Error('There is no window.');
  box.scrollTop = 42 * 30;
  box.dispatchEvent(new window.Event('scroll'));
  expect(names()).toEqual(rows.slice(28).map(({ lead }) => lead.name));
});

test('the queue has the app’s own cells, and nobody of the brokerage stands as a client', async () => {
  const window = await run('/queue/');
  expect(texts(window, '[data-testid="queue-cell-name"]')).toHaveLength(14);
  expect(texts(window, '[data-testid="queue-cell-assignee"]')).toContain('Tim Osei');
});

test.each([
  ['/dashboard/', 'Good morning'],
  ['/my-profile/', 'My profile'],
  ['/my-profile/workflow-templates/', 'Workflow templates'],
  ['/contacts/new/', 'New contact'],
])('%s draws itself and holds nobody', async (path, words) => {
  const said = main(await run(path));
  expect(said).toContain(words);
  for (const { name, emails } of app.leads.filter((lead) => lead.lastName !== '')) {
    for (const key of [name, ...emails]) expect(said).not.toContain(key);
  }
});
