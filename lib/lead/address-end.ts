// WORKER ONLY: with region.ts. How an address on one line ends: city, state, postcode and country in each country's order.
import { ENDINGS } from './postal.ts';
import { regionOfCountry } from './region.ts';

/** What was found at the end, and the parts that stand before it. */
export interface End {
  readonly head: readonly string[];
  readonly city: string | null;
  readonly state: string | null;
  readonly postcode: string | null;
}

/** Ends of English streets: written out, and short. "St" and "Dr" also begin other words, so the short ones come second. */
const LONG =
  'Street|Road|Avenue|Drive|Lane|Court|Place|Crescent|Close|Terrace|Parade|Highway|Boulevard|Way|Circuit|Grove|Square|Quay|Esplanade|Walk|Mews|Row|Gardens|Rise|Loop|Parkway|Marg';
const SHORT = 'St|Rd|Ave?|Dr|Ln|Ct|Pl|Cres|Cl|Tce|Pde|Hwy|Blvd|Cct|Sq|Esp|Gdns|Pkwy';
const SIDE = '(?: (?:[NS][EW]?|[EW])(?= ))?';
/** A street and a city with nothing between them. */
const TOGETHER = [LONG, SHORT]
  .map((types) => `.*\\d.* (?:${types})\\.?${SIDE}`)
  .concat('(?:P\\.? ?O\\.? Box|BP|GPO Box) \\d+')
  .map((street) => new RegExp(`^(?<street>${street}) (?<city>\\p{Lu}[\\p{L}' .-]*)$`, 'u'));

/** What says that a text names a street or a part of a house. */
const STREET = new RegExp(
  `(?<!\\p{L})(?:${LONG})(?![\\p{L}-])|(?<!\\p{L})(?:${SHORT})\\.?$|(?<!\\p{L})(?:rue|bd|chemin|impasse|all[ée]e|route|quai|calle|c/|paseo|plaza|avenida|av\\.|rua|derb|suite|unit|level|floor|flat|apt|room|box|bp|cs|postfach|apartado)(?!\\p{L})|stra(?:ß|ss)e|str\\.|(?:weg|platz|gasse|allee|ring|damm|ufer) \\d`,
  'iu',
);

/** Letters, and at most a district behind them ("Dublin 2", "Paris 8e", "LYON CEDEX 03"). */
const isCity = (text = ''): boolean =>
  /^['’]?\p{L}[^\d]*(?: \d{1,2}(?:e|er|[èe]me)?)?$/u.test(text) && !/^\p{Ll}{4}/u.test(text) && !STREET.test(text);

const FORMS = ENDINGS.map(({ region, states, postcode, tells }) => ({
  region,
  /** The postcode at the end of a part, behind a state where it needs one. */
  last: new RegExp(
    tells
      ? `^(?:(?<before>.*?)[ -]+)??(?:(?:CEP|PIN|Eircode):? ?)?(?<postcode>${postcode})(?: (?<after>[^\\d]+))?$`
      : `^(?:(?<before>.*?) )??(?<state>${states})\\.? (?<postcode>${postcode})$`,
    'u',
  ),
  postcode: new RegExp(`^${postcode}$`, 'u'),
  state: new RegExp(`^(?:${states})$`, 'u'),
  /** "São Paulo - SP", "Montréal (Québec)", "Parramatta NSW". */
  cityState: new RegExp(`^(?<before>.+?)(?: - | ?/ ?| \\(?)(?<state>${states})\\)?$`, 'u'),
}));
type Form = (typeof FORMS)[number];
/** Countries whose states are also written without a postcode, in short ("Portland, OR"). */
const SHORT_STATES = FORMS.filter(({ region }) => /^(?:AU|US|CA)$/.test(region));
const IN_SHORT = /(?:^| )(?:[A-Z]{2,3}|Vic|Qld|Tas)$/;

/** "75002 Paris", "3 rue de la Paix 75002 Paris", "CH-8001 Zürich". */
const PREFIXED = /^(?:(?<street>.*\p{L}.*) )?(?<postcode>(?:[A-Z]{1,3}-)?\d{4,5}) (?<city>\p{L}.*)$/u;
const PROVINCE = /^(?<city>.+?) (?:\((?<province>.+)\)|(?<canton>A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH]))$/u;
/** "Auckland 1010", "Casablanca 20000". */
const SUFFIXED = /^(?<city>\D+?)[ -]+(?<postcode>\d{4,6})$/;

const isCountry = (name: string): boolean =>
  (name.length > 3 || /^(?:UK|USA|UAE)$/.test(name)) && name !== 'Georgia' && regionOfCountry(name) !== null;

/** A country at the end of the line: a part of its own, behind the postcode ("NSW 2150 Australia"), or before it ("Maroc 40000"). */
export function takeCountry(parts: readonly string[]): { readonly parts: readonly string[]; readonly country: string | null } {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  // "Los Angeles, CA", "10115 Berlin, DE": two letters are a country where a postcode stands before them.
  const isCode = /^[A-Z]{2}$/.test(last) && regionOfCountry(last) !== null && /\d{4}|\d[A-Z]{2}$/.test(before.at(-1) ?? '');
  if (isCode || isCountry(last)) return { parts: before, country: last };
  const [, country = '', digits = ''] = /^(\D+) (\d{4,6})$/.exec(last) ?? [];
  if (isCountry(country)) return { parts: [...before, digits], country };
  const words = last.split(' ');
  for (const at of [4, 3, 2, 1].map((count) => words.length - count).filter((place) => place > 0)) {
    const [rest, name] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const endsAPlace = /\d{4}$|\d[A-Z]{2}$|-\d{3}$/.test(rest) || isCity(PREFIXED.exec(rest)?.groups?.['city']);
    if (endsAPlace && isCountry(name)) return { parts: [...before, rest], country: name };
  }
  return { parts, country: null };
}

