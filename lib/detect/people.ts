import { nameWords } from '../lead/name-shape.ts';
import type { Candidate } from './candidate.ts';
import { nearness } from './page.ts';

/** Somebody on the page: a name, where it stands, and the emails and phones that stand nearest to it. */
export interface Someone {
  readonly name: string;
  /** Every place that shows the name, the surest first. */
  readonly names: readonly Candidate[];
  readonly keys: Candidate[];
  /** '' for the record's own people, else the part or label that says whose they are (roles.ts). */
  readonly zone: string;
}

/** A page that shows more outside of its lists is no record: what is beyond is left out, the least sure first. */
const NAMES_MAX = 200;
const KEYS_MAX = 200;
const PEOPLE_MAX = 100;

/** Below this a name attracts nothing by itself: it is any text of a name's shape. */
const ATTRACTS = 0.5;

/**
 * Groups keys around names, each zone for itself: a key belongs to the name that stands nearest in the page's structure.
 * `nobodys`: keys of no name.
 */
export function findPeople(
  names: readonly Candidate[],
  keys: readonly Candidate[],
  zoneOf: (one: Candidate) => string,
): { people: Someone[]; nobodys: Candidate[] } {
  return among(names.toSorted((a, b) => b.trust - a.trust).slice(0, NAMES_MAX), keys.slice(0, KEYS_MAX), zoneOf);
}

function among(
  names: readonly Candidate[],
  keys: readonly Candidate[],
  zoneOf: (one: Candidate) => string,
): { people: Someone[]; nobodys: Candidate[] } {
  const groups = new Map<string, Candidate[]>();
  // Where a name is certain, words that are only large are no second person's without an email that is made of them.
  const isCertain = names.some((name) => zoneOf(name) === '' && (isSaid(name) || keys.some((key) => isMadeOf(key.value, name.value))));
  for (const name of names) {
    const zone = zoneOf(name);
    const isWeak = name.trust < ATTRACTS || (isCertain && name.why === 'large text');
    if (isWeak && zone === '' && !keys.some((key) => isMadeOf(key.value, name.value))) continue;
    // The same words in any order are the same person; a part of a name is somebody else until more is known.
    const words = `${zone}\n${telling(nameWords(name.value)).toSorted().join(' ')}`;
    groups.set(words, [...(groups.get(words) ?? []), name]);
  }
  const people = joined(groups).map((group): Someone => ({
    name: group[0]?.value ?? '',
    names: group,
    keys: [],
    zone: group[0] ? zoneOf(group[0]) : '',
  }));
  const nobodys: Candidate[] = [];
  for (const key of keys) {
    const zone = zoneOf(key);
    const places = people.flatMap((someone) =>
      someone.zone === zone
        ? someone.names.map(({ from }) => ({
            someone,
            near: nearness(from, key.from),
            // Between names that are equally near: the one the email is made of, then the nearest before, then the nearest after.
            gap:
              (isMadeOf(key.value, someone.name) ? 0 : 1e6) +
              (from.start <= key.from.start ? key.from.start - from.start : 1e5 + from.start),
          }))
        : [],
    );
    const [best] = places.toSorted((a, b) => b.near - a.near || a.gap - b.gap);
    (best?.someone.keys ?? nobodys).push(key);
  }
  return { people, nobodys };
}

/** A name's words without initials and "M.", where others are left to tell it by. */
function telling(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length > 1);
  return long.length > 1 ? long : words;
}

/** The trust in a first or last name alone (full-names.ts). */
const LONE_PART = 0.6;

/** A part of a name ("Duarte" over "Duarte Llorente") is the one person on the page who has it and more. */
function joined(groups: ReadonlyMap<string, Candidate[]>): Candidate[][] {
  const whole = new Map(groups);
  if (groups.size > PEOPLE_MAX) return [...whole.values()];
  const told = [...groups].map(([id, group]) => {
    const [zone = '', words = ''] = id.split('\n');
    return { id, group, zone, words: words.split(' ') };
  });
  for (const { id, group, zone, words } of told) {
    if (group.some((one) => isSaid(one) && one.trust > LONE_PART)) continue;
    const [only, ...more] = told.filter(
      (other) => other.zone === zone && other.words.length > words.length && words.every((word) => other.words.includes(word)),
    );
    if (only === undefined || more.length > 0) continue;
    whole.set(only.id, [...(whole.get(only.id) ?? []), ...group]);
    whole.delete(id);
  }
  return [...whole.values()];
}

/** A label, a person who taught it, or a site file says that it is a name. */
const isSaid = ({ why }: Candidate): boolean => /^(?:label|taught|site|its own)/.test(why);

/** Whether a key is an email made of a name: a word of three letters or more stands in the part before the @. */
export function isMadeOf(key: string, name: string): boolean {
  if (!key.includes('@')) return false;
  const local = key.replace(/@.*|[^a-z]/g, '');
  return wordsToMail(name).some((word) => local.includes(word));
}

/** What was asked of a name before: a long list asks the same of each with each. */
const mailed = new Map<string, readonly string[]>();
const MAILED_MAX = 2_000;

/** The words of a name as they stand in addresses: "Lüthi" writes to luthi@ and to luethi@. */
function wordsToMail(name: string): readonly string[] {
  const known = mailed.get(name);
  if (known !== undefined) return known;
  const spelt = name.toLowerCase().replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss');
  const words = [...new Set([...nameWords(name), ...nameWords(spelt)])].filter((word) => word.length >= 3);
  if (mailed.size >= MAILED_MAX) mailed.clear();
  mailed.set(name, words);
  return words;
}

/** Whether a name is rather the firm of an email: "Harbour Loans" and hello@harbour-loans.example. */
export const isFirmOf = (key: string, name: string): boolean => key.replaceAll('-', '').includes(`@${nameWords(name).join('')}.`);
