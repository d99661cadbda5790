import type { Clock } from '../base/clock.ts';
import { problem } from '../base/problem.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Ghl } from '../ghl/client.ts';
import { isUnderWay } from './apply.ts';
import type { Change, ChangeState, StoredChange } from './change.ts';
import { undoOf } from './inverse.ts';
import { stateAfter, stateAfterDeath } from './outcome.ts';
import { stateAfterLook } from './look.ts';
import { perform } from './perform.ts';

/** What the outbox needs of the world. `put` has stored durably when it resolves. */
export interface OutboxPorts {
  readonly store: {
    load(): Promise<readonly StoredChange[]>;
    put(changes: readonly StoredChange[]): Promise<void>;
    remove(ids: readonly string[]): Promise<void>;
  };
  readonly clock: Clock;
  newId(): string;
  ghl(locationId: string): Promise<Result<Ghl>>;
  /** Shows the changes; a settled one together with what it made of the contact. Undefined: it is gone. */
  show(changes: ReadonlyMap<string, StoredChange | undefined>): Promise<void>;
  /** Asks to be woken then, also after the worker's death; null when nothing waits. */
  wakeAt(at: number | null): void;
}

export interface Outbox {
  /** Reads what is stored and goes on where a death left off. Call it once, before anything else. */
  start(): Promise<void>;
  /** Stores all of one click, then sends it when its turn comes. An id that is known already is taken once. */
  add(changes: readonly Change[]): Promise<Result<null>>;
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

/** Order is kept within a lane: a contact, or a creation with all that follows it. */
const laneOf = (change: StoredChange) => `${change.locationId}:${change.contactId ?? change.follows ?? change.id}`;

/**
 * The durable outbox. Every write is stored before it is sent and leaves the store only when it is settled and old, undone
 * before it went, or dropped by a person. The states are drawn in change.ts; what an outcome leads to stands in outcome.ts.
 */
export function createOutbox(ports: OutboxPorts): Outbox {
  const held = new Map<string, StoredChange>();
  const running = new Map<string, Promise<void>>();
  let nextSeq = 1;
  let timer: AbortController | null = null;

  const all = () => [...held.values()].toSorted((a, b) => a.seq - b.seq);

  async function keep(changes: readonly StoredChange[]): Promise<void> {
    await ports.store.put(changes);
    for (const change of changes) held.set(change.id, change);
    await ports.show(new Map(changes.map((change) => [change.id, change])));
  }
  async function forget(ids: readonly string[]): Promise<void> {
    await ports.store.remove(ids);
    for (const id of ids) held.delete(id);
    await ports.show(new Map(ids.map((id) => [id, undefined])));
  }
  async function settle(change: StoredChange, state: ChangeState): Promise<void> {
    const settled: StoredChange = { ...change, state };
    const withId = state.at === 'done' && state.did.kind === 'contact' ? followersOf(change.id, state.did.contactId) : [];
    await keep([settled, ...withId]);
    const old = all()
      .filter(({ state: { at } }) => at === 'done')
      .slice(0, -DONE_KEPT);
    if (old.length > 0) await forget(old.map(({ id }) => id));
  }
  /** What waited for a creation takes its contact. */
  const followersOf = (id: string, contactId: string) =>
    all()
      .filter((change) => change.follows === id && change.contactId === null)
      .map((change) => ({ ...change, contactId }));

  const isReady = ({ state, contactId, act }: StoredChange): boolean => {
    if (contactId === null && act.kind !== 'createContact') return false;
    if (state.at === 'waiting') return true;
    if (state.at === 'later') return state.retryAt <= ports.clock.now();
    return state.at === 'unsure' && state.lookAt <= ports.clock.now();
  };
  const headOf = (lane: string) => all().find((change) => laneOf(change) === lane && isUnderWay(change));

  async function step(change: StoredChange): Promise<void> {
    const ghl = await ports.ghl(change.locationId);
    const now = ports.clock.now();
    if (change.state.at === 'unsure') {
      const others = all().filter(({ id }) => id !== change.id);
      await settle(change, await stateAfterLook(change, others, ghl, change.state.since, now));
      return;
    }
    if (!ghl.ok) {
      await settle({ ...change, tries: change.tries + 1 }, stateAfter(change, ghl, now, now));
      return;
    }
    const sending: StoredChange = { ...change, tries: change.tries + 1, state: { at: 'sending', since: now } };
    await keep([sending]);
    const result = await perform(sending, sending.contactId, ghl.value);
    await settle(sending, stateAfter(sending, result, now, ports.clock.now()));
  }

  async function runLane(lane: string): Promise<void> {
    for (let head = headOf(lane); head && isReady(head); head = headOf(lane)) await step(head);
  }

  async function drain(): Promise<void> {
    // A lane whose change could not be stored rests until the next drain: sending what is not stored would break the promise.
    const broken = new Set<string>();
    const startable = () => {
      const lanes = new Set(all().filter(isUnderWay).map(laneOf));
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
    await sleepUntilNext();
  }

  /** Wakes for the first change that waits for its time. */
  async function sleepUntilNext(): Promise<void> {
    const times = all().flatMap(({ state }) => (state.at === 'later' ? [state.retryAt] : state.at === 'unsure' ? [state.lookAt] : []));
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

  return {
    start: async () => {
      const stored = await ports.store.load();
      const woken = stored.map((change) => ({ ...change, state: stateAfterDeath(change) }));
      for (const change of woken) held.set(change.id, change);
      nextSeq = Math.max(0, ...woken.map(({ seq }) => seq)) + 1;
      await ports.show(new Map(woken.map((change) => [change.id, change])));
    },
    add: async (changes) => {
      const fresh = changes.filter(({ id }) => !held.has(id));
      const stored = fresh.map((change): StoredChange => {
        const creation = change.follows === null ? undefined : held.get(change.follows);
        const did = creation?.state.at === 'done' ? creation.state.did : null;
        const contactId = change.contactId ?? (did?.kind === 'contact' ? did.contactId : null);
        return { ...change, contactId, seq: nextSeq++, tries: 0, state: { at: 'waiting' } };
      });
      try {
        if (stored.length > 0) await keep(stored);
      } catch {
        return fail(problem('storage'));
      }
      void drain();
      return ok(null);
    },
    undo: async (group) => {
      const members = all().filter((change) => change.group === group);
      const waiting = members.filter(({ state }) => state.at === 'waiting' || state.at === 'later' || state.at === 'refused');
      if (waiting.length > 0) await forget(waiting.map(({ id }) => id));
      const done = members.filter(({ state }) => state.at === 'done' && !state.undone);
      const { undone, back } = undoOf(done, { now: ports.clock.now(), newId: ports.newId, nextSeq: () => nextSeq++ });
      if (back.length === 0) return ok(null);
      await keep([...undone, ...back]);
      void drain();
      return ok(null);
    },
    retry: async (id) => {
      const change = held.get(id);
      if (!change || change.state.at !== 'refused') return fail(problem('not-found'));
      await keep([{ ...change, state: { at: 'waiting' } }]);
      void drain();
      return ok(null);
    },
    drop: async (id) => {
      const change = held.get(id);
      if (!change || change.state.at !== 'refused') return fail(problem('not-found'));
      // What waited for a creation that will not be: the person is told of each, nothing goes silently.
      const orphans = all().filter((other) => other.follows === id && other.contactId === null);
      await forget([id]);
      const state: ChangeState = { at: 'refused', when: ports.clock.now(), problem: problem('binding-lost') };
      if (orphans.length > 0) await keep(orphans.map((orphan) => ({ ...orphan, state })));
      return ok(null);
    },
    resume: async () => {
      const waiting = all().filter(({ state }) => state.at === 'later');
      if (waiting.length > 0) await keep(waiting.map((change) => ({ ...change, state: { at: 'waiting' } })));
      await drain();
    },
    drain,
    changes: all,
  };
}
