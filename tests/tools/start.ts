import { runCommand } from './command.ts';
import { runTour } from './tour.ts';
import { openReal, openSandboxed } from './windowed.ts';

const real = process.argv.includes('--real');
const hasDisplay = ['darwin', 'win32'].includes(process.platform) || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

// Browsers and temporary folders end with this process; the sandbox lives in it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(hasDisplay ? 0 : 130));

try {
  process.exitCode = (await start()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<boolean> {
  if (real && !hasDisplay) {
    console.error('There is no display: a browser for your own token needs one.');
    return false;
  }
  console.log('Building the extension.');
  const build = await runCommand({ program: 'wxt', given: ['build', '-b', 'chrome', '--level', 'warn'] });
  if (!build.ok) {
    console.error(build.output);
    return false;
  }
  if (hasDisplay) {
    await (real ? openReal(console.log) : openSandboxed(console.log));
    return true;
  }
  console.log('There is no display, so this is a tour without a window: each step is done in a real browser.');
  return runTour(console.log);
}
