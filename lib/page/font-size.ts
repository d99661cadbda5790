import { style } from './hidden.ts';

/** An element on the way from the page's top to a text. */
export interface Step {
  readonly el: Element;
  readonly tag: string;
  /** The element it stands in; null for the top. */
  readonly above: Step | null;
  kind: Kind | null;
  /** In pixels; -1 until it is asked for. */
  size: number;
}

/** All elements with the same tags and classes from the top down to them. */
interface Kind {
  readonly inside: Map<string, Kind>;
  size: number;
  asked: number;
  isMixed: boolean;
}

/** After so many elements of a kind, the first of a row among them, had one size, the others have it too: asking is slow. */
const ENOUGH = 8;

const newKind = (): Kind => ({ inside: new Map(), size: 0, asked: 0, isMixed: false });

/** The font size of the texts in an element, in pixels; 0 where there is none. */
export function fontSize(step: Step): number {
  if (step.size >= 0) return step.size;
  const kind = kindOf(step);
  if (kind.asked < ENOUGH || kind.isMixed) {
    const size = parseFloat(style(step.el)?.fontSize ?? '') || 0;
    kind.isMixed ||= kind.asked > 0 && kind.size !== size;
    kind.asked += 1;
    kind.size = size;
  }
  step.size = kind.size;
  return step.size;
}

function kindOf(step: Step): Kind {
  const { el, tag, above } = step;
  if (step.kind !== null) return step.kind;
  let kind: Kind | undefined;
  // What has a style or a name of its own is like no other.
  if (above !== null && tag !== 'iframe' && tag !== 'font' && !el.hasAttribute('style') && !el.hasAttribute('id')) {
    const { inside } = kindOf(above);
    const key = `${tag} ${el.getAttribute('class') ?? ''}`;
    kind = inside.get(key) ?? newKind();
    inside.set(key, kind);
  }
  step.kind = kind ?? newKind();
  return step.kind;
}
