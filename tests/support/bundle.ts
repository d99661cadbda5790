import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../tools/command.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * A TypeScript file with all that it imports as one minified script that defines the global `name` with its exports. Made in
 * memory, as the extension's own build makes a content script. Throws what the build says where it fails.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const folder = temporaryFolder('leadside-bundle-');
  try {
    // The project's own extends a file that `wxt prepare` writes: a fresh clone does not have it.
    const tsconfig = join(folder.path, 'tsconfig.json');
    writeFileSync(tsconfig, '{}');
    const lib = { entry, name, formats: ['iife' as const] };
    const made = await build({
      configFile: false,
      root,
      tsconfig,
      publicDir: false,
      logLevel: 'silent',
      build: { write: false, minify: true, target: 'chrome120', lib },
    });
    const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
    const script = outputs.find((each) => each.type === 'chunk');
    if (!script) throw new Error(`${entry} gave no script.`);
    return script.code;
  } finally {
    folder.remove();
  }
}
