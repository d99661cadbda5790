import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Found } from '../../lib/lead/lead.ts';
import { root } from '../tools/command.ts';
import { bundle } from './bundle.ts';
import { launchStill, showStill, stillContext } from './still-page.ts';

/** A page that is to be read. */
export interface PageToRead {
  /** Its absolute path. */
  readonly file: string;
  /** The address that it is shown at. */
  readonly url: string;
  /** The id of the site file, where not the address but a person says which app it is. */
  readonly site: string | null;
  /** The sub-account's country. */
  readonly region: string | null;
}

/** The content script's reader in a real browser; one browser for all pages, a fresh page for each. */
export interface PageReader {
  /** Throws with a sentence when the page crashes, takes longer than the limit, or cannot be shown at its address. */
  read(wanted: PageToRead): Promise<Found>;
  close(): Promise<void>;
}

export interface PageReaderOptions {
  /** Told in one line what had to be installed. */
  readonly say?: (line: string) => void;
  /** What may be spent on one page. */
  readonly limitMs?: number;
  /** The file that is bundled and run in the page; it exports `readHere`. */
  readonly entry?: string;
}

const LIMIT_MS = 10_000;

/** Builds the reader and starts the browser. Throws with a sentence when one of them cannot be had. */
export async function openPageReader(options: PageReaderOptions = {}): Promise<PageReader> {
  const { say = () => undefined, limitMs = LIMIT_MS, entry = join(root, 'tests/tools/read-page-entry.ts') } = options;
  const script = await bundle(entry, 'leadsideReader');
  const start = async () => stillContext(await launchStill(say));
  let running = start();
  await running;
  const newPage = async (): Promise<Page> => {
    const was = running;
    try {
      return await (await was).newPage();
    } catch {
      // A page can take the whole browser down with it. The next one starts another, and whoever else waits gets the same.
      if (running === was) running = start();
      return (await running).newPage();
    }
  };
  const readIn = async (page: Page, { file, url, site, region }: PageToRead): Promise<Found> => {
    const { run } = await showStill(page, await readFile(file), url);
    return JSON.parse(String(await run(`${script};leadsideReader.readHere(${JSON.stringify(site)}, ${JSON.stringify(region)})`))) as Found;
  };
  return {
    async read(wanted) {
      const page = await newPage();
      const crashed = new Promise<never>((_, reject) => {
        page.once('crash', () => reject(new Error(`${wanted.file} made its page crash.`)));
        page.once('close', () => reject(new Error(`${wanted.file}: its page was closed while it was read.`)));
      });
      try {
        const late = `${wanted.file} was not read within ${limitMs / 1000} s.`;
        return await within(limitMs, Promise.race([readIn(page, wanted), crashed]), late);
      } finally {
        // nobody waits for it: a page that hangs takes its time to go
        void page.close().catch(() => undefined);
      }
    },
    close: async () => (await running).browser()?.close(),
  };
}

async function within<T>(limitMs: number, work: Promise<T>, late: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(late)), limitMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
