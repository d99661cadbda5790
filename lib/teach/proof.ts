import type { Field } from '../lead/field.ts';
import { overlap, relate, type Sighting } from './sighting.ts';

/** On trial: used, but what else the page shows counts as much. Proved: nothing else is believed. Refused: not used. */
export type ProofState = 'trial' | 'proved' | 'refused';

/** Why a place was refused: all of `people` different people had one value there, or most had another's. */
export interface Refusal {
  readonly why: 'alike' | 'shared';
  readonly people: number;
}

export interface Proof {
  readonly state: ProofState;
  /** Null unless refused. */
  readonly refusal: Refusal | null;
  /** The different people it was read on, the latest last, each as last seen; at most twelve. */
  readonly people: readonly Sighting[];
}

export const ON_TRIAL: Proof = { state: 'trial', refusal: null, people: [] };

const PEOPLE_MAX = 12;

interface Rule {
  /** So many different people with one value for all, and the place is refused, is proved, or stays on trial whatever their number. */
  readonly alike: 'refused' | 'proved' | 'trial';
  readonly after: number;
  /** The most of all people who may have somebody else's value while the place is proved. */
  readonly share: number;
}

/**
 * A person's own: the second person with the same is enough, because it is the signed-in user's or the company's that stands on every
 * page. Once it has been seen to vary, one in four may share (a landline, a mailbox of a couple).
 */
const OWN: Rule = { alike: 'refused', after: 2, share: 0.25 };
/** A household's, or a first name that is common: two in a row are a couple; three are nobody's family. Couples may be half of all people. */
const FAMILY: Rule = { alike: 'refused', after: 3, share: 0.5 };
/**
 * Many people's: customers of one firm, of one town, with one job; a first call that is noted in the same words. Being equal says
 * nothing for the place and nothing against it, so only a second value proves it.
 */
const COMMON: Rule = { alike: 'trial', after: Infinity, share: 1 };
/**
 * One of a short list that the app itself sets. A queue shows only "New", a broker's leads are all in one state and their own: five
 * people alike are as usual as five who differ. No key hangs on it, so the person's word and five pages are proof.
 */
const LISTED: Rule = { alike: 'proved', after: 5, share: 1 };

const RULES: Readonly<Record<Field, Rule>> = {
  recordId: OWN,
  name: OWN,
  email: OWN,
  phone: OWN,
  firstName: FAMILY,
  lastName: FAMILY,
  address: FAMILY,
  street: FAMILY,
  birthDate: FAMILY,
  company: COMMON,
  title: COMMON,
  website: COMMON,
  city: COMMON,
  postcode: COMMON,
  note: COMMON,
  task: COMMON,
  source: LISTED,
  status: LISTED,
  owner: LISTED,
  state: LISTED,
  country: LISTED,
  tag: LISTED,
};

/**
 * The proof after one more sighting. A place that gave nothing proves nothing, and neither does somebody who may or may not be one
 * of those who were seen. What was proved can still fall: owners' emails differ too, until an owner comes round again.
 */
export function prove(field: Field, proof: Proof, seen: Sighting): Proof {
  if (proof.state === 'refused' || seen.values.length === 0) return proof;
  const others = proof.people.filter((one) => relate(one, seen, field) !== 'same');
  const isKnown = others.length < proof.people.length;
  if (!isKnown && others.some((one) => relate(one, seen, field) === 'unclear')) return proof;
  const people = [...others, seen].slice(-PEOPLE_MAX);
  return { people, ...judge(RULES[field], people) };
}

function judge(rule: Rule, people: readonly Sighting[]): Pick<Proof, 'state' | 'refusal'> {
  // Of a person's own values one is enough to be another's; of the rest only all together.
  const alike = (one: Sighting, other: Sighting): boolean =>
    rule.alike === 'refused'
      ? overlap(one.values, other.values)
      : one.values.length === other.values.length && one.values.every((value) => other.values.includes(value));
  const distinct = people.filter((one, at) => !people.slice(0, at).some((other) => alike(other, one))).length;
  const repeats = people.length - distinct;
  if (rule.alike === 'refused' && people.length >= rule.after * distinct)
    return { state: 'refused', refusal: { why: distinct === 1 ? 'alike' : 'shared', people: people.length } };
  const isProved = distinct > 1 ? repeats <= rule.share * people.length : rule.alike === 'proved' && people.length >= rule.after;
  return { state: isProved ? 'proved' : 'trial', refusal: null };
}
