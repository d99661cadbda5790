/** A phone as a text shows it. `certain`: written as only phones are, so that it counts without a label beside it. */
export interface ShownPhone {
  readonly shown: string;
  readonly certain: boolean;
  readonly index: number;
}

// Digits in groups, with at most three signs between two digits: "+33 (0)6 12 34 56 78", "(03) 4234 3450", "0612345678".
const RUN = /(?:\+|\(\+?)?\d(?:[ \u00a0\u2007\u2009\u202f.()/‐‑–-]{0,3}\d){6,16}/g;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d|[./-]\d)/;
/** Words and signs before a number that say it is something else. */
const OTHER_BEFORE =
  /(?:#|n[°ºo]\.?|nr\.?|\bid|\bref(?:erence|érence)?\.?|réf\.?|\bno\.?|\brecord|\bvoucher|\bticket|\binvoice|\bfacture|\brechnung|\biban|\bmac|\bsku|\babn|\bacn|\bsiret|\bsiren|\btva|\bvat|[$€£¥])[\s:]*$/i;
const MONEY_AFTER = /^\s?(?:[$€£¥%]|(?:eur|usd|aud|gbp|km|kg|mb|gb|ms)\b)/i;

/**
 * What looks like a phone in a text, in order of appearance. Dates, addresses of machines, account numbers, prices, and what
 * stands behind "ID", "#", "voucher" are left out. Whether a number exists only the worker can say (phone.ts).
 */
export function findPhones(text: string): ShownPhone[] {
  const found: ShownPhone[] = [];
  for (const match of text.matchAll(RUN)) {
    const shown = balanced(match[0]);
    const digits = shown.replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (digits.length < 7 || digits.length > 17) continue;
    if (/[\p{L}\p{N}_@:=&/.,-]$/u.test(before) && !/[\p{L}][.:]$/u.test(before)) continue;
    if (/^[\p{L}_@:]|^[.,/-][\p{L}\p{N}]/u.test(after)) continue;
    if (OTHER_BEFORE.test(before) || MONEY_AFTER.test(after) || isOther(shown)) continue;
    found.push({ shown, certain: isCertain(shown, digits), index: match.index });
  }
  return found;
}

/** The phone that a value is: the number in "(03) 4234 3450 (mobile)", "06 12 34 56 78 ext. 12". Null for what is none. */
export function phoneIn(value: string): string | null {
  const text = value.trim();
  if (text.length > 60) return null;
  return findPhones(text)[0]?.shown ?? null;
}

/**
 * The digits by which two spellings of one phone are told to be the same without knowing the country: the last nine, which
 * leaves out the country's code and the leading 0 ("+61 2 9037 4412" and "(02) 9037 4412").
 */
export function phoneTail(shown: string): string {
  return shown.replace(/\D/g, '').slice(-9);
}

/** A bracket that was opened before the run or is closed after it is no part of the number. */
function balanced(run: string): string {
  const opened = run.split('(').length - run.split(')').length;
  if (opened > 0 && run.startsWith('(')) return run.slice(1);
  return run;
}

function isOther(shown: string): boolean {
  if (DATE.test(shown)) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(shown)) return true; // an IP address
  if (/^\d{1,3}(?:[ .\u00a0\u202f]000)+$/.test(shown)) return true; // 1 200 000
  const groups = shown.split(/\D+/).filter((group) => group !== '');
  return groups.length >= 4 && groups.slice(0, 4).every((group) => group.length === 4); // a card, an IBAN's rest
}

function isCertain(shown: string, digits: string): boolean {
  if (shown.startsWith('+') || shown.startsWith('(+')) return digits.length >= 8;
  if (/^00[1-9]/.test(digits)) return digits.length >= 11;
  const grouped = /\D/.test(shown.replace(/^\(/, ''));
  if (/^0/.test(digits)) return digits.length >= 9 && digits.length <= 12;
  return grouped && /^\(?\d{3}\)?[ .‑-]\d{3}[ .‑-]\d{4}$/.test(shown); // North America
}
