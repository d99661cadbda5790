import type { MenuClick } from '../../lib/platform/events.ts';

interface Port {
  openPanel(windowId: number): Promise<void>;
  push(click: MenuClick): void;
}

/**
 * "Push to GHL" was clicked. The panel is opened first, before anything is awaited: the browser opens it only while it is
 * handling the click. Where it does not (a window that is gone), the push goes on all the same.
 */
export function pushClicked(click: MenuClick, { openPanel, push }: Port): void {
  if (click.windowId !== null) openPanel(click.windowId).catch(() => undefined);
  push(click);
}
