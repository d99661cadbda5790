export const attribute = (el: Element, name: string): string => el.getAttribute(name) ?? '';

/** Whether an element and all in it is nothing that the person who looks at the page can read. */
export function isHidden(el: Element): boolean {
  const tag = el.localName;
  return (
    // Never shown, whatever a style says.
    /^(?:script|style|noscript|template)$/.test(tag) ||
    // No text field, or a secret one.
    (tag === 'input' && !/^(?:text|email|tel|url|number|)$/i.test(attribute(el, 'type'))) ||
    el.hasAttribute('hidden') ||
    (tag === 'dialog' && !el.hasAttribute('open')) ||
    (tag !== 'summary' && el.parentElement?.matches('details:not([open])') === true) ||
    // A library that opens a dialog hides the whole app from assistive technology, not from the eye.
    (attribute(el, 'aria-hidden') === 'true' && el.querySelector('main, [role="main"], h1') === null) ||
    // An element with `display: contents` has no box of its own, and what is in it is shown all the same.
    !(el.checkVisibility({ visibilityProperty: true }) || style(el)?.display === 'contents')
  );
}

export const style = (el: Element): CSSStyleDeclaration | undefined => el.ownerDocument.defaultView?.getComputedStyle(el);
