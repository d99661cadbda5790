import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

// The tools' own programs, run by this Node: npm's .bin links cannot be run without a shell on Windows.
const programs = {
  knip: 'knip/bin/knip.js',
  oxfmt: 'oxfmt/bin/oxfmt',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
} as const;

export interface Command {
  readonly program: keyof typeof programs;
  readonly given: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly ok: boolean;
  /** All it wrote, in the order it came. */
  readonly output: string;
  readonly tookMs: number;
}

/** Runs one of the project's tools quietly. Never throws: a tool that cannot be started has failed and says why. */
export async function runCommand({ program, given, env }: Command): Promise<Outcome> {
  const began = performance.now();
  // NODE_ENV belongs to whoever started us: each tool sets its own
  const { NODE_ENV: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [`${root}node_modules/${programs[program]}`, ...given], {
    cwd: root,
    env: { ...inherited, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (chunk: Buffer) => (output += String(chunk));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  return { ok, output, tookMs: performance.now() - began };
}

/** "4.2 s" */
export function seconds(tookMs: number): string {
  return `${(tookMs / 1000).toFixed(1)} s`;
}
