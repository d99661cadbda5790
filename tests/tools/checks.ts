import { availableParallelism } from 'node:os';
import { runCommand, seconds, type Command } from './command.ts';
import { runSuite, type SuiteOutcome } from './suite.ts';

export interface Checked {
  /** The names of the steps that failed. */
  readonly failed: readonly string[];
  readonly suites: readonly SuiteOutcome[];
  /** Both builds are there. */
  readonly built: boolean;
}

const build = (browser: string): Command => ({ program: 'wxt', given: ['build', '-b', browser, '--mv3', '--level', 'warn'] });
const steps: Readonly<Record<string, Command>> = {
  types: { program: 'tsc', given: ['--noEmit'] },
  lint: { program: 'oxlint', given: ['--type-aware', '--deny-warnings'] },
  'build chrome': build('chrome'),
  'build firefox': build('firefox'),
  'unused code': { program: 'knip', given: [] },
  format: { program: 'oxfmt', given: ['--check'] },
};

/** What a developer runs before handing in: a line for each step as it ends, what a failing one wrote in full. */
export async function runChecks(say: (text: string) => void): Promise<Checked> {
  const failed: string[] = [];
  const suites: SuiteOutcome[] = [];
  const step = async (name: string, command: Command): Promise<void> => {
    const { ok, output, tookMs } = await runCommand(command);
    say(`${name.padEnd(16)} ${ok ? 'ok' : 'FAILED'}, ${seconds(tookMs)}`);
    if (ok) return;
    failed.push(name);
    say(output);
  };
  const suite = async (name: 'unit' | 'build'): Promise<void> => {
    const outcome = await runSuite(name);
    suites.push(outcome);
    say(outcome.line);
    if (outcome.output === '') return;
    failed.push(name);
    say(outcome.output);
  };

  // writes the types that compiler, linter and tests read
  await step('prepare', { program: 'wxt', given: ['prepare', '--level', 'warn'] });
  await atMost(availableParallelism(), [
    () => suite('unit'),
    ...Object.entries(steps).map(
      ([name, command]) =>
        () =>
          step(name, command),
    ),
  ]);
  const built = !failed.some((name) => name.startsWith('build '));
  if (built) await suite('build');
  return { failed, suites, built };
}

async function atMost(count: number, jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = jobs.values();
  const lane = async () => {
    for (const job of waiting) await job();
  };
  await Promise.all(Array.from({ length: count }, lane));
}
