export const attribute = (el: Element, name: string): string => el.getAttribute(name) ?? '';

/**
 * The element around one. A form's fields take the place of its properties (`<input name="parentElement">`): what does not hold
 * the element is not around it.
 */
export function parentOf(el: Element): Element | null {
  const { parentElement: parent } = el;
  return parent !== null && typeof parent.contains === 'function' && parent !== el && parent.contains(el) ? parent : null;
}
