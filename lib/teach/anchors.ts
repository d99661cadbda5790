import { hooksOf, tagOf, type Hook } from './hooks.ts';
import type { OwnData } from './own-data.ts';
import { attribute, parentOf } from './around.ts';
import type { Box, View } from './view.ts';

/** An ancestor that can be found again by itself. */
export interface Anchor {
  readonly el: Element;
  readonly hooks: readonly Hook[];
  /** How many elements above the value; from 1. */
  readonly up: number;
}

const UP_MAX = 60;
const HOOKS_MAX = 2;
const ANCHORS_MAX = 6;

/** Parts that every app's page has once, by the page's own mapping to roles. */
const LANDMARK = /^(?:main|form|dialog|article|tabpanel|region)$/;

/**
 * The elements around one that have lasting selectors, the nearest first, in the root it is in. Strong ones name a thing; weak
 * ones are landmarks and components.
 */
export function anchorsOf(el: Element, own: OwnData): { readonly strong: readonly Anchor[]; readonly weak: readonly Anchor[] } {
  const strong: Anchor[] = [];
  const weak: Anchor[] = [];
  let up = 1;
  for (let here = parentOf(el); here !== null && up < UP_MAX; here = parentOf(here), up += 1) {
    if (/^(?:html|body)$/.test(here.localName)) break;
    const hooks = hooksOf(here, own);
    const good = hooks.filter(({ tier, alone }) => tier !== 'weak' && alone).slice(0, HOOKS_MAX);
    if (good.length > 0 && strong.length < ANCHORS_MAX) strong.push({ el: here, hooks: good, up });
    const rest = [...landmark(here), ...hooks.filter((hook) => !good.includes(hook))].slice(0, HOOKS_MAX);
    if (rest.length > 0 && weak.length < ANCHORS_MAX) weak.push({ el: here, hooks: rest, up });
  }
  return { strong, weak };
}

function landmark(el: Element): Hook[] {
  const role = attribute(el, 'role');
  if (LANDMARK.test(role)) return [{ tier: 'weak', css: `[role="${role}"]`, alone: false }];
  // A custom element is named by its author.
  return LANDMARK.test(el.localName) || el.localName.includes('-') ? [{ tier: 'weak', css: tagOf(el), alone: false }] : [];
}

/** The elements that show the same as a value's own, which is the first: what is in it, then what is around it. */
export function hostsOf({ of }: View, box: Box): Element[] {
  const hosts = [box.el];
  if (box.tag === '#text') return hosts;
  let inner: Box | undefined = box;
  while (inner !== undefined && box.solids > 0) {
    inner = inner.kids.find((kid) => kid.solids === box.solids && kid.tag !== '#text');
    if (inner !== undefined) hosts.push(inner.el);
  }
  for (let outer = parentOf(box.el); outer !== null && of.get(outer)?.solids === box.solids; outer = parentOf(outer)) {
    if (/^(?:html|body|main)$/.test(outer.localName)) break;
    hosts.push(outer);
  }
  return hosts;
}
