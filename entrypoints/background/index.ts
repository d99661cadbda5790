import { defineBackground } from 'wxt/utils/define-background';
import { problem } from '../../lib/base/problem.ts';
import { fail } from '../../lib/base/result.ts';
import { onAlarm, onMenuClick, onTabs, setMenu } from '../../lib/platform/events.ts';
import { preferredLanguages } from '../../lib/platform/locale.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { onPermissionsChanged } from '../../lib/platform/permissions.ts';
import { onMessage } from '../../lib/platform/runtime.ts';
import { watchSession } from '../../lib/platform/store.ts';
import { answerWith } from '../../lib/protocol/answer.ts';
import { tabChoices } from '../../lib/state/choices.ts';
import { snapshots, tabViews } from '../../lib/state/session.ts';
import { connectionItem } from '../../lib/state/settings.ts';
import { picks } from '../../lib/state/teach.ts';
import type { TabView } from '../../lib/state/view.ts';
import { wordsFor } from '../../lib/words/words.ts';
import { createAnswers } from './answers.ts';
import { showBadge } from './badge.ts';
import { createChanging, OUTBOX_ALARM } from './changing.ts';
import { createFinding } from './finding.ts';
import { createLinking } from './linking.ts';
import { pushClicked } from './menus.ts';
import { push } from './pushing.ts';
import { createReading } from './reading.ts';
import { askPages, syncSites } from './sites.ts';
import { createTabs } from './tabs.ts';
import { createTeaching } from './teaching.ts';
import { openWorld } from './world.ts';

/** Wiring only. Listeners are set before anything is awaited, so that an event that wakes the worker is not missed; each waits for `ready`. */
export default defineBackground({
  type: 'module',
  main() {
    const words = wordsFor(preferredLanguages());
    const ready = start();

    async function start() {
      const world = await openWorld();
      const reading = createReading({
        clock: world.clock,
        snapshots,
        ghl: (locationId) => world.ghl(locationId),
        zone: async (locationId) => {
          const connection = await connectionItem.get();
          return connection?.locationId === locationId ? connection.timezone : null;
        },
      });
      const { clock, links } = world;
      const linking = createLinking({ clock, links });
      const finding = createFinding({ linking, reading, ghl: (locationId) => world.ghl(locationId), connection: connectionItem.get });
      const tabs = createTabs({ finding, linking });
      const outbox = createChanging({ world, reading, linking, tabs, words });
      const teaching = createTeaching({ store: world.taught, ask: askPages });
      await outbox.start();
      return { tabs, outbox, answer: answerWith(createAnswers({ world, reading, linking, tabs, outbox, teaching, words })) };
    }

    // A store that cannot be opened is told to whoever asks.
    onMessage((message, sender) =>
      ready.then(
        ({ answer }) => answer(message, sender),
        () => fail(problem('storage')),
      ),
    );
    onMenuClick((click) =>
      pushClicked(click, { openPanel, push: (clicked) => void ready.then(({ tabs, outbox }) => push(clicked, { tabs, outbox })) }),
    );
    onTabs({
      loading: (tabId) => {
        // With the page goes what was being taught on it.
        void picks.update(tabId, () => null);
        void ready.then(({ tabs }) => tabs.loading(tabId));
      },
      complete: (tabId) => void ready.then(({ tabs }) => tabs.complete(tabId)),
      removed: (tabId) => void Promise.all([tabViews.remove(tabId), tabChoices.remove(tabId), picks.update(tabId, () => null)]),
    });
    onAlarm(OUTBOX_ALARM, () => void ready.then(({ outbox }) => outbox.drain()));
    onPermissionsChanged(() => {
      void ready.then(async ({ tabs }) => {
        await syncSites();
        await tabs.refreshAll();
      });
    });
    void watchSession((changed) => {
      for (const [key, view] of changed) {
        if (key.startsWith('tab:') && view !== undefined) void showBadge(Number(key.slice('tab:'.length)), view as TabView, words);
      }
    });

    // Every start: registrations of content scripts and menus do not survive restarts and updates.
    void setMenu(words.t('menu.push'));
    void ready.then(({ tabs, outbox }) => Promise.all([tabs.wake(), outbox.drain()]));
    void syncSites();
  },
});
