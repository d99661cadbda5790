// WORKER ONLY: the states and postcodes by which an address gives its country away (region.ts) and is taken apart (address.ts).
import type { Address } from './lead.ts';
import type { CountryCode } from './phone.ts';

const AU_STATES =
  'NSW|VIC|Vic|QLD|Qld|WA|SA|TAS|Tas|ACT|NT|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|Australian Capital Territory|Northern Territory';
const US_STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const CA_STATES =
  'AB|BC|MB|N[BLSTU]|ON|PEI?|QC|SK|YT|Alberta|British Columbia|Colombie-Britannique|Manitoba|New Brunswick|Nouveau-Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|Nouvelle-Écosse|Northwest Territories|Nunavut|Ontario|Prince Edward Island|Qu[ée]bec|Saskatchewan|Yukon';
const BR_STATES =
  'A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO|Acre|Alagoas|Amap[áa]|Amazonas|Bahia|Cear[áa]|Distrito Federal|Esp[íi]rito Santo|Goi[áa]s|Maranh[ãa]o|Mato Grosso(?: do Sul)?|Minas Gerais|Par[áa]|Para[íi]ba|Paran[áa]|Pernambuco|Piau[íi]|Rio de Janeiro|Rio Grande do (?:Norte|Sul)|Rond[ôo]nia|Roraima|Santa Catarina|S[ãa]o Paulo|Sergipe|Tocantins';
const IN_STATES =
  'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chandigarh|Chhattisgarh|(?:New )?Delhi|Goa|Gujarat|Haryana|Himachal Pradesh|Jammu(?: (?:and|&) Kashmir)?|Jharkhand|Karnataka|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Puducherry|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|[MR]H|K[AL]|TN|DL|GJ|UP|WB|T[GS]|RJ|HR|PB';
const GB_STATES =
  '[A-Z]\\p{Ll}+shire|(?:(?:North|South|West|East) )?(?:Yorkshire|Sussex|Midlands|Glamorgan)|Greater (?:London|Manchester)|Cornwall|Co(?:unty|\\.)? (?:Antrim|Armagh|Down|Durham|Fermanagh|Londonderry|Tyrone)|Cumbria|Devon|Dorset|Essex|Fife|Gwent|Gwynedd|Isle of Wight|Kent|Merseyside|Middlesex|Norfolk|Northumberland|Powys|Rutland|Somerset|Suffolk|Surrey|Tyne (?:and|&) Wear|England|Scotland|Wales|Northern Ireland';
const IE_STATES = 'Co(?:unty|\\.)? [A-Z]\\p{Ll}+';

/** How a country's addresses end. Each is the inside of a pattern, for the `u` flag. */
export interface Ending {
  readonly region: CountryCode;
  readonly states: string;
  readonly postcode: string;
  /** Whether such a postcode is nobody else's; otherwise a state must stand beside it. */
  readonly tells: boolean;
}

/** The countries that write the postcode last. Those that write it before the city have no form of their own: four or five digits. */
export const ENDINGS: readonly Ending[] = [
  { region: 'GB', states: GB_STATES, postcode: '[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}', tells: true },
  { region: 'CA', states: CA_STATES, postcode: '[A-Za-z]\\d[A-Za-z][ -]?\\d[A-Za-z]\\d', tells: true },
  { region: 'IE', states: IE_STATES, postcode: '(?:[AC-FHKNPRTV-Y]\\d\\d|D6W) ?[\\dAC-FHKNPRTV-Y]{4}', tells: true },
  { region: 'BR', states: BR_STATES, postcode: '\\d{2}\\.?\\d{3}-?\\d{3}', tells: true },
  { region: 'AU', states: AU_STATES, postcode: '\\d{4}', tells: false },
  { region: 'US', states: US_STATES, postcode: '\\d{5}(?:-\\d{4})?', tells: false },
  { region: 'IN', states: IN_STATES, postcode: '[1-9]\\d{2} ?\\d{3}', tells: true },
];

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
const WHOLE = ENDINGS.map(({ region, states, postcode, tells }) => ({ region, state: whole(states), postcode: whole(postcode), tells }));

/** States that need no postcode beside them: written out, or with three letters, and not other countries' too. */
const ALONE = /^(?:[A-Z]{3}|(?!Punjab|Amazonas|Victoria).{4,})$/u;

