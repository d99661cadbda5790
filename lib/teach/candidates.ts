import type { Locator } from '../lead/locator.ts';
import { anchorsOf, hostsOf, type Anchor } from './anchors.ts';
import { headingsOver } from './headings.ts';
import { hooksOf, tagOf, type Hook, type Tier } from './hooks.ts';
import { isLabel } from './label-evidence.ts';
import { labelPairs, type LabelPair } from './label-pairs.ts';
import type { OwnData } from './own-data.ts';
import { attribute } from './around.ts';
import { stepsTo } from './structure.ts';
import { contains, type Box, type View } from './view.ts';

/** Elements that are few in a part of a page and mean something there, so that the tag alone tells which is meant. */
const TELLING = /^(?:a|input|select|textarea|h[1-6]|time|address|output|strong|mark|.+-.+)$/;
/** A row or a card with one value: no further up, and holding no more. */
const NEAR_UP = 3;
const NEAR_SOLIDS = 4;
/** Beside a labelled value may stand what kind it is, and a button. */
const BESIDE_MAX = 2;
/** Anchors are tried alone, and the nearest few inside each other. */
const PAIRED_MAX = 3;

/**
 * Every locator that may fit a value, the most lasting first: test ids; names and ids; attributes that say the field; what is
 * said to the blind; the label beside it; lasting classes; a link's scheme; a heading; components; the structure under the
 * nearest anchor. Lazy: most values need the first few. `free`: the item of a list, which no count is to tell apart.
 */
