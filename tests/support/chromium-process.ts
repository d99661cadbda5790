import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ChromiumOptions {
  readonly program: string;
  readonly profile: string;
  /** Folders of unpacked extensions. */
  readonly extension: string;
  /** All host names lead to this port on loopback; left out, names are looked up as ever. */
  readonly sandboxPort?: number;
  readonly headless: boolean;
  /** Preferred languages of the pages, best first ("fr-CA,fr"). Also the browser's own where it brings those words. */
  readonly lang?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
}

export interface ChromiumProcess {
  /** `ws://127.0.0.1:port/devtools/browser/…` */
  readonly endpoint: string;
  /** Settles when the browser is gone. */
  readonly ended: Promise<void>;
  kill(): void;
}

/** Starts Chromium with the extension and waits until it can be driven. Throws with what it said when it ends instead. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumProcess> {
  const { program, profile, extension, sandboxPort, headless, lang, windowSize = { width: 1360, height: 900 } } = options;
  const flags = [
    ...(headless ? ['--headless=new'] : []),
    // Chromium refuses its sandbox to root; nobody else goes without it
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(sandboxPort === undefined
      ? []
      : ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${sandboxPort}`, '--disable-quic', '--disable-background-networking']),
    ...(lang ? [`--lang=${lang.split(',')[0]}`, `--accept-lang=${lang}`] : []),
    '--disable-gpu',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--no-first-run',
    '--no-default-browser-check',
    '--remote-debugging-port=0',
    `--window-size=${windowSize.width},${windowSize.height}`,
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    'about:blank',
  ];
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', kill);
      resolve();
    });
  });
  const said: string[] = [];
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    createInterface(child.stderr).on('line', (line) => {
      const found = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found) resolve(found);
      if (said.length < 30) said.push(line);
    });
    void ended.then(() => reject(new Error(`Chromium ended before it could be driven:\n${said.join('\n')}`)));
  });
  return { endpoint, ended, kill };
}
