// WORKER ONLY: with name.ts. What stands around a name and is no part of it.
import { COMPANY_END, TITLE } from './name-words.ts';

/** Further titles, in more languages: they go like those a page's reader knows. */
const MORE_TITLES =
  /^(?:messrs|capt(?:ain)?|mesdames|messieurs|veuve|vve|dipl-?(?:ing|kfm|kff|inf|betrw)|univ-?prof|magister|dott(?:oressa)?|sig(?:nora?|ra)?|dhr|mevr|[ds]r?ª|shri|smt|lic|arq|lcd[oa]|السيدة?|الآنسة|الدكتورة?|الأستاذة?|ד[״"]ר|עו[״"]ד|גב['׳])$/u;

/** Titles that are also a first name or its initial: they go only when a first and a last name are left. */
const WEAK_TITLE = /^(?:me?|d|pr|fr|hr|don|ing|mag|sr|dame|lord|lady|rev|hon|sri|sheikh|hajj?|د|מר)$/;
/** Of these a full stop says that they are titles, also before a last name alone: "M. Dupont", "Hr. Meyer". */
const WITH_STOP = /^(?:m|fr|hr|sr|pr|mag|ing|rev|hon)\.$/;
/** What goes on after "Dr.": "Dr. med. dent.". */
const AFTER_TITLE = /^(?:med|dent|vet|phil|jur|iur|rer|nat|pol|oec|hc|h|c|habil|ing)$/;

const SUFFIX = /^(?:jn?r|sn?r|i{2,3}|iv|phd|md|esq|cpa|cfa|mba|msc|dds|obe|cbe|oam|jd|kc|qc|rn)$/;

/** Words of a job behind a comma: "Maria Cruz, CEO". */
const JOB =
  /(?:^|[ -])(?:c[efimot]o|vp|manager|director|owner|founder|president|secretary|treasurer|agent|broker|buyer|seller|vendor|consultant|engineer|partner|associate|realtor|lawyer|solicitor|accountant|assistant|directeur|directrice|g[ée]rante?|responsable|acheteu(?:r|se)|vendeu(?:r|se)|notaire|avocate?|comptable|gerente|directora?|abogad[oa]|geschäftsführer(?:in)?|inhaber(?:in)?|leiter(?:in)?)(?: |$)/i;

/** Between a person and their firm; "von" and "de" open last names. */
const AT = /\s+(?:at|@|chez|bei|c\/o|en la empresa)\s+\p{L}.*$/u;
/** "Jean - Pierre Dupont" is one name. */
const COMPOUND = /^(?:jean|marie|anne|pierre|paul|charles|louis|hans|karl|eva)$/i;
/** The name at birth. */
const BORN = /[\s,]+(?:née?|geb(?:oren|orene)?\.?|nacid[oa]|nascida)\s.*$/iu;

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');
const isSuffix = (word: string): boolean => SUFFIX.test(bare(word));
const isCompany = (text: string): boolean => COMPANY_END.test(text.replaceAll('.', ''));
const hasLetter = (text = ''): boolean => /\p{L}/u.test(text);
export const isTitle = (word: string): boolean => TITLE.test(bare(word)) || MORE_TITLES.test(bare(word));

/**
 * A name without what stands around it: "Maria (Mia) Cruz", "Maria Cruz at Acme", "Maria Cruz - Acme Pty Ltd", "Acme Pty Ltd
 * (Maria Cruz)", "Maria Cruz <maria@example.com>", "Maria Cruz née Gomez". Takes tidied text.
 */
export function nameIn(shown: string): string {
  const [, firm = '', inside = ''] = /^([^()]+?) ?[([]([^()[\]]+)[)\]]$/.exec(shown) ?? [];
  const text = (isCompany(firm) && !isCompany(inside) ? inside : shown)
    .replace(/\([^)]*\)|\[[^\]]*\]|["“„«][^"“”»]*["“”»]/g, ' ')
    .replace(/\S+@\S+\.\S+|\b(?:she|he|they)\/\S+/gi, ' ')
    .replace(BORN, '')
    .replace(/\s+/g, ' ')
    .trim();
  const person = text.replace(AT, '');
  const pieces = person.split(/ [-–—|/•·] /);
  const [first = '', second] = pieces;
  if (second === undefined) return person;
  if (COMPOUND.test(first)) return person.replace(/ [-–—] /, '-');
  return pieces.find((piece) => hasLetter(piece) && !isCompany(piece)) ?? first;
}

/** The parts of a name that commas divide, without those that say something else: "Maria Cruz, PhD", "Maria Cruz, CEO, Acme Pty Ltd". */
export function nameParts(name: string): string[][] {
  const parts = name.split(',').map((part) => part.trim());
  const [head = ''] = parts;
  const whole = head.includes(' ');
  return parts
    .filter((part, at) => at === 0 || !(JOB.test(part) || (whole && isCompany(part))))
    .filter((part, at, all) => !(at === 0 && all.length > 1 && whole && isCompany(part)))
    .map((part) =>
      part.split(' ').filter((word, at, all) => hasLetter(word) || (word === '&' && hasLetter(all[at - 1]) && hasLetter(all[at + 1]))),
    )
    .filter((words, at) => words.length > 0 && (at === 0 || words.length > 1 || !isSuffix(words[0] ?? '')));
}

/** Words of a name without titles before them and suffixes behind them; a suffix goes only where more than `least` words are there. */
export function withoutTitles(words: readonly string[], least: number): string[] {
  let left = [...words];
  let after = false;
  while (left.length > 1) {
    const [word = '', next = '', ...more] = left;
    const low = word.toLowerCase();
    // "M. K. Gandhi", "M S Dhoni"
    const isInitial = /^(?:\p{L}\.?)$|^(?:\p{L}\.){2,}$/u.test(next);
    const isWeak = WITH_STOP.test(low) || (more.length > 0 && WEAK_TITLE.test(bare(word)) && low !== 'd');
    if (!isTitle(word) && !(after && low.endsWith('.') && AFTER_TITLE.test(bare(word))) && (isInitial || !isWeak)) break;
    // "Mr and Mrs Smith"
    left = left.slice(/^(?:and|et|und|y|e|&)$/i.test(next) && isTitle(more[0] ?? '') ? 2 : 1);
    after = true;
  }
  while (left.length > least && (isSuffix(left.at(-1) ?? '') || isTitle(left.at(-1) ?? ''))) left = left.slice(0, -1);
  return left;
}
