/** Elements whose content is no page. */
const UNREAD = new Set(
  'script style noscript template head title meta link canvas video audio object embed map datalist optgroup option progress meter'.split(' '),
);

/** Whether an element holds nothing for a reader: code, media, a secret, a field that is not shown. */
export function isUnread(el: Element): boolean {
  const tag = el.localName;
  if (tag !== 'input') return UNREAD.has(tag);
  return /^(?:hidden|password|submit|button|image|reset|checkbox|radio|file|search|range|color|date|time|month|week|datetime-local)$/.test(
    el.getAttribute('type')?.toLowerCase() ?? '',
  );
}

/** Whether an element and all in it is hidden from the person who looks at the page. */
export function isHidden(el: Element, visible: (element: Element) => boolean): boolean {
  if (el.hasAttribute('hidden')) return true;
  const tag = el.localName;
  if (tag === 'dialog' && !el.hasAttribute('open')) return true;
  if (el.parentElement?.localName === 'details' && tag !== 'summary' && !el.parentElement.hasAttribute('open')) return true;
  // A library that opens a dialog hides the whole app from assistive technology, not from the eye.
  if (el.getAttribute('aria-hidden') === 'true' && el.querySelector('main, [role="main"], h1') === null) return true;
  return !visible(el);
}

/** The browser's own word where it has one; else what the element's own style says. */
export function looksVisible(el: Element): boolean {
  if (typeof el.checkVisibility === 'function') return el.checkVisibility({ visibilityProperty: true });
  return !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(el.getAttribute('style') ?? '');
}
