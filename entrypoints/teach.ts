import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Envelope } from '../lib/protocol/messages.ts';
import type { TeachCommand, TeachPageMessages } from '../lib/protocol/teaching.ts';
import { proposeByValue } from '../lib/teach/by-value.ts';
import { valuesAt } from '../lib/teach/locate.ts';
import type { Offer } from '../lib/teach/offer.ts';
import { startPicker, type Picker } from '../lib/teach/picker.ts';

/** What an earlier one in this page has left to be called by a later one. */
const world = globalThis as typeof globalThis & { leadsideTeach?: (() => void) | undefined };

/**
 * Put into a page only when a person presses "Point at it" or teaches by value, and gone from it with a take, with Escape, when the
 * panel closes, and when the page moves on.
 */
export default defineUnlistedScript({
  main: () => {
    world.leadsideTeach?.();
    let picker: Picker | null = null;
    const { runtime } = browser;
    // A port that only the panel holds the other end of: with the panel it ends.
    const panel = runtime.connect({ name: 'leadside/picker' });
    const end = (): void => {
      picker?.remove();
      picker = null;
      runtime.onMessage.removeListener(obey);
      panel.disconnect();
      if (world.leadsideTeach === end) world.leadsideTeach = undefined;
    };
    const say = (message: Envelope<keyof TeachPageMessages>): void => void runtime.sendMessage(message).catch(() => undefined);
    const left = (): void => {
      end();
      say({ leadside: 'teach/left', ask: null });
    };

    function obey(command: TeachCommand, sender: { id?: string }, answer: (value: unknown) => void): void {
      if (sender.id !== runtime.id) return;
      switch (command.leadside) {
        case 'teach/point':
          picker = startPicker({
            window,
            field: command.field,
            words: command.words,
            over: (values) => say({ leadside: 'teach/over', ask: { field: command.field, values } }),
            picked: (offer) => {
              end();
              say({ leadside: 'teach/picked', ask: offer });
            },
            left,
          });
          answer(true);
          break;
        case 'teach/step':
          picker?.step(command.step);
          answer(true);
          break;
        case 'teach/propose':
          answer(
            proposeByValue(document, command.values).map(({ field, at, count }): Offer => ({
              field,
              at,
              count,
              values: valuesAt(document, { field, at }),
            })),
          );
          end();
          break;
        case 'teach/leave':
          end();
          answer(true);
          break;
      }
    }
    runtime.onMessage.addListener(obey);
    panel.onDisconnect.addListener(left);
    world.leadsideTeach = end;
  },
});
