import type { Clock } from '../base/clock.ts';
import { problem } from '../base/problem.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Ghl } from '../ghl/client.ts';
import { isUnderWay } from './apply.ts';
import { createBook, type BookPorts, type Entry } from './book.ts';
import type { Change, ChangeState, StoredChange } from './change.ts';
import { undoOf } from './inverse.ts';
import { stateAfter, stateAfterDeath } from './outcome.ts';
import { stateAfterLook } from './look.ts';
import { perform } from './perform.ts';
import { seenNow } from './seen.ts';

/** What the outbox needs of the world. */
export interface OutboxPorts extends BookPorts {
  readonly clock: Clock;
  newId(): string;
  ghl(locationId: string): Promise<Result<Ghl>>;
  /** Publishes what a start found on the disk. Its outcomes were told when they came about: nothing else follows from them now. */
  restore(changes: readonly StoredChange[]): Promise<void>;
  /** Asks to be woken then, also after the worker's death; null when nothing waits. */
  wakeAt(at: number | null): void;
}

export interface Outbox {
  /** Reads what is stored and goes on where a death left off. Call it once, before anything else. */
  start(): Promise<void>;
  /** Stores all of one click, then sends it when its turn comes. An id that is known already is taken once. */
  add(changes: readonly Change[]): Promise<Result<null>>;
  /** Takes back what waits and adds the inverse of what went. Refused while any of it is on its way: nobody knows yet what there is to undo. */
  undo(group: string): Promise<Result<null>>;
  retry(id: string): Promise<Result<null>>;
  drop(id: string): Promise<Result<null>>;
  /** The way to GHL may be open again (network, connection): what waits for it goes on now. */
  resume(): Promise<void>;
  /** Sends what may be sent now. Resolves when no lane is running. */
  drain(): Promise<void>;
  changes(): readonly StoredChange[];
}

/** Contacts whose changes are sent at the same time; within one contact order is kept. */
const LANES_AT_ONCE = 8;
/** Settled changes kept for their undo. */
const DONE_KEPT = 50;

/** The worker may die while something waits: then it is woken after this. */
const WAKE_MS = 30_000;

/** Order is kept within a lane: a contact, or a person who is to be created with all that follows. */
const laneOf = ({ locationId, contactId, subject }: StoredChange) => `${locationId}:${contactId ?? `new ${subject.id}`}`;

/**
 * The durable outbox. Every write is stored before it is sent and leaves the store only when it is settled and old, undone
 * before it went, or dropped by a person. The states are drawn in change.ts; what an outcome leads to stands in outcome.ts.
 */
