import { labelForm } from '../lead/label-form.ts';
import type { Found, Lead } from '../lead/lead.ts';
import type { PageText } from '../page/page-text.ts';
import type { Candidate } from './candidate.ts';
import { chooseLead } from './choose.ts';
import { withFullNames } from './full-names.ts';
import { gather, markedBy, selectorsFor } from './gather.ts';
import { provedFields, type Knowledge } from './knowledge.ts';
import { readList } from './listed.ts';
import { mergeLead, rank, type Ranked } from './merge.ts';
import { isNobodys, nameless } from './no-lead.ts';
import { joinPlaces, ownKeys, placesOf, toldBy } from './own-keys.ts';
import { nearest, openPage, places, within, type Box } from './page.ts';
import { findPeople, isMadeOf, type Someone } from './people.ts';
import { isFax } from './read-keys.ts';
import { headingLevel } from './read-names.ts';
import { readNotes } from './read-notes.ts';
import { idInUrl, recordOf } from './record.ts';
import { findParts, partsOfRows, partsOfSite, zoneOf } from './roles.ts';
import { findGroups } from './rows.ts';
import { wordsOf, type Words } from './words.ts';

/** What stands in a template or a help text in place of a name. */
const SAMPLE =
  /(?:^|[^\p{L}])(?:example|exemple|ejemplo|beispiel|sample|placeholder|muster(?:mann|frau)?|lorem|ipsum)(?:$|[^\p{L}])|[{}[\]<>%]/iu;

/** So many people under each other are what the page is about, unless it says otherwise. */
const LIST_MIN = 3;
/** Beside such a list somebody must be surer than this. */
const BESIDE_LIST = 0.6;
/** A record with more people is a list. */
const PEOPLE_MAX = 20;

export interface Reader {
  /** What the page is to be asked to mark, for `read`. */
  readonly selectors: readonly string[];
  /**
   * Who a page is about: the people of one record, a list of people, or nobody. `text` is what the page gave, `url` its address,
   * `country` the sub-account's (ISO 3166-1 alpha-2), where it is known.
   * Pure; never throws, and gives none for whatever it cannot read. Bounds: lib/page/page-text.ts, merge.ts, tidy.ts.
   */
  read(text: PageText, url: URL, country?: string | null): Found;
}

export function createReader(knowledge: Knowledge): Reader {
  const words = wordsOf(knowledge);
  return {
    selectors: selectorsFor(knowledge),
    read: (text, url, country = null) => {
      try {
        return reading(text, url, knowledge, words, country);
      } catch {
        return { kind: 'none' };
      }
    },
  };
}

