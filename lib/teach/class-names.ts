import { COMPONENT, isUtility, LOOK, MICROFORMAT } from './class-words.ts';
import { isDrawn, isFrameworks, isHash } from './generated.ts';
import type { OwnData } from './own-data.ts';
import { attribute } from './around.ts';
import { isFieldWord, saysNothing, wordsIn } from './words-in.ts';

interface ClassHook {
  readonly css: string;
  /** It names a thing; it may as well name a look; it is a component library's or says nothing. */
  readonly kind: 'class' | 'look' | 'weak';
}

/**
 * Selectors of an element's lasting classes, those that name a thing first. A build's hash is cut off, drawn and utility classes
 * are left out.
 */
export function classHooks(el: Element, own: OwnData): ClassHook[] {
  const all = attribute(el, 'class').slice(0, 1_000).split(/\s+/).filter(Boolean);
  const styled = all.some((name) => name.startsWith('sc-'));
  const hooks = all.slice(0, 30).flatMap((name): ClassHook[] => {
    if (MICROFORMAT.test(name)) return [{ css: `.${name}`, kind: 'class' }];
    if (isUtility(name) || isFrameworks(name) || own.holds(name)) return [];
    const stem = stemOf(name);
    // Where another class stands before it, the name begins after a blank.
    if (stem !== null)
      return [{ css: all[0] === name ? `[class^="${stem}"]` : `[class*=" ${stem}"]`, kind: saysNothing(stem) ? 'weak' : 'class' }];
    // styled-components puts six drawn letters beside its own.
    if (!/^[A-Za-z_-][\w-]*$/.test(name) || /\d{3}/.test(name) || isDrawn(name) || (styled && /^[A-Za-z]{5,7}$/.test(name))) return [];
    return [{ css: `.${name}`, kind: kindOf(name) }];
  });
  return hooks.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const KINDS = ['class', 'look', 'weak'];

function kindOf(name: string): ClassHook['kind'] {
  if (COMPONENT.test(name) || saysNothing(name)) return 'weak';
  if (LOOK.test(name)) return 'look';
  return /__|[-_]|[a-z][A-Z]/.test(name) || wordsIn(name).some(isFieldWord) ? 'class' : 'look';
}

/**
 * What a build did not make of a class: `LoanBoardCard__cardName__x1Y2z` is `LoanBoardCard__cardName__`, `_title_1x2y3_12` is
 * `_title_`. Null where it made none of it.
 */
function stemOf(name: string): string | null {
  // Material UI's styles count theirs.
  const counted = /^(\w*[sS]tyles?-\w{3,}-)\d+$/.exec(name)?.[1];
  if (counted !== undefined) return counted;
  const bare = name.replace(/(?<=_[\w-]{4,8})_\d+$/, '');
  for (const between of ['___', '__', '--', '_', '-']) {
    const at = bare.lastIndexOf(between);
    if (at < 1) continue;
    const stem = bare.slice(0, at + between.length);
    if (isHash(bare.slice(at + between.length)) && /[A-Za-z]{3}/.test(stem) && !isDrawn(stem)) return stem;
  }
  return null;
}
