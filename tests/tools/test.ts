import { ensureChromium, ensureFirefox } from './browsers.ts';
import { runChecks } from './checks.ts';
import { runSuite } from './suite.ts';

// What is too long for every run: see vitest.config.ts.
if (process.argv.includes('--full')) process.env['LEADSIDE_FULL'] = '1';

const checked = await runChecks(console.log);
const suites = [...checked.suites];
const missing: string[] = [];

// One after the other: a browser that shares two cores with another is too slow to say anything about time.
if (checked.built) {
  for (const [name, ensure] of [
    ['chromium', ensureChromium],
    ['firefox', ensureFirefox],
  ] as const) {
    try {
      await ensure(console.log);
    } catch (error) {
      missing.push(error instanceof Error ? error.message : String(error));
      continue;
    }
    const outcome = await runSuite(name);
    suites.push(outcome);
    console.log(outcome.line);
    if (outcome.output !== '') console.log(outcome.output);
  }
}

const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
// a browser that is not there is a suite that failed
const failed = suites.reduce((sum, suite) => sum + suite.failed, 0) + missing.length;
const withoutTests = checked.failed.filter((name) => name !== 'unit' && name !== 'build');
for (const sentence of missing) console.error(sentence);
if (!checked.built) console.error('The browser tests did not run: there is no build.');
if (withoutTests.length > 0) console.error(`The check failed: ${withoutTests.join(', ')}.`);
if (failed > 0 || withoutTests.length > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