export function* candidates(view: View, value: Box, own: OwnData, free: Element | null): Generator<Locator> {
  const hosts = hostsOf(view, value);
  const { strong, weak } = anchorsOf(value.el, own);
  // A class says what it is of; that of a box around may be of what else it will hold on another record.
  const classes = (isOwn: boolean, tier: Tier): Hook[] =>
    hosts.filter((el) => value.el.contains(el) === isOwn).flatMap((el) => hooksOf(el, own).filter((hook) => hook.tier === tier));

  for (const tier of ['test', 'name', 'data', 'said'] as const) {
    const here = hosts.flatMap((el) => hooksOf(el, own).flatMap((hook) => (hook.tier === tier && hook.alone ? [{ ...hook, el }] : [])));
    for (const hook of here) yield css(hook.css);
    for (const { css: hook, el } of here) if (TELLING.test(el.localName) && /^[#.[]/.test(hook)) yield css(`${tagOf(el)}${hook}`);
    yield* nearTags(view, hosts, strong, tier);
    for (const hook of here) yield* inside(hook.css, strong);
  }
  const near = labelsOf(view, value, own);
  yield* labels(
    view,
    near.filter(({ after }) => !after),
    own,
  );
  for (const hook of classes(true, 'class')) yield* scoped(hook, strong);
  for (const scheme of hosts.flatMap(schemeOf)) {
    yield* inside(scheme, strong);
    yield* inside(scheme, weak);
    yield { by: 'css', css: scheme };
  }
  for (const { localName: tag } of hosts.filter(({ localName }) => /^h[1-6]$/.test(localName))) {
    yield* inside(tag, strong);
    yield* inside(tag, weak);
    if (tag === 'h1') yield { by: 'css', css: tag };
  }
  for (const hook of [...classes(false, 'class'), ...classes(true, 'look')]) yield* scoped(hook, strong);
  yield* labels(
    view,
    near.filter(({ after }) => after),
    own,
  );
  for (const hook of hosts.flatMap((el) => hooksOf(el, own)).filter(({ alone, tier }) => tier === 'weak' || tier === 'look' || !alone)) {
    yield* inside(hook.css, strong);
    yield* inside(hook.css, weak);
    yield css(hook.css);
  }
  const named = hosts.flatMap((el) => [
    ...hooksOf(el, own).filter(({ tier }) => tier !== 'weak'),
    ...schemeOf(el).map((one): Hook => ({ tier: 'look', css: one, alone: false })),
  ]);
  yield* structure(
    hosts,
    named,
    [...strong, ...weak].toSorted((a, b) => a.up - b.up),
    free,
  );
}

const css = (selector: string): Locator => ({ by: 'css', css: selector });

/** A selector by itself, then inside the nearest anchors, then inside two of them. */
function* scoped({ css: selector, alone }: Hook, anchors: readonly Anchor[]): Generator<Locator> {
  if (alone) yield css(selector);
  yield* inside(selector, anchors);
}

function* inside(selector: string, anchors: readonly Anchor[]): Generator<Locator> {
  for (const { hooks } of anchors) for (const hook of hooks) yield css(`${hook.css} ${selector}`);
  const few = anchors.slice(0, PAIRED_MAX).flatMap(({ hooks }) => hooks.slice(0, 1));
  for (const [at, near] of few.entries()) for (const far of few.slice(at + 1)) yield css(`${far.css} ${near.css} ${selector}`);
}

/** `[data-testid="summary-email"] a`: the only link of a row that is named. */
function* nearTags({ of }: View, hosts: readonly Element[], anchors: readonly Anchor[], tier: Tier): Generator<Locator> {
  for (const { el, hooks, up } of anchors) {
    if (up > NEAR_UP || (of.get(el)?.solids ?? Infinity) > NEAR_SOLIDS) continue;
    for (const host of hosts)
      for (const hook of hooks) if (hook.tier === tier && TELLING.test(host.localName)) yield css(`${hook.css} ${tagOf(host)}`);
  }
}

/** The labels that a value stands beside. */
function labelsOf(view: View, value: Box, own: OwnData): LabelPair[] {
  return labelPairs(view).filter(
    (pair) =>
      (contains(pair.value, value) || contains(value, pair.value)) &&
      pair.value.solids <= value.solids + BESIDE_MAX &&
      isLabel(view, pair, own),
  );
}

/** Each label alone, then with the headings that it stands under; the one nearest to the value first. */
function* labels(view: View, near: readonly LabelPair[], own: OwnData): Generator<Locator> {
  for (const { shown: label, leaf } of near.toSorted((a, b) => a.value.solids - b.value.solids)) {
    yield { by: 'label', label, under: null };
    for (const { shown: under } of headingsOver(view, leaf)) if (!own.holds(under)) yield { by: 'label', label, under };
  }
}

/** What kind of link or form field an element is, where that tells what it holds. */
function schemeOf(el: Element): string[] {
  const [scheme] = /^(?:mailto|tel|sms|callto|whatsapp):|^https:\/\/wa\.me\//.exec(attribute(el, 'href')) ?? [];
  if (scheme !== undefined) return [`${tagOf(el)}[href^="${scheme}"]`];
  const type = el.localName === 'input' ? attribute(el, 'type') : '';
  return /^(?:email|tel|url|date)$/.test(type) ? [`input[type="${type}"]`] : [];
}

/** Tags and, where siblings are alike, counts: under the nearest anchor under which they tell. */
function* structure(
  hosts: readonly Element[],
  named: readonly Hook[],
  anchors: readonly Anchor[],
  free: Element | null,
): Generator<Locator> {
  for (const { hooks } of anchors.slice(0, PAIRED_MAX)) {
    for (const host of hosts.slice(0, 2)) for (const hook of hooks) yield css(`${hook.css} ${tagOf(host)}`);
  }
  const [el] = hosts;
  if (el === undefined) return;
  const steps = stepsTo(el, free);
  const countOf = (of: Element): string => /:nth-of-type\(\d+\)$/.exec(steps.find((step) => step.el === of)?.css ?? '')?.[0] ?? '';
  // One of several alike, and in it what is known by itself.
  for (const { el: of, hooks } of anchors) {
    const count = countOf(of);
    for (const hook of count === '' ? [] : hooks) {
      for (const { css: selector } of named) yield css(`${hook.css}${count} ${selector}`);
      for (const { hooks: inner, el: near } of anchors)
        if (of !== near && of.contains(near))
          for (const one of inner) for (const host of hosts) yield css(`${hook.css}${count} ${one.css} ${tagOf(host)}`);
    }
  }
  for (const { el: of, hooks } of anchors) {
    const from = steps.findIndex((step) => step.el === of);
    if (from < 0) continue;
    const way = steps.slice(from + 1).map((step) => step.css);
    for (const hook of hooks) {
      yield css([hook.css, ...way].join(' > '));
      yield css([`${hook.css}${countOf(of)}`, ...way].join(' > '));
    }
  }
}
