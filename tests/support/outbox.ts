import { ok, type Result } from '../../lib/base/result.ts';
import type { Ghl } from '../../lib/ghl/client.ts';
import type { Act, Change, StoredChange } from '../../lib/outbox/change.ts';
import { createOutbox, type Outbox } from '../../lib/outbox/outbox.ts';
import type { TestClock } from './clock.ts';

/** A disk that outlives the worker, which `boot` starts anew; a worker that was killed writes nothing more. */
export function machine(clock: TestClock, ghl: Ghl | (() => Result<Ghl>)) {
  const disk = new Map<string, StoredChange>();
  const shown = new Map<string, StoredChange>();
  /** The ids of what was told, each time it was. */
  const told: string[] = [];
  let lifes = 0;
  let ids = 0;
  const state = { full: false };

  async function boot(): Promise<Outbox> {
    const life = (lifes += 1);
    const isDead = () => life !== lifes;
    const never = new Promise<never>(() => undefined);
    const outbox = createOutbox({
      clock: {
        now: clock.now,
        sleep: async (waitMs, signal) => {
          await clock.sleep(waitMs, signal);
          if (isDead()) await never;
        },
      },
      newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      store: {
        load: async () => [...disk.values()],
        put: async (changes) => {
          if (isDead()) await never;
          if (state.full) throw new Error('disk full');
          for (const one of changes) disk.set(one.id, structuredClone(one));
        },
        remove: async (gone) => {
          if (isDead()) await never;
          for (const id of gone) disk.delete(id);
        },
      },
      ghl: async () => (isDead() ? never : typeof ghl === 'function' ? ghl() : ok(ghl)),
      show: async (changes) => {
        if (isDead()) await never;
        told.push(...changes.keys());
        for (const [id, one] of changes) {
          if (one) shown.set(id, one);
          else shown.delete(id);
        }
      },
      restore: async (changes) => {
        if (isDead()) await never;
        for (const one of changes) shown.set(one.id, one);
      },
      wakeAt: () => undefined,
    });
    await outbox.start();
    return outbox;
  }
  return {
    boot,
    disk,
    shown,
    told,
    state,
    states: () => [...disk.values()].toSorted((a, b) => a.seq - b.seq).map(({ state: { at } }) => at),
  };
}

let changeIds = 0;

/** A change with only what a test is about. */
export function change(act: Act, more: Partial<Change> = {}): Change {
  const id = `00000000-0000-4000-9000-${String((changeIds += 1)).padStart(12, '0')}`;
  const record = { origin: 'https://crm.example', id: '1', url: 'https://crm.example/1' };
  const subject = { id: 's', who: 'Maria', record, keys: [] };
  return { id, group: id, at: 0, locationId: 'L', contactId: 'A', follows: null, subject, act, seen: [], ...more };
}
