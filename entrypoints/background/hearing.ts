import { SURE, type Found } from '../../lib/lead/lead.ts';
import { tabUrl } from '../../lib/platform/tabs.ts';
import type { PageCaller } from '../../lib/protocol/answer.ts';
import { tabChoices, type TabChoices } from '../../lib/state/choices.ts';
import { tabViews } from '../../lib/state/session.ts';
import { connectionItem } from '../../lib/state/settings.ts';
import type { SiteName, Subject } from '../../lib/state/view.ts';
import { whoseOf, type Linking } from './linking.ts';
import { grown, rowsOf } from './listing.ts';
import { siteOn } from './sites.ts';
import { carryOver, keysIn, peopleOf } from './subject.ts';
import { peopleOn } from './tab-view.ts';

/** Takes what a page has read into its tab's view. Gives whom to look up now: the person shown, if anybody is to be. */
export async function hear(found: Found, { origin, tabId }: PageCaller, linking: Linking): Promise<Subject | null> {
  const binding = await siteOn(origin);
  const url = await tabUrl(tabId);
  // A page that has been left may still be talking.
  if (!binding || !url || new URL(url).origin !== origin) return null;
  const site: SiteName = { origin, name: binding.name };
  if (found.kind === 'lead') return hearLead(found, { url, tabId, site, linking });

  if (found.kind !== 'reading') await tabChoices.update(tabId, (choices) => withoutShown(choices, null));
  await tabViews.update(tabId, (view) => {
    if (found.kind !== 'list') return { ...view, page: { at: found.kind, site } };
    const before = view.page.at === 'list' && view.page.site.origin === origin ? view.page.rows : [];
    return { ...view, page: { at: 'list', site, rows: grown(before, rowsOf(found.leads, url)) } };
  });
  return null;
}

interface Place {
  /** The tab's address. */
  readonly url: string;
  readonly tabId: number;
  readonly site: SiteName;
  readonly linking: Linking;
}

async function hearLead(found: Extract<Found, { kind: 'lead' }>, { url, tabId, site, linking }: Place): Promise<Subject | null> {
  const { origin } = site;
  const { id, url: recordUrl } = found.record;
  const record = { origin, id, url: recordUrl.startsWith(`${origin}/`) ? recordUrl : url };
  const fresh = peopleOf(found.leads, record, site, await connectionItem.get());
  const read = carryOver(peopleOn((await tabViews.get(tabId)).page), fresh);
  await tabChoices.update(tabId, (choices) => withoutShown(choices, recordName(fresh[0])));
  const choices = await tabChoices.get(tabId);
  const doubts = new Map<string, Subject['doubt']>();
  for (const one of read) doubts.set(one.id, await doubtOf(one, choices, linking));

  const news: Subject[] = [];
  await tabViews.update(tabId, (view) => {
    const before = new Map(peopleOn(view.page).map((one) => [one.id, one]));
    const chosen = read.find((one) => one.id === choices.shown?.subjectId) ?? read[0];
    const merge = (one: Subject): Subject => {
      const was = before.get(one.id);
      const hasNewKeys = was !== undefined && was.match.at !== 'matched' && keyNames(was) !== keyNames(one);
      const doubt = was?.doubt === null ? null : (doubts.get(one.id) ?? null);
      // Who is not shown is looked up when they are.
      const isWanted = one.id === chosen.id && doubt === null;
      const kept = was === undefined || (hasNewKeys && !isWanted) ? one.match : was.match;
      const match = isWanted && kept.at === 'unasked' ? ({ at: 'looking' } as const) : kept;
      const now: Subject = { ...one, doubt, match, lost: was?.lost ?? false };
      if (isWanted && (was === undefined || hasNewKeys || ['looking', 'matched'].includes(match.at))) news.push(now);
      return now;
    };
    const [first, ...further] = read;
    return { ...view, page: { at: 'lead', people: [merge(first), ...further.map(merge)], shown: chosen.id } };
  });
  return news[0] ?? null;
}

/** What is doubtful is asked about: unless somebody has answered, or the person is linked to a contact already. */
async function doubtOf(subject: Subject, { said }: TabChoices, linking: Linking): Promise<Subject['doubt']> {
  const { id, person, locationId } = subject;
  if (said[id] === 'yes' || locationId === null) return null;
  if (said[id] === undefined && person.trust >= SURE) return null;
  if (await linking.find(locationId, whoseOf(subject))) return null;
  return said[id] === 'no' ? 'no' : 'ask';
}

/** The record as a tab's choices name it. */
export const recordName = ({ record }: Subject): string => `${record.origin}|${record.id ?? record.url}`;

/** The choices without a person of another record. */
function withoutShown(choices: TabChoices, record: string | null): TabChoices {
  return choices.shown === null || choices.shown.record === record ? choices : { ...choices, shown: null };
}

const keyNames = (subject: Subject): string =>
  keysIn(subject)
    .map(({ value, shared }) => `${value} ${shared}`)
    .join(' ');
