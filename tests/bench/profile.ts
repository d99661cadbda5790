import type { CDPSession } from 'playwright';

/** How long the browser was in the script called `file` while `work` went on, by its own profiler: what the script calls is counted with it. */
export async function timeIn(
  cdp: CDPSession,
  file: string,
  work: () => Promise<unknown>,
): Promise<{ readonly spentMs: number; readonly tookMs: number }> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');
  const { nodes, samples = [], timeDeltas = [], startTime, endTime } = profile;
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const ours = new Set(nodes.filter(({ callFrame }) => callFrame.url === file).map(({ id }) => id));
  const isOurs = (id: number | undefined): boolean => id !== undefined && (ours.has(id) || isOurs(parents.get(id)));
  const spent = samples.reduce((sum, id, at) => sum + (isOurs(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return { spentMs: spent / 1000, tookMs: (endTime - startTime) / 1000 };
}
