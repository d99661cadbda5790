/** What of a style decides whether a text counts: how large it is, and whether it is seen at all. */
export interface Look {
  readonly display: string;
  readonly visibility: string;
  readonly fontSize: string;
}

export const NO_LOOK: Look = { display: '', visibility: 'visible', fontSize: '' };

/** Elements of which every browser knows whether they show anything. */
const NO_STYLE = /^(?:head|title|meta|link|base|script|style|template|noscript|slot)$/;

/** How an element is shown; as what is around it where nobody can say. */
export function lookOf(el: Element, around: Look): Look {
  const view = el.ownerDocument.defaultView;
  if (!view || NO_STYLE.test(el.localName)) return around;
  const { display, visibility, fontSize } = view.getComputedStyle(el);
  return {
    display: /^(?:none|contents)$/.test(display) ? display : '',
    visibility,
    fontSize: /^\d+(?:\.\d+)?px$/.test(fontSize) ? fontSize : around.fontSize,
  };
}

/** The style that gives an element its look without the page's own styles. */
export function styleFor(look: Look, around: Look): string {
  if (look === around) return '';
  const isUnseen = ({ visibility }: Look): boolean => /^(?:hidden|collapse)$/.test(visibility);
  return [
    look.display === '' ? '' : `display:${look.display}`,
    isUnseen(look) === isUnseen(around) ? '' : `visibility:${isUnseen(look) ? 'hidden' : 'visible'}`,
    look.fontSize === around.fontSize ? '' : `font-size:${look.fontSize}`,
  ]
    .filter(Boolean)
    .join(';');
}