/** French overseas regions by the first three digits of their postcodes. */
const OVERSEAS = new Map<string, CountryCode>([
  ['971', 'GP'],
  ['972', 'MQ'],
  ['973', 'GF'],
  ['974', 'RE'],
  ['975', 'PM'],
  ['976', 'YT'],
  ['977', 'BL'],
  ['978', 'MF'],
  ['986', 'WF'],
  ['987', 'PF'],
  ['988', 'NC'],
]);

const OVERSEAS_REGIONS: ReadonlySet<CountryCode> = new Set(OVERSEAS.values());
/** Whether a region is one of France's overseas. */
export const isOverseas = (region: CountryCode): boolean => OVERSEAS_REGIONS.has(region);

/** "F-75002", "CH-8001". */
const PREFIX = /^(?<code>FR?|DE?|CH|AT?|BE?|ES?|IT?|LU?|MA)-\d{4,5}$/;
const PREFIXES: Readonly<Record<string, CountryCode>> = { F: 'FR', D: 'DE', A: 'AT', B: 'BE', E: 'ES', I: 'IT', L: 'LU' };

const FIVE_DIGITS = /^(?:FR|DE|ES|US|MA|IT|MX|TR|FI|SE|GR|HR|RE|GP|MQ|GF|YT|BL|MF|PM|NC|PF|WF)$/;
const FOUR_DIGITS = /^(?:AU|NZ|CH|BE|AT|LU|DK|NO|ZA|LI)$/;

/** Words of streets, and Moroccan cities, whose streets have French names. */
const MOROCCAN =
  /(?<!\p{L})(?:Casablanca|Rabat|Sal[ée]|F[èe]s|Marrakech|Tanger|Agadir|Mekn[èe]s|Oujda|K[ée]nitra|T[ée]touan|Mohamm[ée]dia|El Jadida|Nador|Essaouira|Safi|Settat)(?!\p{L})/iu;
const FRENCH = /(?<!\p{L})(?:rue|chemin|impasse|all[ée]e|lotissement|r[ée]sidence|quai|lieu-dit|cedex)(?!\p{L})/iu;
const GERMAN = /(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee) *\d/iu;
const SPANISH = /(?:^|[ ,])(?:calle|c\/|avda|paseo|plaza|carrer)(?![\p{L}])/iu;

/** The overseas region of a French postcode, else France. */
export const frenchRegion = (postcode: string | null): CountryCode => OVERSEAS.get(postcode?.trim().slice(0, 3) ?? '') ?? 'FR';

/**
 * The country that an address gives away without naming it: by the form of its postcode, or by its state with it. Four or five
 * digits alone are told by one of the `likely` regions (ISO codes, the likelier first) that writes them so, or by words of the street.
 */
export function regionOfPost(address: Address, likely: readonly CountryCode[]): CountryCode | null {
  const [state, postcode] = [address.state?.trim() ?? '', address.postcode?.trim().toUpperCase() ?? ''];
  const known =
    WHOLE.find((form) => form.tells && form.postcode.test(postcode)) ??
    WHOLE.find((form) => form.state.test(state) && (form.postcode.test(postcode) || (postcode === '' && ALONE.test(state))));
  if (known !== undefined) return known.region;
  if (/^\d{5}-\d{4}$/.test(postcode)) return 'US';
  const prefix = PREFIX.exec(postcode)?.groups?.['code'];
  if (prefix !== undefined) return PREFIXES[prefix] ?? (prefix as CountryCode);
  if (/^\d{4}$/.test(postcode)) return likely.find((region) => FOUR_DIGITS.test(region)) ?? null;
  if (!/^\d{5}$/.test(postcode)) return null;

  const place = `${address.street ?? ''}, ${address.city ?? ''}`;
  const five = likely.find((region) => FIVE_DIGITS.test(region)) ?? null;
  if (MOROCCAN.test(place)) return 'MA';
  if (FRENCH.test(place) && five !== 'MA') return frenchRegion(postcode);
  if (GERMAN.test(place)) return 'DE';
  if (five !== null) return five === 'FR' || isOverseas(five) ? frenchRegion(postcode) : five;
  if (SPANISH.test(place) && postcode < '53') return 'ES';
  return OVERSEAS.get(postcode.slice(0, 3)) ?? null;
}
