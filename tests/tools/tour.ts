import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { startSetting } from '../support/setting.ts';
import { root, seconds } from './command.ts';
import { sideBySide } from './tour-picture.ts';
import { steps, type Tour } from './tour-steps.ts';

const FOLDER = '.output/tour';
/** The panel as it opens, and the narrowest that a person can make it. */
const WIDTHS = [360, 320] as const;

/** Does every step in a real browser without a window. A line and pictures for each; false at the first that does not hold. */
export async function runTour(say: (line: string) => void): Promise<boolean> {
  const folder = `${root}${FOLDER}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const setting = await startSetting({ connected: false });
  try {
    const page = await setting.leadside.page(setting.sandbox.apps.brokerspot.listUrl);
    const tour: Tour = { ...setting, page, panel: null };
    for (const [at, { says, run }] of steps.entries()) {
      const name = `${String(at + 1).padStart(2, '0')}-${says.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
      const began = performance.now();
      try {
        const shown = await run(tour);
        say(`ok      ${says} (${seconds(performance.now() - began)})`);
        await photograph(tour, shown, `${folder}/${name}`);
      } catch (error) {
        say(`FAILED  ${says} (${seconds(performance.now() - began)})\n${error instanceof Error ? error.message : String(error)}`);
        for (const [nth, open] of [tour.page, tour.panel].entries())
          await open?.screenshot({ path: `${folder}/${name}-failed-${nth}.png` });
        return false;
      }
    }
    const wrong = await setting.leadside.errors();
    if (wrong.length > 0) say(`FAILED  The extension logged errors:\n${wrong.join('\n')}`);
    else say(`The pictures are in ${FOLDER}.`);
    return wrong.length === 0;
  } finally {
    await setting.close();
  }
}

/** The panel at both widths, and beside its page; a popup as it is, after which it is closed. */
async function photograph(tour: Tour, shown: Page, path: string): Promise<void> {
  if (shown !== tour.panel) {
    await shown.screenshot({ path: `${path}.png` });
    await shown.close();
    return;
  }
  const height = await shown.evaluate(() => innerHeight);
  for (const width of WIDTHS.toReversed()) {
    await shown.setViewportSize({ width, height });
    await shown.screenshot({ path: `${path}-${width}.png` });
  }
  const both = [await tour.page.screenshot(), await shown.screenshot()] as const;
  await writeFile(`${path}.png`, await sideBySide(tour.leadside.context, both));
}
