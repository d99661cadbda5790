import { render } from 'preact';
import { WordsContext } from '../../components/words-context.ts';
import '../../components/tokens.css';
import { siteFor, sites } from '../../lib/detect/sites.ts';
import { preferredLanguages } from '../../lib/platform/locale.ts';
import { requestOrigin } from '../../lib/platform/permissions.ts';
import { answerThere, holdPickers, postToWorker } from '../../lib/platform/runtime.ts';
import { watchLocal, watchSession } from '../../lib/platform/store.ts';
import { currentWindowId, openOwnPage, openTab, watchActiveTab } from '../../lib/platform/tabs.ts';
import { createSend } from '../../lib/protocol/send.ts';
import { wordsFor } from '../../lib/words/words.ts';
import { App } from './App.tsx';
import { createPanelModel } from './models/panel.ts';

answerThere();
holdPickers();
const words = wordsFor(preferredLanguages());
document.documentElement.lang = words.locale;

const model = createPanelModel({
  send: createSend(postToWorker),
  watchSession,
  watchLocal,
  windowId: currentWindowId,
  watchActiveTab,
  requestOrigin,
  openTab,
  openSettings: () => openOwnPage('/popup.html'),
  copy: (text) => navigator.clipboard.writeText(text),
  save: (name, type, text) => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = Object.assign(document.createElement('a'), { href: url, download: name });
    link.click();
    // The browser has the blob by then.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  kinds: sites.filter(({ bound }) => bound),
  siteOf: siteFor,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  online: () => navigator.onLine,
  onNetwork: (call) => {
    addEventListener('online', call);
    addEventListener('offline', call);
  },
  onVisible: (call) =>
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') call();
    }),
  everySecond: (call) => setInterval(call, 1000),
});

const root = document.getElementById('app');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <App model={model} />
    </WordsContext.Provider>,
    root,
  );
  void model.start();
}
