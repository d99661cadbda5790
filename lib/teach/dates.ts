/** The names of months in English, French, Spanish and German, short and long, without accents. */
const MONTHS = [
  /^(?:jan(?:uary|uar|v|vier)?|ene(?:ro)?)$/,
  /^(?:fe[bv](?:r|ruary|rier|rero|ruar)?)$/,
  /^(?:mar(?:ch|s|zo|z)?|mrz)$/,
  /^(?:a[pv]r(?:il)?|abr(?:il)?)$/,
  /^(?:ma[iy]o?)$/,
  /^(?:jui?n(?:e|io|i)?)$/,
  /^(?:juil?(?:l|let)?|jul(?:y|io|i)?)$/,
  /^(?:aug(?:ust)?|aout?|ago(?:sto)?)$/,
  /^(?:sept?(?:ember|embre|iembre)?)$/,
  /^(?:o[ck]t(?:ober|obre|ubre)?)$/,
  /^(?:nov(?:ember|embre|iembre)?)$/,
  /^(?:d(?:ec|ic|ez)(?:ember|embre|iembre)?)$/,
];

/**
 * The days that a text can mean, as `yyyy-mm-dd`: "1980-05-04", "4 May 1980", "May 4, 1980", "le 4 mai 1980", "04.05.80". Of
 * "04/05/1980" both, whichever way the page writes. None where the text is more than a date.
 */
export function daysOf(text: string): string[] {
  const plain = text
    .slice(0, 60)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\([^)]*\)|t\d\d:.*$|,? \d\d?:\d\d.*$/g, ' ')
    .replace(/\b(?:le|el|de|del|den|am|of)\b|(?<=\d)(?:st|nd|rd|th|er|º|ª)(?![a-z])/g, ' ')
    .trim();
  const parts = plain.split(/[\s,./-]+/).filter(Boolean);
  const [a = '', b = '', c = ''] = parts;
  if (parts.length !== 3) return [];
  const days: (string | null)[] = [];
  if (/^\d{4}$/.test(a)) days.push(day(a, b, c));
  else if (/^\p{L}/u.test(a)) days.push(day(c, a, b));
  else days.push(day(c, b, a), day(c, a, b));
  return [...new Set(days.filter((one) => one !== null))];
}

function day(year: string, month: string, date: string): string | null {
  const named = /^\p{L}/u.test(month) ? MONTHS.findIndex((name) => name.test(month)) + 1 : Number(month);
  const whole = /^\d{4}$/.test(year) ? year : /^\d\d$/.test(year) ? `${Number(year) > 30 ? 19 : 20}${year}` : '';
  if (whole === '' || !/^\d{1,2}$/.test(date) || !(named >= 1 && named <= 12) || Number(date) < 1 || Number(date) > 31) return null;
  return `${whole}-${String(named).padStart(2, '0')}-${date.padStart(2, '0')}`;
}
