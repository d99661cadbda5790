import { createOutline, isInSight, type Mark, type Outline } from './outline.ts';

/** An outline that nobody takes away goes by itself. */
const SHOWN_MS = 3_000;
const MARKS_MAX = 20;

/**
 * Shows where something stands on the page: outlines the elements until it is called with none, or for three seconds. `scroll`
 * brings the first into sight where it is not. What has left the page since is not shown.
 */
export function createShow(window: Window, signal: AbortSignal): (elements: readonly (Element | undefined)[], scroll: boolean) => void {
  let outline: Outline | null = null;
  let marks: readonly Mark[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => outline?.draw(marks);
  const end = (): void => {
    clearTimeout(timer);
    window.removeEventListener('scroll', draw, true);
    outline?.remove();
    outline = null;
  };
  signal.addEventListener('abort', end);
  return (elements, scroll) => {
    end();
    const there = [...new Set(elements)]
      .filter((el) => el !== undefined)
      .filter(({ isConnected }) => isConnected)
      .slice(0, MARKS_MAX);
    const [first] = there;
    if (first === undefined || signal.aborted) return;
    if (scroll && !isInSight(first, window)) first.scrollIntoView({ block: 'center', inline: 'nearest' });
    outline = createOutline(window);
    marks = there.map((el) => ({ el, label: '' }));
    draw();
    // What is scrolled takes its outline along.
    window.addEventListener('scroll', draw, { capture: true, passive: true });
    timer = setTimeout(end, SHOWN_MS);
  };
}
