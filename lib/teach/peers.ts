import { findEmails } from '../lead/email.ts';
import type { Field } from '../lead/field.ts';
import { looksLikeName } from '../lead/name-shape.ts';
import { hooksOf } from './hooks.ts';
import { phonesIn } from './keys-behind.ts';
import { labelsBeside } from './label-evidence.ts';
import type { OwnData } from './own-data.ts';
import { isListed, readBox } from './read-element.ts';
import { attribute } from './around.ts';
import { contains, isText, within, type Box, type View } from './view.ts';
import { isInterfaceWord, wordsIn } from './words-in.ts';

/** From a value up to its item of the list no page has more. */
const UP_MAX = 6;
/** What an item holds beside its value: "work", "primary", a cross to take it away. */
const BESIDE_MAX = 3;
const PROSE = /^(?:note|task)$/;
/** A note has its writer, its date and its buttons. */
const PROSE_BESIDE_MAX = 8;
const TAG_MAX = 60;
/** Of these every person of a record has their own. */
const PERSONAL = /^(?:email|phone)$/;
const PART = /^(?:section|article|fieldset|form|table|tbody|dl|main|aside|details|dialog)$/;

/** A part of the page, with a heading of its own or made for one: another such part may be another person's. */
export const isPart = (view: View, box: Box): boolean =>
  PART.test(box.tag) || within(view, box).some(({ tag, el }) => /^(?:h[1-6]|legend)$/.test(tag) || attribute(el, 'role') === 'heading');

/**
 * The values of the same kind that a list shows side by side, the given one among them: all tags, all phones of one person.
 * Values that have different labels or names are of different kinds. Just the given one where it is alone.
 */
export function peersOf(view: View, value: Box, field: Field, own: OwnData): Box[] {
  if (!isListed(field)) return [value];
  const label = labelsBeside(view, value, own);
  let item = isText(value) && value.parent?.solids === 1 ? value.parent : value;
  for (let up = 0; up < UP_MAX && item.parent !== null; up += 1, item = item.parent) {
    if (item.solids > value.solids + (PROSE.test(field) ? PROSE_BESIDE_MAX : BESIDE_MAX) || (PERSONAL.test(field) && isPart(view, item)))
      break;
    const { parent } = item;
    const route = routeTo(item, value);
    const kin = parent.kids.filter((kid) => !isText(kid) && isAlike(kid, item));
    if (isText(item) || kin.length < 2) continue;
    const isPersonal = PERSONAL.test(field);
    const names = namesOf(item, value, isPersonal, own);
    const found = kin.flatMap((kid) => {
      const peer = follow(kid, route);
      if (peer === null || !holds(view, peer, field) || (isPersonal && namesSomebody(view, kid, peer))) return [];
      return namesOf(kid, peer, isPersonal, own) === names ? [{ peer, label: labelsBeside(view, peer, own) }] : [];
    });
    // One label may stand before the first of them for all.
    const isShared = new Set(found.map((one) => one.label).filter(Boolean)).size < 2;
    const peers = found.flatMap((one) => (isShared || one.label === label ? [one.peer] : []));
    if (peers.length > 1 && peers.includes(value)) return peers;
  }
  return [value];
}

/** What the elements from an item to its value are called, without the numbers that count items; `titled`: and what their tooltips say. */
function namesOf(item: Box, value: Box, titled: boolean, own: OwnData): string {
  const names: string[] = [];
  for (let box: Box | null = value; box !== null; box = box.parent) {
    if (isText(box)) continue;
    const title = attribute(box.el, 'title');
    if (titled && !/\d|@/.test(title)) names.push(title);
    names.push(...hooksOf(box.el, own).flatMap(({ tier, css }) => (/^(?:test|name|data)$/.test(tier) ? [css.replace(/\d+/g, '#')] : [])));
    if (box === item) break;
  }
  return names.join(' ');
}

export function isAlike(a: Box, b: Box): boolean {
  if (a.tag !== b.tag) return false;
  const [left, right] = [a, b].map(({ el }) => attribute(el, 'class').split(/\s+/).filter(Boolean));
  return left?.length === 0 ? right?.length === 0 : (left?.some((name) => right?.includes(name)) ?? false);
}

/** How to go down from an item to its value, by tag and count. */
export function routeTo(item: Box, value: Box): [string, number][] {
  const route: [string, number][] = [];
  for (let box = value; box !== item && box.parent !== null; box = box.parent)
    route.unshift([box.tag, box.parent.kids.filter(({ tag }) => tag === box.tag).indexOf(box)]);
  return route;
}

export function follow(item: Box, route: readonly (readonly [string, number])[]): Box | null {
  let box: Box | undefined = item;
  for (const [tag, at] of route) box = box?.kids.filter((kid) => kid.tag === tag)[at];
  return box ?? null;
}

function holds(view: View, box: Box, field: Field): boolean {
  const values = readBox(view, box, field);
  const text = values.join(' ');
  if (field === 'email') return findEmails(text).length > 0;
  if (field === 'phone') return phonesIn(text).length > 0;
  return text !== '' && (field !== 'tag' || text.length <= TAG_MAX);
}

/** An item that names a person beside the value is one of a list of people. */
function namesSomebody(view: View, item: Box, value: Box): boolean {
  return within(view, item).some(
    (box) =>
      isText(box) &&
      !contains(value, box) &&
      looksLikeName(box.text, true) &&
      box.text.includes(' ') &&
      !wordsIn(box.text).some(isInterfaceWord),
  );
}
