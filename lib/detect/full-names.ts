import { splitName } from '../lead/name.ts';
import { tidy } from '../lead/tidy.ts';
import type { Candidate } from './candidate.ts';
import { shared, sharedDepth } from './page.ts';

/**
 * Puts first and last names together. "Nom" beside "Prénom" and "Nombre" beside "Apellidos" are labels of a full name that
 * name a part here: the other part tells.
 */
export function withFullNames(candidates: readonly Candidate[]): Candidate[] {
  const of = (field: Candidate['field']): Candidate[] => candidates.filter((candidate) => candidate.field === field);
  const [firsts, lasts, wholes] = [of('firstName'), of('lastName'), of('name')];
  const used = new Set<Candidate>();
  const made: Candidate[] = [];
  for (const first of firsts) {
    const last = nearest(first, lasts, used) ?? nearest(first, wholes.filter((whole) => isPart(whole, first.value)), used);
    if (last === null) continue;
    used.add(last).add(first);
    made.push(joined(first, last));
  }
  for (const last of lasts.filter((one) => !used.has(one))) {
    const first = nearest(last, wholes.filter((whole) => isPart(whole, last.value)), used);
    if (first === null) continue;
    used.add(first).add(last);
    made.push(joined(first, last));
  }
  // A part that stands alone is the name as far as the page tells it.
  const alone = [...firsts, ...lasts].filter((part) => !used.has(part)).map((part): Candidate => ({ ...part, field: 'name', trust: part.trust - 0.3 }));
  return [...candidates.filter((candidate) => !used.has(candidate) || candidate.field !== 'name'), ...made, ...alone];
}

const isPart = (whole: Candidate, other: string): boolean =>
  whole.why.startsWith('label') && whole.value.split(' ').length <= 4 && !whole.value.toLowerCase().includes(other.toLowerCase());

function joined(first: Candidate, last: Candidate): Candidate {
  const at = shared(first.at, last.at);
  const family = splitName(`X ${last.value}`)?.lastName ?? last.value;
  return {
    field: 'name',
    // The comma keeps the parts apart for whoever splits the name again.
    value: `${tidy(family, 90)}, ${tidy(first.value, 90)}`,
    from: at.el,
    at,
    trust: Math.min(first.trust, last.trust),
    why: `${first.why}, ${last.why}`,
  };
}

function nearest(to: Candidate, among: readonly Candidate[], used: ReadonlySet<Candidate>): Candidate | null {
  let best: Candidate | null = null;
  for (const one of among) {
    if (used.has(one)) continue;
    if (best === null || sharedDepth(one.at, to.at) > sharedDepth(best.at, to.at)) best = one;
  }
  return best;
}
