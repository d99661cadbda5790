import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  readonly key: string;
  readonly action: { readonly default_popup: string };
  readonly side_panel: { readonly default_path: string };
}

/** What the Chromium build in `folder` says of itself, and the id that Chromium gives it. */
export async function readExtension(folder: string): Promise<{ readonly manifest: Manifest; readonly extensionId: string }> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`There is no build in ${folder}: run "npm run build".`);
  });
  const manifest = JSON.parse(text) as Manifest;
  return { manifest, extensionId: idOf(manifest.key) };
}

/** The start of the key's hash, each hexadecimal digit as a letter from a to p. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}
