import { findEmails, isSharedMailbox } from '../lead/email.ts';
import { escaped, type Secret } from './mask-piece.ts';
import { maskedBy, segmentsOf, type Segment } from './mask-text.ts';
import type { Random } from './mask-sign.ts';
import { masksFor, secretsIn } from './mask-token.ts';
import { isPlainBy, wordsOf, type IsPlain, type Plain } from './mask-vocabulary.ts';
import { piecesOf } from './mask-walk.ts';

/** The longest snapshot, in bytes. */
export const SNAPSHOT_MAX = 2_000_000;

export interface Masking {
  /** The words that may stay: those by which a page is read. */
  readonly plain: Plain;
  /** Texts of which no word stays, though it be in the vocabulary: names of people ("Maria Price"). */
  readonly personal?: readonly string[];
  readonly random?: Random;
  readonly bytesMax?: number;
}

/**
 * A page for a bug report: its markup with every value replaced by an invented one of the same shape, so that it is read as the page
 * is and tells nothing of anybody. Texts, attributes, addresses, comments, what fields hold, shadow roots and frames of the same
 * origin are in it; scripts, styles and what a page loads are not. Of the page's own words only those of the vocabulary stay, and of
 * the names in its markup (classes, tags) those that stand nowhere else. HTML in UTF-8 of at most `bytesMax` bytes.
 */
export function maskPage(page: Document, { plain, personal = [], random = fromSystem(), bytesMax = SNAPSHOT_MAX }: Masking): string {
  const pieces = piecesOf(page, bytesMax * 0.95);
  const texts = pieces.filter((piece) => typeof piece !== 'string');
  const isPlain = isPlainBy(plain, personalIn(texts, personal, isPlainBy(plain, new Set())));
  const segments = new Map<Secret, readonly Segment[]>(
    texts.map((secret) => [secret, segmentsOf(secret.text, secret.kind, isPlain, plain.isDesk)]),
  );
  const secrets = new Set<string>();
  const all = [...segments.values()].flat();
  for (const { is, text } of all)
    if (/^(?:run|cut|phone)$/.test(is)) for (const run of wordsOf(text)) for (const secret of secretsIn(run)) secrets.add(secret);
  const numbers = all.flatMap(({ is, text }) => (is === 'phone' || /^\d{7,}$/.test(text) ? [text] : []));
  const masks = masksFor(secrets, numbers, isPlain, random);
  const html = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const text = maskedBy(masks, secrets, isPlain, segments.get(piece) ?? []);
    return escaped(piece.json ? JSON.stringify(text).slice(1, -1).replaceAll('<', '\\u003c') : text, piece.escapes);
  });
  return bounded(html.join(''), bytesMax);
}

/** The words of people's names: those handed in, and of mailboxes like "maria.price@": what is in no vocabulary says that it is a name. */
function personalIn(texts: readonly Secret[], names: readonly string[], isPlain: IsPlain): ReadonlySet<string> {
  const mailboxes = texts
    .flatMap(({ text }) => findEmails(text))
    .filter((email) => !isSharedMailbox(email))
    .map((email) => wordsOf(email.split('@')[0] ?? '').filter((word) => /\p{L}{2}/u.test(word)))
    .filter((words) => words.length > 1 && !words.every(isPlain));
  return new Set([...names.flatMap(wordsOf), ...mailboxes.flat()].filter((word) => word.length > 2));
}

/** Cut at the bound, should escapes have made it longer than was reckoned. */
function bounded(html: string, bytesMax: number): string {
  const bytes = new TextEncoder().encode(html);
  return bytes.length <= bytesMax ? html : new TextDecoder().decode(bytes.subarray(0, bytesMax)).replace(/\ufffd+$/, '');
}

/** From the system's generator: whoever has the snapshot cannot draw the same again. */
function fromSystem(): Random {
  let drawn = new Uint32Array(0);
  let at = 0;
  return () => {
    if (at >= drawn.length) {
      drawn = crypto.getRandomValues(new Uint32Array(1_024));
      at = 0;
    }
    at += 1;
    return (drawn[at - 1] ?? 0) / 2 ** 32;
  };
}
