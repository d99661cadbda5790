import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takePage } from '../lib/page/take.ts';
import { createShow } from '../lib/page/show.ts';
import { watchPage, type Watch } from '../lib/page/watch.ts';
import type { PageCommand } from '../lib/protocol/messages.ts';
import { createReporter } from '../lib/protocol/report.ts';

/**
 * What runs in a page: takes what the page shows and gives it to the worker, which picks out the lead. Registered at run time for
 * the sites that are switched on, for the top frame. WXT aborts `ctx` when a newer instance starts in the same page.
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
    const { hello, moved, tell } = createReporter(
      async (message) => (alive() ? await runtime.sendMessage(message) : null),
      (waitMs) => new Promise((resolve) => ctx.setTimeout(() => resolve(), waitMs)),
    );

    let watch: Watch | null = null;
    let selectors: readonly string[] = [];
    const show = createShow(window, signal);
    const obey = (command: PageCommand, sender: { id?: string }, answer: (value: true) => void): void => {
      // What is said to the picker (teach.ts) is answered there.
      if (sender.id !== runtime.id || !command.leadside.startsWith('page/')) return;
      if (command.leadside === 'page/read') {
        selectors = command.selectors ?? selectors;
        watch?.again();
      }
      if (command.leadside === 'page/show')
        show(
          command.nodes.map((node) => watch?.elements()[node]),
          command.scroll,
        );
      answer(true);
      if (command.leadside === 'page/leave') ctx.abort();
    };
    runtime.onMessage.addListener(obey);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(obey));

    /** Asks what is wanted of this page; where nothing is, the script leaves. */
    const greet = async (): Promise<boolean> => {
      const wanted = await hello();
      if (wanted === null) ctx.abort();
      else selectors = wanted;
      return wanted !== null && alive();
    };

    // A page that is prerendered may never be shown: it does not exist yet.
    if ((document as { prerendering?: boolean }).prerendering) {
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true, signal }));
    }
    if (!(await greet())) return;
    watch = watchPage({
      window,
      take: () => takePage(document, selectors),
      // Other selectors discard what is being taken, so that these are those it was taken with.
      tell: (seen) => tell({ ...seen, asked: selectors }),
      moved,
      alive,
      signal,
    });

    // Back from the back-forward cache, the tab has meanwhile shown another page, and the site may have been switched off.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void greet().then((wanted) => wanted && watch?.again());
    });
  },
});
