import { problem, type Problem } from '../base/problem.ts';
import type { Send } from './send.ts';

/**
 * Switches a site on: `denied` when the person refuses the browser's question.
 *
 * Call it in the click: the question comes before anything is awaited. The site is stored at the
 * same time, not after the answer, because the question can close the popup: then the worker goes on when the grant arrives.
 * A stored site without a grant is off.
 */
export async function useSite(
  port: { readonly send: Send; requestOrigin(origin: string): Promise<boolean> },
  site: { readonly origin: string; readonly siteId: string; readonly tabId: number },
): Promise<'on' | 'denied' | Problem> {
  const asked = port.requestOrigin(site.origin);
  const stored = await port.send('site/on', site);
  try {
    if (!(await asked)) {
      await port.send('site/off', { origin: site.origin });
      return 'denied';
    }
  } catch {
    return problem('no-access');
  }
  return stored.ok ? 'on' : stored.problem;
}
