import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../lib/detect/detect.ts';
import { createReporter } from '../lib/protocol/report.ts';
import { watchPage } from '../lib/detect/watch.ts';
import type { PageCommand } from '../lib/protocol/messages.ts';

/**
 * The reader in a page: tells the worker which lead the page shows. Registered at run time for the sites that are switched
 * on, for the top frame; draws nothing. WXT aborts `ctx` when a newer instance starts in the same page.
 */
export default defineContentScript({
  registration: 'runtime',
  // The event on the document is enough to find an older instance; a window message would reach the page's own listeners.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { signal } = ctx;
    const { runtime } = browser;
    // `isValid` looks whether the extension is still there, and aborts when it is not.
    const alive = (): boolean => ctx.isValid;
    const { hello, report } = createReporter(
      async (message) => (alive() ? await runtime.sendMessage(message) : null),
      (waitMs) => new Promise((resolve) => ctx.setTimeout(() => resolve(), waitMs)),
    );

    let readNow: (() => void) | null = null;
    const obey = ({ leadside }: PageCommand, sender: { id?: string }, answer: (value: true) => void): void => {
      if (sender.id !== runtime.id) return;
      if (leadside === 'page/read') readNow?.();
      answer(true);
      if (leadside === 'page/leave') ctx.abort();
    };
    runtime.onMessage.addListener(obey);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(obey));

    /** The site's id; where there is none, the script leaves. */
    const greet = async (): Promise<string | null> => {
      const siteId = await hello();
      if (siteId === null) ctx.abort();
      return siteId;
    };

    // A page that is prerendered may never be shown: it does not exist yet.
    if ((document as { prerendering?: boolean }).prerendering) {
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true, signal }));
    }
    const siteId = await greet();
    if (siteId === null || !alive()) return;
    const read = (onRoot: (root: Node) => void) => detect(document, new URL(location.href), siteId, { onRoot });
    readNow = watchPage({ window, read, report, alive, signal });

    // Back from the back-forward cache, the tab has meanwhile shown another page, and the site may have been switched off.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void greet().then((wanted) => wanted !== null && readNow?.());
    });
  },
});
