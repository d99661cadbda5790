/** Ids that frameworks count up or draw afresh; what stands beside the count says only which component it is. */
const FRAMEWORK =
  /^(?::r|«|_r_|:[a-z0-9]+:$)|^(?:css|sc|jss|jsx|svelte|emotion)-|(?:^|[-_])(?:radix|react-aria|react-select|rc|headlessui|downshift|ember|mui|mat|mdc|cdk|ext|yui|gwt|dijit|reach|chakra|mantine|el-id|ng-tns|pn_id|pr_id|select2|flatpickr|tippy|popper|swal2|jss|uid|guid|uniq\w*|temp|auto|anonymous|igx|isc|ui-id|ui5)(?=[-_:\d])(?=.*\d)/i;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const HEX = /(?<![a-z0-9])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{6,}(?![a-z0-9])/gi;
const DIGITS = /\d{3,}/g;
/** Naming containers that servers number: ASP.NET's `ctl00_`, JSF's `j_idt45:`. What follows them is the author's. */
const SERVER = /(?<![a-z0-9])(?:ctl\d+|j_id\w*?)(?=[_$:]|$)/gi;
/** "email_0", "phone-12"; not "line1". */
const COUNTER = /(?<=[-_.:])\d{1,2}$/g;

export const isFrameworks = (token: string): boolean => FRAMEWORK.test(token);

/** The parts of a name in code that another record, build or session would have differently: [start, end) each, in order. */
export function volatileParts(token: string, numbersAreNames: boolean): (readonly [number, number])[] {
  const kinds = numbersAreNames ? [UUID, HEX, SERVER] : [UUID, HEX, SERVER, DIGITS, COUNTER];
  return kinds.flatMap((kind) => [...token.matchAll(kind)].map((match) => [match.index, match.index + match[0].length] as const));
}

/** Whether a name in code was drawn, not given: "bdVaJa", "1x2y3z", "kQzRt". One drawn part makes it all so. */
export const isDrawn = (token: string): boolean => token.split(/[^A-Za-z0-9]+/).some(isDrawnPart);

function isDrawnPart(part: string): boolean {
  if (part.length < 4) return false;
  const letters = part.split(/\d+/).filter((run) => run !== '');
  // Letters and digits mixed as nobody writes them; "line1", "b2bLead" and "address2" are written.
  if (letters.length > 0 && /\d/.test(part)) {
    if (/\d[A-Za-z]+\d|^\d+[a-z]/i.test(part)) return true;
    if (letters.length > 1 && letters.every((run) => run.length < 4)) return true;
  }
  return letters.some((run) => {
    if (run.length < 5) return false;
    const words = camelWords(run);
    if (words.length > 1 && run.length / words.length < 2.5) return true;
    return words.some((word) => word.length > 4 && (!/[aeiouy]/i.test(word) || /[^aeiouy]{6}/i.test(word)));
  });
}

const camelWords = (run: string): string[] => run.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);

/** The end of a class name that a build made: "x1Y2z", "3kX9z", "abc12_7". A plain word is none. */
export const isHash = (end: string): boolean => {
  if (!/^[\w-]{4,12}$/.test(end)) return false;
  if (/\d/.test(end)) return !/^[a-z]{3,}\d?$/i.test(end);
  return /[a-z][A-Z]|[A-Z]{2}/.test(end) && end.length < 8 && end.length / camelWords(end).length < 2.6;
};
