import { render } from 'preact';
import { WordsContext } from '../../components/words-context.ts';
import '../../components/tokens.css';
import { siteFor, sites } from '../../lib/detect/sites.ts';
import { preferredLanguages } from '../../lib/platform/locale.ts';
import { closePopup, openPanel } from '../../lib/platform/panel.ts';
import { hasOrigin, requestOrigin } from '../../lib/platform/permissions.ts';
import { postToWorker } from '../../lib/platform/runtime.ts';
import { setLocal, watchLocal } from '../../lib/platform/store.ts';
import { activeTab, currentWindowId } from '../../lib/platform/tabs.ts';
import { createSend } from '../../lib/protocol/send.ts';
import { wordsFor } from '../../lib/words/words.ts';
import { createPopupModel } from './models/popup.ts';
import { Popup } from './Popup.tsx';

const words = wordsFor(preferredLanguages());
document.documentElement.lang = words.locale;

const model = createPopupModel({
  send: createSend(postToWorker),
  watchLocal,
  setLocal,
  activeTab,
  windowId: currentWindowId,
  hasOrigin,
  requestOrigin,
  openPanel,
  closePopup,
  kinds: sites.filter(({ bound }) => bound),
  siteOf: siteFor,
});

const root = document.getElementById('app');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <Popup model={model} />
    </WordsContext.Provider>,
    root,
  );
  void model.start();
}
