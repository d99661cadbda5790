export const attribute = (el: Element, name: string): string => el.getAttribute(name) ?? '';

/** Whether an element holds nothing for a reader: code, media, a secret, a field that is not shown. */
export function isUnread(el: Element): boolean {
  const tag = el.localName;
  return tag === 'input'
    ? !/^(?:text|email|tel|url|number|)$/.test(attribute(el, 'type').toLowerCase())
    : /^(?:script|style|noscript|template|head|title|canvas|video|audio|object|embed|datalist|progress)$/.test(tag);
}

/** Whether an element and all in it is hidden from the person who looks at the page. */
export function isHidden(el: Element, visible: (element: Element) => boolean): boolean {
  const tag = el.localName;
  return (
    el.hasAttribute('hidden') ||
    (tag === 'dialog' && !el.hasAttribute('open')) ||
    (tag !== 'summary' && el.parentElement?.matches('details:not([open])') === true) ||
    // A library that opens a dialog hides the whole app from assistive technology, not from the eye.
    (attribute(el, 'aria-hidden') === 'true' && el.querySelector('main, [role="main"], h1') === null) ||
    !visible(el)
  );
}

/** The browser's own word. An element with `display: contents` has no box of its own, and what is in it is shown all the same. */
export function looksVisible(el: Element): boolean {
  return el.checkVisibility({ visibilityProperty: true }) || el.ownerDocument.defaultView?.getComputedStyle(el).display === 'contents';
}
