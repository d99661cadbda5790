import { findPhones } from '../lead/phone-text.ts';
import type { Masks } from './mask-token.ts';
import { RUN, type IsPlain } from './mask-vocabulary.ts';

/** What a text of a page is: for people, for code ("firstName"), an address of the web, or names of a style ("btn btn-lg"). */
export type Kind = 'text' | 'code' | 'address' | 'class';

/** A piece of a text: a run to be masked, one that is cut off behind ("exam…"), a phone, what stays, or names of a style, which stay but for what is said elsewhere. */
export interface Segment {
  readonly is: 'run' | 'cut' | 'phone' | 'plain' | 'name';
  readonly text: string;
}

/** Longer texts are prose: no label, so no word of them stays. */
const LABEL_MAX = 90;
/** A phrase of the vocabulary has no more words. */
const PHRASE_WORDS = 6;
/** Emails, and addresses inside a text: of these no word stays, whatever it is. */
const ADDRESS = /[^\s@<>"'(),;:=/?&]+@[^\s@<>"'(),;:=/?&]+|(?:https?|ftp|wss?):\/\/[^\s<>"']+/gu;
/** Beginnings of an address that say what kind it is, and a host that is nobody's. */
const SCHEME =
  /^\s*(?:(?:mailto|tel|sms|callto|whatsapp|https?|ftp):(?:\/\/)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/(?:send\/?\?phone=)?)?|\/\/)/iu;
/** What holds or does something itself instead of leading somewhere. */
const NOWHERE = /^\s*(?:data|javascript|blob|vbscript|file|chrome-extension|moz-extension|about):/iu;
const FORMAT = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Nobody calls a style so. */
const NO_NAME = /\S*(?:[^\s!-~]|\S@\S)\S*/gu;

/** A text without the signs that nobody sees, in which something can be hidden. */
const seen = (text: string): string => text.replace(FORMAT, '').normalize('NFC');

/** A text in pieces. All of them together are the text. `isDesk`: whose mailbox's first word may stay. */
export function segmentsOf(shown: string, kind: Kind, isPlain: IsPlain, isDesk: (email: string) => boolean = () => false): Segment[] {
  const mailbox = (email: string): Segment[] => {
    const [desk = ''] = /^[\p{L}]+(?![\p{N}\p{M}])/u.exec(email) ?? [];
    return desk !== '' && isDesk(`${desk}@firm.invalid`)
      ? [{ is: 'plain', text: desk }, ...runSegments(email.slice(desk.length))]
      : runSegments(email);
  };
  if (kind === 'address') return addressSegments(shown, isPlain, mailbox);
  const text = seen(shown);
  if (kind === 'class') return between(text, NO_NAME, runSegments, (name) => [{ is: 'name', text: name }]);
  const mayStay = text.trim().length <= LABEL_MAX ? isPlain : none;
  return between(
    text,
    ADDRESS,
    (address) => (/^\w+:\/\//.test(address) ? addressSegments(address, none, mailbox) : mailbox(address)),
    (rest) => phoneSegments(rest, (words) => wordSegments(words, kind === 'code', mayStay)),
  );
}

const none: IsPlain = () => false;

/** The masked text. */
export function maskedBy(
  { run, cut, number }: Masks,
  secrets: ReadonlySet<string>,
  isPlain: IsPlain,
  segments: readonly Segment[],
): string {
  const masked = ({ is, text }: Segment): string => {
    switch (is) {
      case 'run':
        return run(text);
      case 'cut':
        return cut(text);
      case 'phone':
        return number(text);
      case 'name':
        return maskedNames(text, secrets, isPlain, run);
      case 'plain':
        return text;
    }
  };
  return segments.map(masked).join('');
}

/** Names in the markup stay but for what of them is a secret elsewhere on the page, and for numbers. */
function maskedNames(names: string, secrets: ReadonlySet<string>, isPlain: IsPlain, mask: (run: string) => string): string {
  const isSecret = (part: string): boolean =>
    part.length > 2 && (/^\d+$/.test(part) || (secrets.has(part.toLowerCase()) && !isPlain(part)));
  return names.replace(RUN, (run) =>
    isSecret(run) ? mask(run) : run.replace(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g, (part) => (isSecret(part) ? mask(part) : part)),
  );
}

/** One by one: a long text has more pieces than a call may have arguments. */
const append = (segments: Segment[], more: readonly Segment[]): void => more.forEach((one) => segments.push(one));

function between(text: string, pattern: RegExp, inside: (match: string) => Segment[], outside: (rest: string) => Segment[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    append(segments, outside(text.slice(from, index)));
    append(segments, inside(match));
    from = index + match.length;
  }
  return [...segments, ...outside(text.slice(from))];
}

/** Every run a secret. */
const runSegments = (text: string): Segment[] =>
  [...text.matchAll(/([\p{Alphabetic}\p{N}\p{M}]+)(?=(…|\.{3})?)|[^\p{Alphabetic}\p{N}\p{M}]+/gu)].map(([shown, run, end]) => ({
    is: run === undefined ? 'plain' : end === undefined ? 'run' : 'cut',
    text: shown,
  }));

/** An address: how it begins stays, of its host nothing, of its path and query the words of the vocabulary. */
function addressSegments(shown: string, isPlain: IsPlain, mailbox: (email: string) => Segment[]): Segment[] {
  if (NOWHERE.test(shown)) return [{ is: 'plain', text: '#' }];
  const address = seen(decoded(shown));
  const [scheme = ''] = SCHEME.exec(address) ?? [];
  const rest = address.slice(scheme.length);
  const isHosted = scheme.endsWith('//');
  const host = isHosted ? (/^[^/?#]*/.exec(rest)?.[0] ?? '') : '';
  const isTo = scheme !== '' && !isHosted;
  return [
    { is: 'plain', text: scheme },
    ...runSegments(host),
    ...(isTo
      ? between(rest, ADDRESS, mailbox, (part) => phoneSegments(part, runSegments))
      : between(rest.slice(host.length), ADDRESS, mailbox, (part) => phoneSegments(part, (words) => wordSegments(words, true, isPlain)))),
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is no reason to give up
  }
}

/** The phones as the reader finds them; `rest` for what stands between. */
function phoneSegments(text: string, rest: (words: string) => Segment[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const spaced = text.replace(/\s/g, ' ');
  for (const { shown } of /\d/.test(text) ? findPhones(spaced) : []) {
    const at = spaced.indexOf(shown, from);
    if (at < 0) continue;
    append(segments, rest(text.slice(from, at)));
    segments.push({ is: 'phone', text: text.slice(at, at + shown.length) });
    from = at + shown.length;
  }
  return [...segments, ...rest(text.slice(from))];
}

/** The longest phrases of the vocabulary stay, from the left; every other run is a secret. In code a run holds several words. */
function wordSegments(text: string, isCode: boolean, isPlain: IsPlain): Segment[] {
  const words = [...text.matchAll(isCode ? CODE_WORD : RUN)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const segments: Segment[] = [];
  let from = 0;
  for (const [at, { start }] of words.entries()) {
    if (start < from) continue;
    const phrase = words.slice(at, at + PHRASE_WORDS).findLast(({ end }) => isPlain(text.slice(start, end)));
    if (phrase === undefined) continue;
    append(segments, runSegments(text.slice(from, start)));
    segments.push({ is: 'plain', text: text.slice(start, phrase.end) });
    from = phrase.end;
  }
  return [...segments, ...runSegments(text.slice(from))];
}

/** "firstName2" is first, Name, 2. */
const CODE_WORD = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|[\p{Alphabetic}\p{M}]/gu;
