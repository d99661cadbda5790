import type { Clock } from '../../lib/base/clock.ts';
import type { Problem } from '../../lib/base/problem.ts';
import { ok, type Result } from '../../lib/base/result.ts';
import type { Ghl } from '../../lib/ghl/client.ts';
import { toAppointment } from '../../lib/ghl/shapes/appointment.ts';
import type { Contact } from '../../lib/ghl/shapes/types.ts';
import type { Part, Snapshot } from '../../lib/state/view.ts';

/** A read is shown without asking again for this long. */
export const FRESH_MS = 30_000;

interface SnapshotStore {
  get(locationId: string, contactId: string): Promise<Snapshot | null>;
  update(
    locationId: string,
    contactId: string,
    change: (snapshot: Snapshot | null) => Snapshot | null,
    along?: Readonly<Record<string, unknown>>,
  ): Promise<Snapshot | null>;
  prune(): Promise<void>;
}

export interface ReadingPorts {
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
  ghl(locationId: string): Promise<Result<Ghl>>;
  /** The zone of the sub-account, in which GHL's appointment times are. */
  zone(locationId: string): Promise<string | null>;
}

export interface Reading {
  /** Reads a contact with its tasks, notes and appointments, in parallel, unless they are fresh. The first problem of the contact itself, if any. */
  read(locationId: string, contactId: string, how: { force: boolean }): Promise<Result<null>>;
  /** Shows what a search told of a contact already, until the whole is there. */
  prime(contact: Contact, locationId: string): Promise<void>;
  /** A write to the contact settled: reads that began before it are thrown away, and `change` is laid over what is held. */
  settled(
    locationId: string,
    contactId: string,
    change: (snapshot: Snapshot) => Snapshot,
    along: Readonly<Record<string, unknown>>,
  ): Promise<void>;
}

const empty: Part<never> = { value: null, readAt: null, problem: null };
const emptySnapshot = (locationId: string, contactId: string): Snapshot => ({
  locationId,
  contactId,
  reading: false,
  contact: empty,
  tasks: empty,
  notes: empty,
  appointments: empty,
});

type PartName = 'contact' | 'tasks' | 'notes' | 'appointments';

/** Keeps the snapshots of contacts true. */
export function createReading({ clock, snapshots, ghl, zone }: ReadingPorts): Reading {
  // Only while a read is in flight, which ends with the worker too.
  const settledCount = new Map<string, number>();
  const inFlight = new Map<string, Promise<Result<null>>>();
  const nameOf = (locationId: string, contactId: string) => `${locationId}:${contactId}`;

  async function readAll(locationId: string, contactId: string): Promise<Result<null>> {
    const name = nameOf(locationId, contactId);
    const began = clock.now();
    const count = settledCount.get(name) ?? 0;
    const isStale = () => (settledCount.get(name) ?? 0) !== count;
    const client = await ghl(locationId);
    if (!client.ok) {
      await put(locationId, contactId, (snapshot) => ({
        ...snapshot,
        reading: false,
        contact: { ...snapshot.contact, problem: client.problem },
      }));
      return client;
    }
    await put(locationId, contactId, (snapshot) => ({ ...snapshot, reading: true }));
    const land = async <T>(part: PartName, answer: Promise<Result<T>>): Promise<Problem | null> => {
      const result = await answer;
      if (!isStale()) {
        await put(locationId, contactId, (snapshot) => {
          const before = snapshot[part];
          const now = result.ok ? { value: result.value, readAt: began, problem: null } : { ...before, problem: result.problem };
          return { ...snapshot, [part]: now };
        });
      }
      return result.ok ? null : result.problem;
    };
    const appointments = client.value.listAppointments({ contactId });
    const inZone = async () => {
      const [answer, zoneName] = await Promise.all([appointments, zone(locationId)]);
      return answer.ok ? ok(answer.value.map((raw) => toAppointment(raw, zoneName))) : answer;
    };
    const [problem] = await Promise.all([
      land('contact', client.value.getContact({ contactId })),
      land('tasks', client.value.listTasks({ contactId })),
      land('notes', client.value.listNotes({ contactId })),
      land('appointments', inZone()),
    ]);
    if (isStale()) return readAll(locationId, contactId);
    await put(locationId, contactId, (snapshot) => ({ ...snapshot, reading: false }));
    await snapshots.prune();
    return problem ? { ok: false, problem } : ok(null);
  }

  async function put(locationId: string, contactId: string, change: (snapshot: Snapshot) => Snapshot): Promise<void> {
    await snapshots.update(locationId, contactId, (snapshot) => change(snapshot ?? emptySnapshot(locationId, contactId)));
  }

  function isFresh(snapshot: Snapshot | null): boolean {
    // `reading` while nobody here reads is a death in the middle of it.
    if (!snapshot || snapshot.contact.problem || snapshot.reading) return false;
    const oldest = Math.min(...(['contact', 'tasks', 'notes', 'appointments'] as const).map((part) => snapshot[part].readAt ?? 0));
    return clock.now() - oldest < FRESH_MS;
  }

  return {
    read: async (locationId, contactId, { force }) => {
      const name = nameOf(locationId, contactId);
      const under = inFlight.get(name);
      if (under) return under;
      const run = (async () => {
        if (!force && isFresh(await snapshots.get(locationId, contactId))) return ok(null);
        return readAll(locationId, contactId);
      })();
      inFlight.set(name, run);
      try {
        return await run;
      } finally {
        inFlight.delete(name);
      }
    },
    prime: (contact, locationId) =>
      put(locationId, contact.id, (snapshot) =>
        snapshot.contact.value === null ? { ...snapshot, contact: { ...snapshot.contact, value: contact } } : snapshot,
      ),
    settled: async (locationId, contactId, change, along) => {
      const name = nameOf(locationId, contactId);
      settledCount.set(name, (settledCount.get(name) ?? 0) + 1);
      await snapshots.update(locationId, contactId, (snapshot) => (snapshot ? change(snapshot) : null), along);
    },
  };
}