export function createOutbox(ports: OutboxPorts): Outbox {
  const book = createBook(ports);
  const running = new Map<string, Promise<void>>();
  let nextSeq = 1;
  let timer: AbortController | null = null;

  /** Settles a change, gives what waited for a creation its contact, and lets go of the oldest that are done. */
  const settle = (id: string, state: ChangeState) =>
    book.write(() => {
      const change = book.get(id);
      if (!change) return {};
      const did = state.at === 'done' && state.did.kind === 'contact' ? state.did : null;
      const followers = did ? book.all().filter((other) => other.follows === id && other.contactId === null) : [];
      // Of a contact that was there already nobody here knows what it holds.
      const taken = followers.map((other) => ({ ...other, contactId: did?.contactId ?? null, seen: did?.created ? other.seen : null }));
      const old = book.all().filter((other) => other.state.at === 'done' && other.id !== id);
      return { put: [{ ...change, state }, ...taken], remove: old.slice(0, -DONE_KEPT).map((other) => other.id) };
    });

  const isReady = ({ state, contactId, act }: StoredChange): boolean => {
    if (contactId === null && act.kind !== 'createContact') return false;
    if (state.at === 'waiting') return true;
    if (state.at === 'later') return state.retryAt <= ports.clock.now();
    return state.at === 'unsure' && state.lookAt <= ports.clock.now();
  };
  const headOf = (lane: string) => book.all().find((change) => laneOf(change) === lane && isUnderWay(change));

  async function step(change: StoredChange): Promise<void> {
    const { id, contactId, act } = change;
    const ghl = await ports.ghl(change.locationId);
    if (change.state.at === 'unsure') {
      const others = book.all().filter((other) => other.id !== id);
      await settle(id, await stateAfterLook(change, others, ghl, change.state.since, ports.clock.now()));
      return;
    }
    const seen = !ghl.ok ? ghl : change.seen === null && contactId !== null ? await seenNow(act, contactId, ghl.value) : ok(change.seen);
    const since = ports.clock.now();
    await book.write(() => {
      const now = book.get(id);
      // Undone meanwhile: then nothing is sent.
      if (!now || !isReady(now)) return {};
      return { put: [{ ...now, seen: seen.ok ? seen.value : now.seen, tries: now.tries + 1, state: { at: 'sending', since } }] };
    });
    const sending = book.get(id);
    if (sending?.state.at !== 'sending') return;
    const result = !ghl.ok ? ghl : !seen.ok ? seen : await perform(sending, contactId, ghl.value);
    await settle(id, stateAfter(sending, result, since, ports.clock.now()));
  }

  async function runLane(lane: string): Promise<void> {
    for (let head = headOf(lane); head && isReady(head); head = headOf(lane)) await step(head);
  }

  async function drain(): Promise<void> {
    // A lane whose change could not be stored rests until the next drain: sending what is not stored would break the promise.
    const broken = new Set<string>();
    const startable = () => {
      const lanes = new Set(book.all().filter(isUnderWay).map(laneOf));
      return [...lanes].filter((lane) => {
        const head = headOf(lane);
        return !running.has(lane) && !broken.has(lane) && head !== undefined && isReady(head);
      });
    };
    for (let lanes = startable(); lanes.length > 0 || running.size > 0; lanes = startable()) {
      for (const lane of lanes.slice(0, LANES_AT_ONCE - running.size)) {
        const run = runLane(lane).catch(() => void broken.add(lane));
        running.set(
          lane,
          run.finally(() => running.delete(lane)),
        );
      }
      await Promise.race(running.values());
    }
    sleepUntilNext();
  }

  /** Wakes for the first change that waits for its time. */
  function sleepUntilNext(): void {
    const times = book.all().flatMap(({ state }) => (state.at === 'later' ? [state.retryAt] : state.at === 'unsure' ? [state.lookAt] : []));
    const at = times.length === 0 ? null : Math.min(...times);
    ports.wakeAt(at);
    timer?.abort();
    if (at === null) return;
    const mine = new AbortController();
    timer = mine;
    ports.clock
      .sleep(Math.max(0, at - ports.clock.now()), mine.signal)
      .then(drain)
      .catch(() => undefined); // Another sleep took its place.
  }

  /** Writes and goes on sending. A store that takes nothing is a Problem: what was asked is not done. */
  async function writeAndDrain(work: () => Entry): Promise<Result<null>> {
    try {
      await book.write(work);
    } catch {
      return fail(problem('storage'));
    }
    ports.wakeAt(ports.clock.now() + WAKE_MS);
    void drain();
    return ok(null);
  }

  const refused = (id: string) => {
    const change = book.get(id);
    return change?.state.at === 'refused' ? change : null;
  };

  return {
    start: async () => {
      const now = ports.clock.now();
      const woken = await book.open((change) => ({ ...change, state: stateAfterDeath(change, now) }));
      nextSeq = Math.max(0, ...woken.map(({ seq }) => seq)) + 1;
      await ports.restore(woken);
    },
    add: (changes) =>
      writeAndDrain(() => ({
        put: changes
          .filter(({ id }) => !book.get(id))
          .map((change): StoredChange => ({ ...change, seq: nextSeq++, tries: 0, state: { at: 'waiting' } })),
      })),
    undo: async (group) => {
      let underWay = false;
      const written = await writeAndDrain(() => {
        const members = book.all().filter((change) => change.group === group);
        underWay = members.some(({ state }) => state.at === 'sending' || state.at === 'unsure');
        if (underWay) return {};
        const done = members.filter(({ state }) => state.at === 'done' && !state.undone);
        const { undone, back } = undoOf(done, { now: ports.clock.now(), newId: ports.newId, nextSeq: () => nextSeq++ });
        return { put: [...undone, ...back], remove: members.filter(({ state }) => state.at !== 'done').map(({ id }) => id) };
      });
      return underWay ? fail(problem('under-way')) : written;
    },
    retry: async (id) => {
      const change = refused(id);
      // What waited for a creation that was dropped has nowhere to go.
      if (!change || (change.contactId === null && change.follows !== null && !book.get(change.follows)))
        return fail(problem('binding-lost'));
      return writeAndDrain(() => (refused(id) ? { put: [{ ...change, state: { at: 'waiting' } }] } : {}));
    },
    drop: async (id) => {
      if (!refused(id)) return fail(problem('not-found'));
      const state: ChangeState = { at: 'refused', when: ports.clock.now(), problem: problem('binding-lost') };
      return writeAndDrain(() => {
        // What waited for a creation that will not be: the person is told of each, nothing goes silently.
        const orphans = book.all().filter((other) => other.follows === id && other.contactId === null);
        return { remove: [id], put: orphans.map((orphan) => ({ ...orphan, state })) };
      });
    },
    resume: async () => {
      await writeAndDrain(() => ({
        put: book.all().flatMap((change) => (change.state.at === 'later' ? [{ ...change, state: { at: 'waiting' as const } }] : [])),
      }));
      await drain();
    },
    drain,
    changes: () => book.all(),
  };
}
