import { labelForm } from '../lead/label-form.ts';
import { looksLikeName } from '../lead/name-shape.ts';
import { labelPairs, pairsAt, type LabelPair } from './label-pairs.ts';
import type { OwnData } from './own-data.ts';
import { attribute } from './around.ts';
import { isText, shared, within, type Box, type View } from './view.ts';
import { isFieldWord, isInterfaceWord, wordsIn } from './words-in.ts';

const TAG = /^(?:th|dt|label|legend)$/;
const ROLE = /^(?:rowheader|columnheader|term)$/;
const CLASS = /label|caption|(?:^|[-_\s])(?:title|key|term|heading|lbl|name)(?:$|[-_\s])|(?:Title|Key|Term)(?:$|[-_\s])/;
/** What kind of value it is, written beside it: "(work)", "primary". */
const BESIDE_LENGTH_MAX = 20;

/** Labels that are marked as such, and those that only stand where one would. */
interface Labels {
  readonly marked: ReadonlySet<LabelPair>;
  readonly likely: ReadonlySet<LabelPair>;
}

const ofView = new WeakMap<View, Labels>();

function labelsOf(view: View): Labels {
  const known = ofView.get(view);
  if (known !== undefined) return known;
  const pairs = labelPairs(view).filter((pair) => isShort(pair) && holdsOneValue(view, pair));
  const marked = new Set(pairs.filter(isMarked));
  const values = new Set([...marked].map(({ value }) => value));
  const isValue = (leaf: Box): boolean =>
    values.has(leaf) || (leaf.parent !== null && leaf.parent.solids === leaf.solids && values.has(leaf.parent));
  // What a label stands beside is no label of what stands beside it.
  const likely = new Set(pairs.filter((pair) => !marked.has(pair) && !isValue(pair.leaf) && isLikely(pair)));
  ofView.set(view, { marked, likely });
  return { marked, likely };
}

/**
 * Whether the text beside a value is a label: it is marked as one, it is a field's word, or the rows around it are made alike.
 * Never a text that holds the record's own data ("Maria’s phone", a name before a number).
 */
export function isLabel(view: View, pair: LabelPair, own: OwnData): boolean {
  const { marked, likely } = labelsOf(view);
  return (marked.has(pair) || likely.has(pair)) && !own.holds(pair.shown);
}

const isShort = ({ form, shown }: LabelPair): boolean => !/\d{3}|@/.test(shown) && /\p{L}{2}/u.test(form);

function isMarked({ leaf, certain }: LabelPair): boolean {
  if (certain || /[:\uff1a]\s*$/.test(leaf.text)) return true;
  for (let box: Box | null = leaf; box !== null && box.solids === leaf.solids; box = box.parent) {
    const { el, tag } = box;
    if (TAG.test(tag) || ROLE.test(attribute(el, 'role')) || CLASS.test(attribute(el, 'class'))) return true;
  }
  return false;
}

function isLikely({ form, shown, leaf, value, after }: LabelPair): boolean {
  // Many things stand under a name that are no label of it.
  if (after) return false;
  if (wordsIn(form).some(isFieldWord)) return true;
  // An icon may as well be something to press.
  return isText(leaf) && !(form.includes(' ') && looksLikeName(shown, true)) && isRowOfMany(shared(leaf, value));
}

/** Whether a row stands among others that begin with another short text each. */
function isRowOfMany(row: Box): boolean {
  const begins = (row.parent?.kids ?? []).filter(({ tag, solidKids }) => tag === row.tag && solidKids > 1).map((kin) => firstText(kin));
  return (
    begins.length > 1 && new Set(begins).size === begins.length && begins.every((text) => labelForm(text) !== '' && !/\d|@/.test(text))
  );
}

function firstText(box: Box): string {
  let here = box;
  for (let kid = here.kids.find(({ solids }) => solids > 0); kid !== undefined; kid = here.kids.find(({ solids }) => solids > 0))
    here = kid;
  return here.text;
}

/** A heading over several values is no label, even where only one of them is an email. */
function holdsOneValue(view: View, { value, after }: LabelPair): boolean {
  if (value.solids < 2) return true;
  if (after) return false;
  const texts = within(view, value).filter((box) => box.solids > 0 && box.kids.length === 0);
  // What begins with a label of its own is a part of the page.
  if (texts[0] !== undefined && kindOf(texts[0]) === 'beside') return false;
  const kinds = new Set(texts.map(kindOf));
  kinds.delete('beside');
  return kinds.size < 2;
}

/** What a text inside a label's value is: values that differ in kind are values of different fields. */
function kindOf(box: Box): string {
  const { text, el } = box;
  if (el.closest('button, [role="button"]') !== null && !text.includes('@')) return 'beside';
  if (text.includes('@')) return 'email';
  if (/^[\d\s()+./-]{7,}$/.test(text)) return 'phone';
  const words = wordsIn(text);
  const isBeside =
    text.length <= BESIDE_LENGTH_MAX &&
    !/\d/.test(text) &&
    (/^\(.*\)$|^[^\p{L}\p{N}]*$/u.test(text) || (words.length > 0 && words.every(isInterfaceWord)));
  return isBeside ? 'beside' : 'text';
}

/** The labels that a box has, its row's head among them, in one text: values of one kind have the same. Empty for none. */
export function labelsBeside(view: View, box: Box, own: OwnData): string {
  const forms: string[] = [];
  for (let here: Box | null = box; here !== null && here.solids === box.solids; here = here.parent)
    forms.push(...(pairsAt(view).get(here) ?? []).flatMap((pair) => (isLabel(view, pair, own) ? [pair.form] : [])));
  for (let here: Box | null = box; here !== null; here = here.parent) {
    const head: Box | undefined = here.parent?.tag === 'tr' ? here.parent.kids[0] : undefined;
    if (head === undefined || head === here || head.tag !== 'th') continue;
    forms.push(labelForm(head.text));
    break;
  }
  return [...new Set(forms)].toSorted().join('|');
}
