import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../lib/detect/detect.ts';
import { createReporter, hello, type Say, type Wait } from '../lib/detect/report.ts';
import { watchPage, type Watch } from '../lib/detect/watch.ts';
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
    // `isValid` looks whether the extension is still there, and aborts when it is not.
    const alive = (): boolean => ctx.isValid;
    const say: Say = async (message) => (alive() ? await browser.runtime.sendMessage(message) : null);
    const wait: Wait = (waitMs) => new Promise((resolve) => ctx.setTimeout(() => resolve(), waitMs));

    let watch: Watch | null = null;
    const obey = (command: PageCommand, sender: { id?: string }, answer: (value: true) => void): void => {
      if (sender.id !== browser.runtime.id) return;
      if (command.leadside === 'page/read') watch?.again();
      answer(true);
      if (command.leadside === 'page/leave') ctx.abort();
    };
    browser.runtime.onMessage.addListener(obey);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(obey));

    // A page that is prerendered may never be shown: it does not exist yet.
    if (isPrerendering()) await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true, signal }));
    const siteId = await hello(say, wait);
    if (siteId === null) ctx.abort();
    if (siteId === null || !alive()) return;

    const { report } = createReporter(say, wait);
    watch = watchPage({
      window,
      read: (onRoot) => detect(document, new URL(location.href), siteId, { onRoot }),
      report,
      alive,
      signal,
    });

    // Back from the back-forward cache, the tab has meanwhile shown another page, and the site may have been switched off.
    ctx.addEventListener(window, 'pageshow', async ({ persisted }) => {
      if (!persisted || !alive()) return;
      if ((await hello(say, wait)) === null) ctx.abort();
      else watch?.again();
    });
  },
});

const isPrerendering = (): boolean => 'prerendering' in document && document.prerendering === true;