function reading(taken: PageText, url: URL, knowledge: Knowledge, words: Words, country: string | null): Found {
  const { site } = knowledge;
  const path = url.pathname + url.search + url.hash;
  const kind = site.pages.find((one) => new RegExp(one.path, 'u').test(path))?.kind ?? null;
  if (kind === 'none') return { kind };
  const page = openPage(taken);
  const heading = page.elements.find((box) => headingLevel(box) === 1)?.text ?? '';
  if (isNobodys(heading, page.title, url, words)) return { kind: 'none' };
  const { all, tables, pairs, otherwise, others } = gather(page, url, knowledge, words, country);
  const { isOthers, isKnown, isFramed, isStaffs, isUser } = others;
  const parts = [...findParts(page, words), ...partsOfSite(markedBy(page, knowledge).people, words)];
  const zone = (one: Candidate): string => zoneOf(one, parts);
  const proved = provedFields(knowledge);
  const someNames = all.flatMap((one) => {
    const { field, value, from } = one;
    return field === 'name' && from.place !== 'frame' && !isKnown(one) && !isOthers(from) ? [value] : [];
  });
  const isColleagues = (email: string): boolean => isStaffs(email) && !someNames.some((name) => isMadeOf(email, name));
  const free = withFullNames(
    all.filter((one) => {
      const { field, from, value, why } = one;
      if (/name$/i.test(field) && SAMPLE.test(value)) return false;
      if (why === 'taught') return true;
      if (proved.has(field) && zone(one) === '') return false;
      if (why === 'site') return true;
      if (field === 'phone' && isFax(from, words.fax)) return false;
      if (field === 'phone' && why === 'text' && otherwise.has(from.start)) return false;
      if (field === 'owner') return from.place !== 'frame';
      // Beside the record only what is said to be somebody's is: the app's own bar can stand there, with the signed-in user.
      if (from.place === 'aside' && why === 'text') return false;
      if (from.place === 'frame' || (isOthers(from) && zone(one) === '')) return false;
      return !/name|email|phone/i.test(field) || (!isKnown(one) && !(field === 'email' && isColleagues(value)));
    }),
  );
  const isKey = ({ field }: Candidate): boolean => field === 'email' || field === 'phone';
  const isName = ({ field }: Candidate): boolean => field === 'name';

  const isFurther = (row: Box): boolean => parts.some((part) => !part.isFirst && within(part, row));
  const groups = findGroups(
    tables,
    free.filter(isKey),
    free.filter(isName),
    (row) => partsOfRows([row], free.filter(isName), words).length > 0,
  ).filter((group) => {
    const roles = group.rows.length > PEOPLE_MAX ? [] : partsOfRows(group.rows, free.filter(isName), words);
    parts.push(...roles);
    return roles.length === 0 && !group.rows.some(isFurther);
  });
  const rows = places();
  for (const group of groups) group.rows.forEach(rows.add);
  const list = (): Found => ({ kind: 'list', leads: readList(page, url, groups, free, words) });
  if (kind === 'list') return list();

  const single = free.filter(({ from }) => !rows.has(from));
  const { people, nobodys } = findPeople(single.filter(isName), single.filter(isKey), zone);
  // Whose name and address both stand in the app's frame is the one who is signed in.
  const isOwnAccount = page.leaves.some((leaf) => leaf.text.length <= 40 && words.isOwnWord(labelForm(leaf.text)));
  const isSignedIn = ({ name, keys }: Someone): boolean =>
    isUser(name) || (isFramed(name) && (isOwnAccount || keys.some(({ value }) => isFramed(value))));
  const firsts = people.filter((one) => one.zone === '' && !isSignedIn(one));
  // An address says it, or what only a record has.
  const onRecord = kind === 'record' || idInUrl(url) !== null || single.some(({ field }) => /^(?:source|status|recordId)$/.test(field));
  const isLeads = onRecord && (kind === 'record' || words.isLeadPath(url.pathname + url.hash));
  const chosen = chooseLead(page, firsts, { onRecord, isLeads }) ?? (isLeads ? nameless(firsts, nobodys, heading) : null);
  // Somebody beside a long list, whom nothing makes the page's own, is no record.
  const isBesideList =
    chosen !== null &&
    chosen !== 'several' &&
    kind !== 'record' &&
    groups.some((group) => group.people >= LIST_MIN) &&
    chosen.trust < BESIDE_LIST &&
    idInUrl(url) === null;
  if (chosen === null || chosen === 'several' || isBesideList) {
    const found = list();
    return found.kind === 'list' && found.leads.length > 0 ? found : { kind: 'none' };
  }

  const { someone, trust } = chosen;
  const someoneIn = { ...someone, keys: ownKeys(someone) };
  const ofPerson = (person: Someone): Ranked => {
    const mine = placesOf(person);
    const theirs = people.filter((other) => other !== person && other.keys.length > 0).flatMap(placesOf);
    return rank(
      single.filter((one) => zone(one) === person.zone && nearest(one.from, theirs) <= nearest(one.from, mine)),
      mine,
    );
  };
  const ranked = ofPerson(someone);
  const lead = mergeLead({
    ...someoneIn,
    ...readNotes(page, pairs, words),
    ranked,
    trust,
    role: parts.find((part) => part.isFirst && someone.names.some(({ from }) => within(part, from)))?.role ?? null,
    at: words.at,
    missing: [...proved].filter((field) => !all.some((one) => one.field === field && one.why === 'taught')),
  });
  const further = joinPlaces(people.filter((one) => one.zone !== '' && toldBy(one) !== toldBy(someone)))
    .slice(0, PEOPLE_MAX)
    .map((one): Lead => mergeLead({ ...one, ranked: ofPerson(one), trust, role: one.zone.replace(/@\d+$/, ''), at: words.at }));
  return { kind: 'lead', record: recordOf(url, ranked('recordId')[0]?.value, heading, words.headed), leads: [lead, ...further] };
}
