import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** What to look for, and what to say and do when it is not there. */
interface Wanted {
  readonly variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH';
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
  readonly missing: string;
}

const home = process.env['HOME'] ?? process.env['USERPROFILE'] ?? '';
const programFiles = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

// Branded Chrome is not among them: since version 137 it ignores --load-extension.
const chromiumWanted: Wanted = {
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    ...programFiles.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
  ],
  debianPackage: 'chromium',
  missing:
    'No Chromium was found and none could be installed. Install Chromium or Chrome for Testing (branded Chrome does not load extensions), or set CHROMIUM_PATH to its program.',
};

const firefoxWanted: Wanted = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${home}/Applications/Firefox.app/Contents/MacOS/firefox`,
    ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
  debianPackage: 'firefox-esr',
  missing: 'No Firefox was found. Install Firefox 140 or later, or set FIREFOX_PATH to its program.',
};

/** The path of a Chromium that loads unpacked extensions. `say` is told in one line what is installed. Throws with one sentence when there is none. */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const found = installed(chromiumWanted) ?? playwrights();
  if (found) return found;
  say("No Chromium here: downloading Playwright's.");
  // Its own time limit: without a way to the download server the tool tries for minutes.
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return playwrights() ?? fromDebian(chromiumWanted, say);
}

/** The path of a Firefox. `say` is told in one line what is installed. Throws with one sentence when there is none. */
export async function ensureFirefox(say: (line: string) => void): Promise<string> {
  return installed(firefoxWanted) ?? fromDebian(firefoxWanted, say);
}

function installed({ variable, commands, places }: Wanted): string | null {
  const named = process.env[variable];
  if (named) {
    if (!runs(named)) throw new Error(`${variable} is set to ${named}, which is not a program that can be run.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].find(runs) ?? null;
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  return runs(path) ? path : null;
}

function fromDebian({ debianPackage, missing }: Wanted, say: (line: string) => void): string {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw new Error(missing);
  say(`Installing ${debianPackage} with apt-get: a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { env, stdio: 'ignore' });
  const path = `/usr/bin/${debianPackage}`;
  if (!runs(path)) throw new Error(missing);
  return path;
}

/** On Linux it must also answer: Ubuntu's chromium-browser is a stub that only says where to get one. */
function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
