import { session } from '../platform/store.ts';
import { driftedFields, type TaughtSite } from '../teach/taught.ts';
import { inTurn } from './session.ts';
import { pickKey, teachKey, type Pick, type TeachView } from './teach-view.ts';

const viewOf = (site: TaughtSite): TeachView => ({
  fields: site.fields.map(({ field, at, state, refusal }) => ({ field, at, state, refusal })),
  drifted: driftedFields(site),
});

/** What is being taught in each tab. */
export const picks = {
  get: async (tabId: number): Promise<Pick | null> => ((await session.get(pickKey(tabId))) as Pick | undefined) ?? null,
  /** Changes it in one step; null ends it, the same back means nothing changed. Gives what stands now. */
  update: (tabId: number, change: (pick: Pick | null) => Pick | null): Promise<Pick | null> =>
    inTurn(pickKey(tabId), async () => {
      const before = await picks.get(tabId);
      const after = change(before);
      if (after === null && before !== null) await session.remove(pickKey(tabId));
      else if (after !== null && after !== before) await session.set({ [pickKey(tabId)]: after });
      return after;
    }),
};

export const showTaught = (site: TaughtSite): Promise<void> => session.set({ [teachKey(site.origin)]: viewOf(site) });
