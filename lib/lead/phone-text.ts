/** A phone as a text shows it. `certain`: written as only phones are, so that it counts without a label beside it. */
export interface ShownPhone {
  readonly shown: string;
  readonly certain: boolean;
}

// Of text that went through `tidy`, where every space is a plain one. Digits in groups, with at most three signs between two digits: "+33 (0)6 12 34 56 78", "(03) 4234 3450", "0612345678".
const RUN = /(?:\+ ?\(?|\(\+?)?\d(?:[ .()/‐‑–-]{0,3}\d){5,16}/g;
/** Between two numbers: "0412 345 678 / 0413 345 678"; not before the rest of one ("030 / 901820"). */
const AND = /(\d(?:[ .()-]{0,2}\d){7,13})(?: ?\/ ?| [–-] )(?=\(?[+\d](?:[ .()-]{0,2}\d){8})/g;
/** A date, an address of a machine, thousands, a card. */
const OTHER_NUMBER =
  /^(?:(?:[0-3]?\d|\d{4})([./-])\d{1,2}\1(?:\d\d){1,2}(?!\d|[./-]\d)|(?:[12]?\d?\d\.){3}[12]?\d?\d$|[1-9]\d?(?:[ .]\d{3}){2}$|\d{4}(?:\D\d{4}){3})/;
/** What makes a number a part of something longer, or money. */
const BEFORE = /[\p{L}\p{N}_@=&/-]$|\p{N}[.,:]$|[$€£¥#] ?$/u;
const AFTER = /^(?!x\d)(?:[\p{L}\p{N}_@:]|[.,/-][\p{L}\p{N}]| ?[$€£¥%])/u;

/**
 * What looks like a phone in a text, in order of appearance. Whether the number exists only the worker can say (phone.ts).
 */
export function findPhones(line: string): ShownPhone[] {
  const text = line.replace(AND, '$1; ');
  return [...text.matchAll(RUN)].flatMap((match) => {
    const { index } = match;
    // A bracket that is never closed was opened for what stands before the number.
    const shown = match[0].replace(/^\((?=[^)]*$)/, '');
    const digits = shown.replace(/\D/g, '');
    const before = text.slice(Math.max(0, index - 3), index);
    const after = text.slice(index + match[0].length, index + match[0].length + 2);
    // Six digits in pairs are a phone in New Caledonia; elsewhere the worker refuses them.
    if (digits.length > 17 || (digits.length < 7 && !/^\d\d([ .])\d\d\1\d\d$/.test(shown))) return [];
    if (OTHER_NUMBER.test(shown) || BEFORE.test(before) || AFTER.test(after)) return [];
    return [{ shown, certain: isCertain(shown, digits.length) }];
  });
}

function isCertain(shown: string, length: number): boolean {
  if (/^(?:\(?\+|00 ?[1-9])/.test(shown)) return length > 7;
  return /^\(?0/.test(shown) ? length > 8 && length < 13 : /^(?:1[ .‑-])?\(?\d{3}\)?[ .‑-]\d{3}[ .‑-]\d{4}$/.test(shown); // the latter is North America's
}

/**
 * The digits by which two spellings of one phone are told to be the same without knowing the country: the last nine, which
 * leaves out the country's code and the leading 0 ("+61 2 9037 4412" and "(02) 9037 4412").
 */
export function phoneTail(shown: string): string {
  return shown.replace(/\D/g, '').slice(-9);
}
