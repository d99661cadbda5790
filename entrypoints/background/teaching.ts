import { createReader, type Reader } from '../../lib/detect/detect.ts';
import { knowledgeOf } from '../../lib/detect/knowledge-of.ts';
import { createTaughtReader } from '../../lib/detect/taught.ts';
import type { Found } from '../../lib/lead/lead.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import type { taughtIn } from '../../lib/state/taught.ts';
import { showTaught } from '../../lib/state/teach.ts';
import { inTurn } from '../../lib/state/session.ts';
import type { SiteBinding } from '../../lib/state/view.ts';
import { lookOf } from '../../lib/teach/sighting.ts';
import { learn, nothingTaught, placesOf, type TaughtSite } from '../../lib/teach/taught.ts';
import { readerOf } from './seeing.ts';

/** How a site is read: with what was taught there. */
export interface SiteReader extends Reader {
  /** What every taught place gives by itself. */
  readTaught: ReturnType<typeof createTaughtReader>;
}

export interface Teaching {
  /** The reader of a site; made anew when what is taught there has changed. */
  readerOf(site: SiteBinding): Promise<SiteReader>;
  /** What was taught for a site. */
  taughtFor(site: SiteBinding): Promise<TaughtSite>;
  /** Every site that has something taught. */
  all(): Promise<readonly TaughtSite[]>;
  /** Changes what is taught for a site in one step, and shows it; the same back means nothing changed. */
  change(site: SiteBinding, to: (taught: TaughtSite) => TaughtSite | Promise<TaughtSite>): Promise<void>;
  /** Takes sites from a file as they are to be kept. */
  put(sites: readonly TaughtSite[]): Promise<void>;
  /** One more page was read and believed: every taught place is proved, refused or missed by what it gave. */
  heard(site: SiteBinding, page: PageText, found: Found): Promise<void>;
}

interface Ports {
  readonly store: Pick<ReturnType<typeof taughtIn>, 'get' | 'all' | 'put' | 'digest'>;
  /** The pages of a site are to be asked about these selectors from now on. */
  ask(origin: string, selectors: readonly string[]): Promise<unknown>;
}

const NOTHING: SiteReader['readTaught'] = () => [];

/** What people taught, by origin: kept in the vault, shown in the session, and made into readers. */
export function createTeaching({ store, ask }: Ports): Teaching {
  /** Read once in a worker's life: only this writes them. */
  const kept = new Map<string, Promise<TaughtSite>>();
  const readers = new Map<string, { readonly key: string; readonly reader: SiteReader }>();

  const taughtFor = (site: SiteBinding): Promise<TaughtSite> => {
    const known = kept.get(site.origin) ?? load(site);
    kept.set(site.origin, known);
    return known;
  };
  const load = async ({ origin, siteId }: SiteBinding): Promise<TaughtSite> => {
    const taught = (await store.get(origin)) ?? nothingTaught(origin, siteId);
    await showTaught(taught);
    return taught;
  };

  const readerFor = ({ siteId, origin }: SiteBinding, taught: TaughtSite): SiteReader => {
    const places = placesOf(taught);
    if (places.length === 0) return { ...readerOf(siteId), readTaught: NOTHING };
    const key = JSON.stringify([siteId, places]);
    const made = readers.get(origin);
    if (made?.key === key) return made.reader;
    const knowledge = knowledgeOf(siteId, places);
    const reader: SiteReader = { ...createReader(knowledge), readTaught: createTaughtReader(knowledge) };
    readers.set(origin, { key, reader });
    return reader;
  };

  const keep = async (sites: readonly TaughtSite[]): Promise<void> => {
    await store.put(sites);
    for (const site of sites) {
      kept.set(site.origin, Promise.resolve(site));
      await showTaught(site);
    }
  };

  const change: Teaching['change'] = async (site, to) => {
    const changed = await inTurn(`taught:${site.origin}`, async () => {
      const before = await taughtFor(site);
      const after = await to(before);
      if (after === before || JSON.stringify(after) === JSON.stringify(before)) return null;
      await keep([after]);
      return JSON.stringify(placesOf(after)) === JSON.stringify(placesOf(before)) ? null : after;
    });
    if (changed !== null) await ask(site.origin, readerFor(site, changed).selectors);
  };

  return {
    taughtFor,
    change,
    readerOf: async (site) => readerFor(site, await taughtFor(site)),
    all: () => store.all(),
    put: async (sites) => {
      await keep(sites);
      for (const { origin, siteId } of sites) {
        const site = { origin, siteId, name: '' };
        await ask(origin, readerFor(site, await taughtFor(site)).selectors);
      }
    },
    heard: async (site, page, found) => {
      if (found.kind !== 'lead') return;
      const { fields } = await taughtFor(site);
      if (fields.length === 0) return;
      const read = readerFor(site, await taughtFor(site)).readTaught(page);
      const look = await lookOf({ record: found.record, lead: found.leads[0], read }, store.digest);
      await change(site, (taught) => learn(taught, look));
    },
  };
}