/** The end of a line without its country; null where none is to be made out. `isPlace`: the line is known to begin with no house. */
export function takeEnd(parts: readonly string[], isPlace: boolean): End | null {
  return withState(parts) ?? prefixed(parts, isPlace) ?? withDigits(parts) ?? withoutPostcode(parts);
}

/** Where the postcode is last and there are states, or the postcode has a form of its own. */
function withState(parts: readonly string[]): End | null {
  for (const form of FORMS) {
    for (let at = parts.length - 1; at >= 0; at -= 1) {
      const part = parts[at] ?? '';
      const head = parts.slice(0, at);
      const behind = parts.slice(at + 1);
      const { before = '', state, postcode, after } = form.last.exec(part)?.groups ?? {};
      if (postcode !== undefined) {
        return {
          ...placeOf(before === '' ? head : [...head, before], after === undefined ? behind : [after, ...behind], state, form),
          postcode,
        };
      }
      // "Doral, Florida, 33166"
      const beside = form.postcode.test(part) ? (head.at(-1) ?? '') : '';
      const place = form.state.test(beside) ? { before: '', state: beside } : form.cityState.exec(beside)?.groups;
      if (place !== undefined) {
        const rest = head.slice(0, -1);
        return { ...placeOf(place['before'] ? [...rest, place['before']] : rest, behind, place['state'], form), postcode: part };
      }
    }
  }
  return null;
}

function placeOf(head: readonly string[], behind: readonly string[], given: string | undefined, form: Form): Omit<End, 'postcode'> {
  const rest = [...head];
  let state = given ?? behind.find((part) => form.state.test(part)) ?? null;
  const last = rest.at(-1) ?? '';
  const { before, state: near } = form.cityState.exec(last)?.groups ?? {};
  if (state === null && form.state.test(last) && isCity(rest.at(-2))) state = rest.pop() ?? null;
  else if (state === null && before !== undefined && near !== undefined && isCity(before)) [rest[rest.length - 1], state] = [before, near];

  const after = behind.find((part) => part !== state && isCity(part));
  // What is neither stays in the street.
  const left = behind.filter((part) => part !== state && part !== after);
  if (after !== undefined) return { head: [...rest, ...left], city: after, state };
  if (isCity(rest.at(-1))) return { head: [...rest.slice(0, -1), ...left], city: rest.at(-1) ?? null, state };
  for (const together of TOGETHER) {
    const { street, city } = together.exec(rest.at(-1) ?? '')?.groups ?? {};
    if (street !== undefined && city !== undefined) return { head: [...rest.slice(0, -1), street, ...left], city, state };
  }
  const all = [...rest, ...left];
  // "New York 10001"
  return state !== null && state.length > 3 ? { head: all, city: state, state: null } : { head: all, city: null, state };
}

/** Where the postcode stands before the city. */
function prefixed(parts: readonly string[], isPlace: boolean): End | null {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const { street, postcode, city } = PREFIXED.exec(parts[at] ?? '')?.groups ?? {};
    const known = PROVINCE.exec(city ?? '')?.groups;
    const name = known?.['city'] ?? city;
    // "1234 Broadway" is a house.
    const isHouse = at === 0 && street === undefined && !isPlace && (parts.length > 1 || !/\d{5}$/.test(postcode ?? ''));
    if (postcode === undefined || name === undefined || isHouse || !isCity(name)) continue;
    const state = known?.['province'] ?? known?.['canton'] ?? (parts.slice(at + 1).join(', ') || null);
    return { head: [...parts.slice(0, at), ...(street === undefined ? [] : [street])], city: name, state, postcode };
  }
  return null;
}

/** Where four to six digits stand behind the city, or in a part of their own. */
function withDigits(parts: readonly string[]): End | null {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    const head = parts.slice(0, at);
    const [next, ...further] = parts.slice(at + 1);
    const behind = parts.slice(at + 1).join(', ') || null;
    const before = head.at(-1) ?? '';
    if (/^(?:[A-Z]{1,3}-)?\d{4,6}$/.test(part) && at > 0) {
      if (isCity(before)) return { head: head.slice(0, -1), city: before, state: behind, postcode: part };
      if (next !== undefined && isCity(next)) return { head, city: next, state: further.join(', ') || null, postcode: part };
    }
    const { city, postcode } = SUFFIXED.exec(part)?.groups ?? {};
    if (city !== undefined && postcode !== undefined && isCity(city) && (at > 0 || parts.length === 1))
      return { head, city, state: behind, postcode };
  }
  return null;
}

function withoutPostcode(parts: readonly string[]): End | null {
  const last = parts.at(-1) ?? '';
  const head = parts.slice(0, -1);
  const before = head.at(-1);
  for (const { state, cityState } of IN_SHORT.test(last) ? SHORT_STATES : []) {
    const place = cityState.exec(last)?.groups;
    if (place?.['before'] && place['state'] && isCity(place['before']))
      return { head, city: place['before'], state: place['state'], postcode: null };
    if (state.test(last) && isCity(before)) return { head: head.slice(0, -1), city: before ?? null, state: last, postcode: null };
  }
  return before !== undefined && /\d/.test(before) && isCity(last) ? { head, city: last, state: null, postcode: null } : null;
}
