import { writeJson } from './mask-json.ts';
import { EMPTY, treatment, VOID } from './mask-markup.ts';
import { createWriter, type Piece } from './mask-piece.ts';
import { lookOf, NO_LOOK, styleFor, type Look } from './mask-style.ts';
import type { Kind } from './mask-text.ts';

const NODES_MAX = 60_000;
const DEPTH_MAX = 200;
const FRAMES_MAX = 3;
/** A type whose value is typed in and shown; of a secret one or a file nothing is kept. */
const TYPED = /^(?:text|email|tel|url|number|search|date|month|week|time|datetime-local|hidden|)$/i;
const OPAQUE = /^(?:password|file)$/i;

/** The snapshot loads nothing and runs nothing, whoever opens it. */
const HEAD = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/**
 * Walks a page and gives its snapshot in pieces, bounded in nodes, depth and bytes. Only what decides whether and how large a thing is
 * shown is kept of its style. Shadow roots become declarative templates, frames of the same origin `srcdoc`. The page is not touched.
 */
export function piecesOf(page: Document, bytesMax: number): readonly Piece[] {
  const writer = createWriter(bytesMax);
  const { raw, secret } = writer;
  let nodes = NODES_MAX;

  const attribute = (name: string, kind: Kind, value: string, isNamed = true): void => {
    raw(' ');
    if (isNamed) raw(name);
    else secret('class', name);
    raw('="');
    secret(kind, value);
    raw('"');
  };
  const attributes = (el: Element): void => {
    const isDrawing = el.namespaceURI === 'http://www.w3.org/2000/svg';
    for (const given of el.getAttributeNames()) {
      const name = given.toLowerCase();
      const value = el.getAttribute(given) ?? '';
      const what = treatment(name, value, isDrawing);
      if (what === 'stays') raw(` ${name}="${value}"`);
      else if (what !== 'out') attribute(name, what.kind, value, !what.name);
    }
  };
  /** What a form field holds now, which is not what its attributes say. */
  const state = (el: Element): void => {
    const tag = el.localName;
    if (tag === 'option' && (el as HTMLOptionElement).selected) raw(' selected=""');
    if (tag !== 'input') {
      const given = el.getAttribute('value');
      if (given !== null) attribute('value', 'text', given);
      return;
    }
    const { type, value, checked } = el as HTMLInputElement;
    if (checked) raw(' checked=""');
    if (!OPAQUE.test(type)) attribute('value', 'text', TYPED.test(type) ? value : (el.getAttribute('value') ?? ''));
  };

  const children = (parent: Node, depth: number, look: Look): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      nodes -= 1;
      if (nodes < 0 || writer.isFull()) return;
      if (node.nodeType === 3) secret('text', node.nodeValue ?? '');
      else if (node.nodeType === 8) {
        raw('<!--');
        // Nothing in a comment may end it.
        secret('text', (node.nodeValue ?? '').replace(/[-<>]/g, ' '));
        raw('-->');
      } else if (isElement(node) && depth < DEPTH_MAX) element(node, depth, look);
    }
  };
  const element = (el: Element, depth: number, around: Look): void => {
    const { localName: tag, shadowRoot } = el;
    if (!/^[a-z][\w.-]*$/i.test(tag)) return;
    const look = lookOf(el, around);
    const style = styleFor(look, around);
    const name = (): void => (tag.includes('-') ? secret('class', tag) : raw(tag));
    raw('<');
    name();
    attributes(el);
    state(el);
    if (style !== '') raw(` style="${style}"`);
    const inFrame = documentIn(el);
    if (inFrame !== null && writer.frames() < FRAMES_MAX) {
      raw(' srcdoc="');
      writer.framed(() => whole(inFrame));
      raw('"');
    }
    raw('>');
    if (VOID.has(tag)) return;
    if (tag === 'head' && el.ownerDocument === page) {
      raw(`${HEAD}<meta name="leadside:address" content="`);
      secret('address', page.URL);
      raw('">');
    }
    if (shadowRoot) {
      raw('<template shadowrootmode="open">');
      children(shadowRoot, depth + 1, look);
      raw('</template>');
    }
    if (tag === 'script' && /ld\+json/i.test(el.getAttribute('type') ?? '')) writeJson(writer, el.textContent ?? '');
    else if (tag === 'textarea') secret('text', (el as HTMLTextAreaElement).value);
    else if (!EMPTY.has(tag)) children(tag === 'template' ? (el as HTMLTemplateElement).content : el, depth + 1, look);
    raw('</');
    name();
    raw('>');
  };
  const whole = (document: Document): void => {
    if (document.compatMode === 'CSS1Compat') raw('<!DOCTYPE html>');
    children(document, 0, NO_LOOK);
  };

  whole(page);
  return writer.pieces;
}

// Elements of a frame are instances of that frame's classes: `instanceof` would refuse them. A form's own field can be called "localName": such a form is left out.
const isElement = (node: Node): node is Element =>
  node.nodeType === 1 && typeof (node as Element).localName === 'string' && typeof (node as Element).getAttributeNames === 'function';

/** What stands in a frame; null where that is of another origin. */
function documentIn(el: Element): Document | null {
  if (!/^i?frame$/.test(el.localName)) return null;
  try {
    return (el as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
