import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCommand, seconds } from './command.ts';

/** The projects of vitest.config.ts with the time each may take on two cores; more than that is a defect of the suite. */
const budgetsSeconds = { unit: 90, build: 5, chromium: 300, firefox: 60 } as const;

export type SuiteName = keyof typeof budgetsSeconds;

export interface SuiteOutcome {
  readonly passed: number;
  readonly failed: number;
  readonly line: string;
  /** Empty where nothing failed. */
  readonly output: string;
}

interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs one suite. A suite that holds no test, skips one, or breaks before its tests has failed: it counts as one failure at least. */
export async function runSuite(name: SuiteName): Promise<SuiteOutcome> {
  const folder = temporaryFolder('leadside-report-');
  const file = join(folder.path, 'report.json');
  const given = ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { output, tookMs } = await runCommand({ program: 'vitest', given });
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  folder.remove();
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const holds = report?.success === true && passed > 0 && skipped === 0;
  const failed = holds ? 0 : Math.max(1, (report?.numFailedTests ?? 0) + skipped);
  const budget = budgetsSeconds[name];
  const late = tookMs > budget * 1000 ? ' OVER ITS BUDGET' : '';
  const line = `${name.padEnd(16)} ${passed} passed, ${failed} failed, ${seconds(tookMs)} of ${budget} s${late}`;
  return { passed, failed, line, output: holds ? '' : output };
}
