/** Outlines over a page, under one element of ours that takes no clicks and whose inside the page cannot reach. */
export interface Outline {
  /** Draws these and nothing else. */
  draw(marks: readonly Mark[]): void;
  /** Leaves nothing in the page. */
  remove(): void;
}

export interface Mark {
  readonly el: Element;
  /** Said above it; '' for nothing. */
  readonly label: string;
}

/** Room between what is marked and its line, in pixels. */
const ROOM = 2;
const LABEL_ROOM = 24;
// Set through the object model, which no page's Content-Security-Policy forbids. The page's own styles reach the element itself.
const HOST =
  'all:initial!important;position:fixed!important;inset:0!important;width:100%!important;height:100%!important;background:none!important;border:0!important;pointer-events:none!important;z-index:2147483647!important;overflow:hidden!important;display:block!important';
const BOX =
  'position:fixed;box-sizing:border-box;border:2px solid #1553d6;border-radius:4px;box-shadow:0 0 0 1px #fff;background:#1553d61f';
const LABEL =
  'position:fixed;max-width:min(420px,90vw);padding:2px 8px;border-radius:4px;box-shadow:0 0 0 1px #fff;background:#1553d6;color:#fff;font:12px/1.5 system-ui,sans-serif;white-space:nowrap;overflow:hidden;text-overflow:ellipsis';

export function createOutline(window: Window): Outline {
  const { document } = window;
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  const open = (): ShadowRoot => {
    if (host !== null && root !== null) return root;
    host = document.createElement('leadside-outline');
    host.style.cssText = HOST;
    root = host.attachShadow({ mode: 'closed' });
    // Beside the body: what is drawn there is none of the page's text.
    document.documentElement.append(host);
    // Above a dialog that the page has opened.
    host.popover = 'manual';
    host.showPopover?.();
    return root;
  };
  const part = (style: string, text = ''): HTMLElement => {
    const made = document.createElement('div');
    made.style.cssText = style;
    made.textContent = text;
    made.dir = 'auto';
    return made;
  };
  return {
    draw: (marks) => {
      const { innerWidth, innerHeight } = window;
      const parts = marks.flatMap(({ el, label }) => {
        const { left, top, width, height } = rectOf(el);
        if (width === 0 && height === 0) return [];
        const box = `${BOX};left:${left - ROOM}px;top:${top - ROOM}px;width:${width + ROOM * 2}px;height:${height + ROOM * 2}px`;
        if (label === '') return [part(box)];
        const over = top > LABEL_ROOM ? top - LABEL_ROOM : Math.min(top + height + ROOM * 2, innerHeight - LABEL_ROOM);
        return [
          part(box),
          part(`${LABEL};left:${Math.max(0, Math.min(left - ROOM, innerWidth - 200))}px;top:${Math.max(0, over)}px`, label),
        ];
      });
      open().replaceChildren(...parts);
    },
    remove: () => {
      host?.remove();
      host = null;
      root = null;
    },
  };
}

/** Where an element stands in the window, also from inside frames of the same origin. */
function rectOf(el: Element): { left: number; top: number; width: number; height: number } {
  const { width, height, left: x, top: y } = el.getBoundingClientRect();
  let [left, top] = [x, y];
  let frame = el.ownerDocument.defaultView?.frameElement;
  for (let depth = 0; frame && depth < 20; depth += 1) {
    const around = frame.getBoundingClientRect();
    left += around.left + frame.clientLeft;
    top += around.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, width, height };
}

/** Whether an element stands in the window, all of it or most. */
export function isInSight(el: Element, { innerWidth, innerHeight }: Window): boolean {
  const { left, top, width, height } = rectOf(el);
  return (
    top >= 0 && left >= 0 && top + Math.min(height, innerHeight / 2) <= innerHeight && left + Math.min(width, innerWidth / 2) <= innerWidth
  );
}
