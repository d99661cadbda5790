import { runChecks } from './checks.ts';

const { failed } = await runChecks(console.log);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
