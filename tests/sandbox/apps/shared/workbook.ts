interface Note {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  /** As the page shows it. */
  readonly when: string;
}

interface Task {
  readonly id: string;
  readonly title: string;
  /** As the page shows it; empty without a date. */
  readonly due: string;
  readonly done: boolean;
}

/** What people write on one lead. Newest note first; tasks in the order they were added. */
export interface Entries {
  readonly notes: readonly Note[];
  readonly tags: readonly string[];
  readonly tasks: readonly Task[];
}

/** The notes, tags and tasks of one app's leads: seeded, changed by the app's forms, set back by `reset`. */
export class Workbook {
  readonly #seed: (leadId: string) => Entries;
  #entries = new Map<string, Entries>();
  #count = 0;

  constructor(seed: (leadId: string) => Entries) {
    this.#seed = seed;
  }

  of(leadId: string): Entries {
    return this.#entries.get(leadId) ?? this.#seed(leadId);
  }

  /** An empty text adds nothing. */
  addNote(leadId: string, text: string, by: string, when: string): void {
    if (text === '') return;
    this.#change(leadId, ({ notes }) => ({ notes: [{ id: this.#mint(), text, by, when }, ...notes] }));
  }

  /** A tag that is there already, whatever its case, is not added twice. */
  addTag(leadId: string, tag: string): void {
    const lower = tag.toLowerCase();
    if (tag === '') return;
    this.#change(leadId, ({ tags }) => (tags.some((other) => other.toLowerCase() === lower) ? {} : { tags: [...tags, tag] }));
  }

  removeTag(leadId: string, tag: string): void {
    this.#change(leadId, ({ tags }) => ({ tags: tags.filter((other) => other !== tag) }));
  }

  addTask(leadId: string, title: string, due: string): void {
    if (title === '') return;
    this.#change(leadId, ({ tasks }) => ({ tasks: [...tasks, { id: this.#mint(), title, due, done: false }] }));
  }

  setTaskDone(leadId: string, taskId: string, done: boolean): void {
    this.#change(leadId, ({ tasks }) => ({ tasks: tasks.map((task) => (task.id === taskId ? { ...task, done } : task)) }));
  }

  reset(): void {
    this.#entries = new Map();
    this.#count = 0;
  }

  #mint(): string {
    this.#count += 1;
    return `new-${this.#count}`;
  }

  #change(leadId: string, change: (entries: Entries) => Partial<Entries>): void {
    const entries = this.of(leadId);
    this.#entries.set(leadId, { ...entries, ...change(entries) });
  }
}
