import type { Candidate } from './candidate.ts';
import { nearness, shared } from './page.ts';

/**
 * Puts first and last names together. "Nom" beside "Prénom" and "Nombre" beside "Apellidos" are labels of a full name that
 * name a part here: the other part tells. A part that stands alone is the name as far as the page tells it.
 */
export function withFullNames(candidates: readonly Candidate[]): Candidate[] {
  const of = (field: Candidate['field']): Candidate[] =>
    candidates.filter((one) => one.field === field && /^(?:label|taught|site)/.test(one.why));
  const [firsts, lasts, wholes] = [of('firstName'), of('lastName'), of('name')];
  const used = new Set<Candidate>();
  const made: Candidate[] = [];
  const heads = firsts.length > 0 || lasts.length === 0 ? firsts : wholes;
  for (const first of heads) {
    const others = (lasts.length > 0 ? lasts : wholes).filter((one) => !used.has(one) && one.field + first.field !== 'namename');
    // Of a list of people each one's own: a last name that is nearer to another first name is that one's.
    const isOwn = (last: Candidate): boolean => heads.every((other) => nearness(other.from, last.from) <= nearness(first.from, last.from));
    const [last] = others.filter(isOwn).toSorted((a, b) => nearness(b.from, first.from) - nearness(a.from, first.from));
    if (last === undefined) continue;
    const [whole, part] = first.field === 'name' ? [first, last] : [last, first];
    used.add(part);
    // A full name beside a part of it is whole already.
    if (whole.field === 'name' && whole.value.toLowerCase().includes(part.value.toLowerCase())) continue;
    used.add(whole);
    made.push({
      ...first,
      field: 'name',
      value: `${first.value} ${last.value}`,
      from: shared(first.from, last.from),
      parts: [first.value, last.value],
    });
  }
  const rest = candidates.filter((one) => !used.has(one));
  return [...made, ...rest.map((one): Candidate => (one.field.endsWith('tName') ? { ...one, field: 'name', trust: 0.6 } : one))];
}
