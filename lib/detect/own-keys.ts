import { looksLikeName, nameWords } from '../lead/name-shape.ts';
import type { Candidate } from './candidate.ts';
import { shared, within, type Box } from './page.ts';
import type { Someone } from './people.ts';

/**
 * A person's keys without those that merely are on the page: where labels say some, another one far from everything that is known
 * of the person is a signature's or the support's.
 */
export function ownKeys({ name, names, keys }: Someone): Candidate[] {
  const told = nameWords(name);
  // "Class teacher: Shobha Iyer (shobha@…)" is another person's, whatever the label.
  const isOthers = ({ why, from, value }: Candidate): boolean => {
    const rest = why === 'text' ? nameWords(from.text.replace(/[()<>]/g, ' ').replace(value, ' ')) : [];
    return rest.length > 1 && looksLikeName(rest.join(' '), false) && !rest.some((word) => told.includes(word));
  };
  const own = keys.filter((key) => !isOthers(key));
  const best = Math.min(TEXT, ...own.map(tierOf));
  const said = own.filter((key) => tierOf(key) === best);
  const boxOf = (all: readonly Candidate[]): Box | null =>
    all.map(({ from }) => from).reduce<Box | null>((box, one) => (box === null ? one : shared(box, one)), null);
  const around = boxOf([...said, ...names.slice(0, 1)]);
  // Where a label says one phone, another without a label is the person's only if it stands among what labels say.
  const among = boxOf(said);
  const isNear = ({ field, from }: Candidate): boolean => {
    const box = best === 0 && said.some((key) => key.field === field) ? among : around;
    return box !== null && within(box, from);
  };
  return own.filter((key) => tierOf(key) === best || isNear(key));
}

const TEXT = 2;
/** 0 for what something says to be an email or phone, 1 for a link, 2 for any text. */
const tierOf = ({ why }: Candidate): number => (/^(?:label|taught|site|data)/.test(why) ? 0 : why === 'link' ? 1 : TEXT);

/** A person's name for comparing: its words in any order. */
export const toldBy = ({ name }: Someone): string => nameWords(name).toSorted().join(' ');

/** A person who stands in two parts of the page (a menu and a card) is one. */
export function joinPlaces(people: readonly Someone[]): Someone[] {
  const joined = new Map<string, Someone>();
  for (const one of people) {
    const before = joined.get(toldBy(one));
    joined.set(
      toldBy(one),
      before === undefined ? one : { ...before, names: [...before.names, ...one.names], keys: [...before.keys, ...one.keys] },
    );
  }
  return [...joined.values()];
}

/** Where a person stands on the page. */
export const placesOf = ({ names, keys }: Someone): Box[] => [...names, ...keys].map(({ from }) => from);
