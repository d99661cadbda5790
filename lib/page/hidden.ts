/** Whether an element and all in it is nothing that the person who looks at the page can read. */
export function isHidden(el: Element): boolean {
  const isFolded = el.localName !== 'summary' && el.parentElement !== null && isClosed(el.parentElement);
  return isFolded || isHiddenItself(el, el.localName, el.getAttributeNames());
}

/** Whether an element shows nothing but its summary. */
export const isClosed = (el: Element): boolean => el.localName === 'details' && !el.hasAttribute('open');

/** The same for an element whose parent shows what is in it, and whose `tag` and attributes' `names` are known. */
export function isHiddenItself(el: Element, tag: string, names: readonly string[]): boolean {
  return (
    // Never shown, whatever a style says.
    NEVER.test(tag) ||
    // No text field and no box to tick, or a secret one.
    (tag === 'input' && !/^(?:text|email|tel|url|number|checkbox|radio|date|)$/i.test(el.getAttribute('type') ?? '')) ||
    names.includes('hidden') ||
    (tag === 'dialog' && !names.includes('open')) ||
    // A library that opens a dialog hides the whole app from assistive technology, not from the eye.
    (names.includes('aria-hidden') && el.getAttribute('aria-hidden') === 'true' && el.querySelector('main, [role="main"], h1') === null) ||
    // An element with `display: contents` has no box of its own, and what is in it is shown all the same.
    !(el.checkVisibility(VISIBLE) || style(el)?.display === 'contents')
  );
}

const NEVER = /^(?:script|style|noscript|template)$/;
const VISIBLE = { visibilityProperty: true };

export const style = (el: Element): CSSStyleDeclaration | undefined => el.ownerDocument.defaultView?.getComputedStyle(el);
