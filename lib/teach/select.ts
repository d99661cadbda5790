import { labelForm } from '../lead/label-form.ts';
import type { Field } from '../lead/field.ts';
import type { Locator } from '../lead/locator.ts';
import { headingsOver } from './headings.ts';
import { labelPairs } from './label-pairs.ts';
import { readAtLabel, readAtSelector } from './read-element.ts';
import { contains, type Box, type View } from './view.ts';

/** What a locator that fits more finds is no field. */
const FOUND_MAX = 500;

/** A place that a locator finds, and where it stands in one text with its label, the value itself. */
export interface Place {
  readonly box: Box;
  readonly rest: string | null;
}

/** The places of a locator on a page, in the order of reading; only what is seen. None for a selector that no browser reads. */
export function placesOf(view: View, at: Locator): Place[] {
  const found = at.by === 'css' ? selected(view, at.css).map((box) => ({ box, rest: null })) : labelled(view, at.label, at.under);
  return found.toSorted((a, b) => a.box.order - b.box.order).slice(0, FOUND_MAX);
}

function selected({ roots, of }: View, css: string): Box[] {
  try {
    return [...new Set(roots)].flatMap((root) => [...root.querySelectorAll(css)].flatMap((el) => of.get(el) ?? []));
  } catch {
    return []; // a selector may have been written by anybody
  }
}

function labelled(view: View, label: string, under: string | null): Place[] {
  const form = labelForm(label);
  const heading = under === null ? null : labelForm(under);
  const places = new Map<Box, Place>();
  for (const pair of form === '' ? [] : labelPairs(view)) {
    if (pair.form !== form || places.has(pair.value)) continue;
    if (heading !== null && !headingsOver(view, pair.leaf).some((over) => over.form === heading)) continue;
    places.set(pair.value, { box: pair.value, rest: pair.rest });
  }
  return [...places.values()];
}

/** What the reader gives for a place, as values of the field. */
export const readPlace = (view: View, { box, rest }: Place, at: Locator, field: Field): string[] =>
  at.by === 'css' ? readAtSelector(box, field) : readAtLabel(view, box, rest, field);

/** What is to be found: one value, or all of a list; and what a person reads there. */
export interface Target {
  readonly field: Field;
  readonly places: readonly { readonly box: Box; readonly values: readonly string[] }[];
}

/** Whether a locator finds the target, reads it as a person does, and finds nothing else. */
export function fits(view: View, at: Locator, { field, places }: Target): boolean {
  const found = placesOf(view, at);
  if (found.length === 0 || found.length > places.length * 3) return false;
  const met = new Set<Box>();
  for (const place of found) {
    const here = places.filter(({ box }) => contains(place.box, box) || contains(box, place.box));
    const wanted = here.flatMap(({ values }) => values);
    const read = new Set(readPlace(view, place, at, field));
    if (here.length === 0 || read.size === 0 || wanted.some((value) => !read.has(value)) || read.size > new Set(wanted).size) return false;
    for (const { box } of here) met.add(box);
  }
  return met.size === places.length;
}
