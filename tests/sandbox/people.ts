import type { SandboxLead, Standing } from './app.ts';
import type { Name, Population } from './apps/shared/names.ts';
import { POOLS } from './apps/shared/names.ts';
import type { Region } from './apps/shared/phone.ts';
import { digitsAfter, MOBILE_PREFIXES } from './apps/shared/phone.ts';
import type { Random } from './apps/shared/random.ts';

/** Somebody whose name, and perhaps more, is given instead of dealt. */
interface Given {
  readonly name: Name;
  /** E.164. */
  readonly phone?: string;
  readonly tags?: readonly string[];
}

/** What an app asks for. */
export interface Order {
  readonly population: Population;
  readonly count: number;
  /** By index. */
  readonly id: (index: number) => string;
  readonly region: (index: number) => Region;
  /** People at fixed places of the list. */
  readonly given: Readonly<Record<number, Given>>;
  readonly mailDomains: readonly string[];
  readonly companies: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
}

const FIRST: readonly Standing[] = ['in', 'out', 'in', 'split', 'in', 'phone-other-name', 'in', 'shared-mailbox', 'in', 'secondary-email'];
const ODD: readonly Standing[] = [
  'out',
  'out',
  'phone-other-name',
  'out',
  'out',
  'secondary-email',
  'out',
  'out',
  'split',
  'out',
  'out',
  'shared-mailbox',
];

/** One of each standing among the first ten; every even index is 'in', most of the others are 'out'. */
function standingAt(index: number): Standing {
  return FIRST[index] ?? (index % 2 === 0 ? 'in' : (ODD[((index - FIRST.length - 1) / 2) % ODD.length] ?? 'out'));
}

/** "O'Connor" to "oconnor", "Lefèvre" to "lefevre", "van der Berg" to "vanderberg". */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z-]/g, '');

/** Deals out people, none of whom shares a name, an email or a phone with another of the same census. */
export class Census {
  readonly #random: Random;
  readonly #taken = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** The leads of one app, in the order of its list. */
  take(order: Order): readonly SandboxLead[] {
    for (const { name, phone } of Object.values(order.given)) {
      this.#claim(`${name.first} ${name.last}`);
      if (phone !== undefined) this.#claim(phone);
    }
    return Array.from({ length: order.count }, (_, index) => this.#lead(order, index));
  }

  #lead(order: Order, index: number): SandboxLead {
    const random = this.#random;
    const standing = standingAt(index);
    const given = order.given[index];
    const name = given?.name ?? this.#name(order.population);
    const company = random.below(5) < 3 || standing === 'shared-mailbox' ? random.pick(order.companies) : null;
    const more = standing === 'in' && index >= 10;
    const mailbox = (): string => this.#email(name, random.pick(order.mailDomains));
    const email = standing === 'shared-mailbox' ? this.#sharedMailbox(company ?? name.last, order) : mailbox();
    // A phone would find the contact whatever the email does, so these two have none.
    const silent = standing === 'shared-mailbox' || standing === 'secondary-email';
    const phone = (): string => this.#phone(order.region(index));
    return {
      id: order.id(index),
      standing,
      firstName: name.first,
      lastName: name.last,
      name: `${name.first} ${name.last}`.trim(),
      emails: more && index % 3 === 0 ? [email, mailbox()] : [email],
      phones: silent ? [] : [given?.phone ?? phone(), ...(more && index % 4 === 0 ? [phone()] : [])],
      company,
      source: random.pick(order.sources),
      tags: given?.tags ?? [...new Set([random.pick(order.tags), random.pick(order.tags)])].slice(0, random.below(3)),
    };
  }

  #name(population: Population): Name {
    const pool = POOLS[population];
    return this.#fresh(
      () => ({ first: this.#random.pick(pool.first), last: this.#random.pick(pool.last) }),
      (name) => `${name.first} ${name.last}`,
    );
  }

  #email(name: Name, domain: string): string {
    const first = slug(name.first);
    const last = slug(name.last);
    const spellings =
      name.mailbox ??
      (last === '' ? first : this.#random.pick([`${first}.${last}`, `${first}.${last}`, `${first[0]}${last}`, `${first}_${last}`]));
    return this.#fresh(
      (attempt) => `${spellings}${attempt === 0 ? '' : 60 + this.#random.below(40)}@${domain}`,
      (email) => email,
    );
  }

  #sharedMailbox(company: string, order: Order): string {
    const domain = this.#random.pick(order.mailDomains);
    return this.#fresh(
      (attempt) => `info@${slug(company.replace(/ /g, '-'))}${attempt === 0 ? '' : attempt}.${domain}`,
      (email) => email,
    );
  }

  #phone(region: Region): string {
    return this.#fresh(
      () => {
        const prefix = this.#random.pick<string>(MOBILE_PREFIXES[region]);
        return prefix + Array.from({ length: digitsAfter(region, prefix) }, () => this.#random.below(10)).join('');
      },
      (phone) => phone,
    );
  }

  /** Makes until the key is nobody's yet, and claims it. */
  #fresh<T>(make: (attempt: number) => T, key: (made: T) => string): T {
    for (let attempt = 0; attempt < 1_000; attempt += 1) {
      const made = make(attempt);
      if (this.#claim(key(made))) return made;
    }
    throw new Error('The pools are too small for so many people.');
  }

  #claim(key: string): boolean {
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }
}
