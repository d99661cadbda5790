import { tabViews } from '../../lib/state/session.ts';
import type { Match, Subject } from '../../lib/state/view.ts';
import type { Finding } from './finding.ts';
import { keysIn } from './subject.ts';
import { subjectsOf, withSubject } from './tab-view.ts';

export interface Resolving {
  /** False when the tab no longer has the subject: the answer belongs to nobody on the screen. */
  setMatch(tabId: number, subjectId: string, match: Match, lost?: boolean): Promise<boolean>;
  /** Looks the subject up and shows each step. `past` forgets what was remembered. */
  resolve(tabId: number, subject: Subject, how?: { past: boolean }): Promise<void>;
}

export function createResolving(finding: Finding): Resolving {
  const setMatch: Resolving['setMatch'] = async (tabId, subjectId, match, lost) => {
    const view = await tabViews.update(tabId, (before) =>
      withSubject(before, subjectId, (subject) => ({
        ...subject,
        match,
        lost: match.at !== 'matched' && (lost ?? subject.lost),
        // Who has a contact is somebody's lead.
        doubt: match.at === 'matched' ? null : subject.doubt,
      })),
    );
    return subjectsOf(view).some(({ id }) => id === subjectId);
  };

  // A page may report the same person twice while the first look-up is on its way: they share it.
  const running = new Map<string, Promise<void>>();
  return {
    setMatch,
    resolve: async (tabId, subject, how = { past: false }) => {
      const name = [tabId, how.past, subject.id, JSON.stringify(keysIn(subject))].join('|');
      for (let other = running.get(name); other; other = running.get(name)) {
        await other;
        // It may have ended unheard, while the tab showed something else: then this one is still to be done.
        const shown = subjectsOf(await tabViews.get(tabId)).find(({ id }) => id === subject.id);
        if (shown?.match.at !== 'looking') return;
      }
      const run = finding.resolve(subject, (match, lost) => setMatch(tabId, subject.id, match, lost), how);
      running.set(name, run);
      try {
        await run;
      } finally {
        running.delete(name);
      }
    },
  };
}
