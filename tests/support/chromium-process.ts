import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ChromiumOptions {
  readonly program: string;
  readonly profile: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** All host names lead to this port on loopback; left out, names are looked up as ever. */
  readonly sandboxPort?: number;
  readonly headless: boolean;
  /** Preferred languages of the pages, best first ("fr-CA,fr"). The browser's own words follow where it brings that language. */
  readonly lang?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
}

export interface ChromiumProcess {
  /** Settles when the browser is gone. */
  readonly ended: Promise<void>;
  kill(): void;
}

/** A browser that can be driven. `endpoint`: `ws://127.0.0.1:port/devtools/browser/…` */
export interface DrivenChromium extends ChromiumProcess {
  readonly endpoint: string;
}

/** Starts Chromium with the extension, as for a person: nobody can drive it. */
export function openChromium(options: ChromiumOptions): ChromiumProcess {
  return run(options, ['about:blank']);
}

/** Starts Chromium with the extension and waits until it can be driven. Throws with what it said when it ends instead. */
export async function startChromium(options: ChromiumOptions): Promise<DrivenChromium> {
  const { ended, kill, stderr } = run(options, ['--remote-debugging-port=0', 'about:blank']);
  const said: string[] = [];
  const endpoint = await new Promise<string>((resolve, reject) => {
    createInterface(stderr).on('line', (line) => {
      const found = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found) resolve(found);
      if (said.length < 30) said.push(line);
    });
    void ended.then(() => reject(new Error(`Chromium ended before it could be driven:\n${said.join('\n')}`)));
  });
  return { endpoint, ended, kill };
}

function run({ program, profile, extension, sandboxPort, headless, lang, windowSize }: ChromiumOptions, more: readonly string[]) {
  const { width, height } = windowSize ?? { width: 1360, height: 900 };
  const flags = [
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    // Chromium refuses its sandbox to root; nobody else goes without it
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(sandboxPort === undefined
      ? []
      : [
          '--ignore-certificate-errors',
          `--host-resolver-rules=MAP * 127.0.0.1:${sandboxPort}`,
          '--disable-quic',
          '--disable-background-networking',
        ]),
    ...(lang ? [`--lang=${lang.split(',')[0]}`, `--accept-lang=${lang}`] : []),
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--no-first-run',
    '--no-default-browser-check',
    `--window-size=${width},${height}`,
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
  const child = spawn(program, [...flags, ...more], { stdio: ['ignore', 'ignore', 'pipe'] });
  // nobody may read it, and a full pipe would hold the browser up
  child.stderr.resume();
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    const gone = () => {
      process.off('exit', kill);
      resolve();
    };
    child.once('exit', gone);
    child.once('error', gone);
  });
  return { ended, kill, stderr: child.stderr };
}
