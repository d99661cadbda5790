import type { StoredChange } from './change.ts';

export interface BookPorts {
  /** Stored durably when these resolve. */
  readonly store: {
    load(): Promise<readonly StoredChange[]>;
    put(changes: readonly StoredChange[]): Promise<void>;
    remove(ids: readonly string[]): Promise<void>;
  };
  /** Tells of changes as they come about; undefined: it is gone. What it throws is not the outbox's failure: the change is stored. */
  show(changes: ReadonlyMap<string, StoredChange | undefined>): Promise<void>;
}

/** What is to become of the book, worked out from what stands in it. */
export interface Entry {
  readonly put?: readonly StoredChange[];
  readonly remove?: readonly string[];
}

/** The outbox's changes: on the disk first, then here, then on the screen. */
export interface Book {
  /** In the order of their arrival. */
  all(): readonly StoredChange[];
  get(id: string): StoredChange | undefined;
  /**
   * Writes what `work` makes of the book. One writer at a time, and each sees what the one before has left, so that none undoes
   * another's step. Rejects when it could not be stored; then nothing is different.
   */
  write(work: () => Entry): Promise<void>;
  /** Reads the disk; `as` is what each change is after the time in which nobody kept it. */
  open(as: (change: StoredChange) => StoredChange): Promise<readonly StoredChange[]>;
}

export function createBook({ store, show }: BookPorts): Book {
  const held = new Map<string, StoredChange>();
  let last: Promise<unknown> = Promise.resolve();

  async function carryOut({ put = [], remove = [] }: Entry): Promise<void> {
    if (put.length > 0) await store.put(put);
    if (remove.length > 0) await store.remove(remove);
    for (const change of put) held.set(change.id, change);
    for (const id of remove) held.delete(id);
    const told = new Map<string, StoredChange | undefined>(put.map((change) => [change.id, change]));
    for (const id of remove) told.set(id, undefined);
    if (told.size > 0) await show(told).catch(() => undefined);
  }

  return {
    all: () => [...held.values()].toSorted((a, b) => a.seq - b.seq),
    get: (id) => held.get(id),
    write: (work) => {
      const turn = last.then(() => carryOut(work()));
      last = turn.catch(() => undefined);
      return turn;
    },
    open: async (as) => {
      for (const change of (await store.load()).toSorted((a, b) => a.seq - b.seq)) held.set(change.id, as(change));
      return [...held.values()];
    },
  };
}
