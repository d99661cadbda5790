import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What a file imports: ours by its path from the top, packages by their name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly ours: boolean;
}

/**
 * The direction of imports, as ARCHITECTURE.md has it: base < lead < detect, match, ghl, outbox < protocol, state, platform <
 * entrypoints. Types count too. A room may also import itself and `words`.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'lib/words': [],
  'lib/base': [],
  'lib/lead': ['lib/base'],
  'lib/page': ['lib/lead'],
  'lib/detect': ['lib/base', 'lib/lead', 'lib/page'],
  'lib/teach': ['lib/base', 'lib/lead', 'lib/page'],
  'lib/match': ['lib/base', 'lib/lead'],
  'lib/ghl': ['lib/base', 'lib/lead'],
  'lib/outbox': ['lib/base', 'lib/lead', 'lib/ghl'],
  'lib/protocol': ['lib/base', 'lib/lead', 'lib/page', 'lib/detect', 'lib/teach', 'lib/match', 'lib/ghl', 'lib/outbox'],
  'lib/platform': ['lib/base', 'lib/lead', 'lib/page', 'lib/detect', 'lib/match', 'lib/ghl', 'lib/outbox'],
  'lib/state': ['lib/base', 'lib/lead', 'lib/page', 'lib/detect', 'lib/teach', 'lib/match', 'lib/ghl', 'lib/outbox', 'lib/platform'],
  // base: a notice shows a Problem, which is how every failure is told
  components: ['lib/base'],
};

/** Packages that one room alone may know, and why. */
const keepers: readonly { readonly packages: RegExp; readonly where: RegExp; readonly why: string }[] = [
  {
    packages: /^(webextension-polyfill|wxt\/browser)$/,
    where: /^(lib\/platform\/|entrypoints\/(?:content|teach)\.ts$)/,
    why: 'only lib/platform touches browser.*',
  },
  { packages: /^idb$/, where: /^lib\/state\//, why: 'IndexedDB is touched in lib/state alone' },
  { packages: /^ky$/, where: /^lib\/ghl\//, why: 'lib/ghl alone talks to GHL' },
  {
    packages: /^libphonenumber-js/,
    where: /^lib\/lead\/(phone|region)\.ts$/,
    why: 'it is heavy, so it stays in lib/lead/phone.ts and region.ts, which the worker alone loads',
  },
];

/** Runs in other people's pages: no npm package at all but the frame that WXT puts around it. */
const inPages = /^(lib\/page\/|lib\/lead\/|entrypoints\/content\.ts$)/;
const notInPages = /^lib\/lead\/(phone|region)\.ts$/;

/** The sentence for an import that goes against the table, or null. */
export function objection({ from, to, ours }: Import): string | null {
  if (!ours) {
    const keeper = keepers.find(({ packages, where }) => packages.test(to) && !where.test(from));
    if (keeper) return `${from} imports ${to}: ${keeper.why}.`;
    const foreign = inPages.test(from) && !notInPages.test(from) && !to.startsWith('wxt/');
    return foreign ? `${from} imports ${to}: it runs in other people's pages, which get no npm package.` : null;
  }
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === other || other === 'lib/words' || other === '.wxt') return null;
  if (other === 'tests') return `${from} imports ${to}: what ships knows nothing of its tests.`;
  if (own.startsWith('entrypoints/')) {
    return other.startsWith('entrypoints/') ? `${from} imports ${to}: what two entrypoints share belongs in components or lib.` : null;
  }
  const allowed = mayImport[own];
  if (!allowed) return `${from} stands in ${own}, which the table of rooms in tests/unit/structure/arrows.ts does not have.`;
  if (allowed.includes(other)) return null;
  return `${from} imports ${to}: ${own} may import ${['lib/words', ...allowed].join(', ')}, and nothing else of ours.`;
}

/** `lib/ghl`, `components`, `entrypoints/popup`. */
function roomOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'lib' || top === 'entrypoints' ? `${top}/${next.replace(/\..*$/, '')}` : top;
}

// `from '…'`, `import '…'`, `import('…')`, `import.meta.glob('…')`
const SPECIFIER = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\bimport\.meta\.glob(?:<[^(]*>)?\(\s*)'([^']+)'/g;

/** The imports of one file's text; `from` is its path from the top. */
export function importsIn(from: string, text: string): readonly Import[] {
  const code = text.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(SPECIFIER)].map(([, specifier = '']) => {
    const ours = specifier.startsWith('.');
    return { from, to: ours ? normalize(join(dirname(from), specifier)).replaceAll('\\', '/') : specifier, ours };
  });
}

/** All imports of what ships, and how many files they are from. `top` is the project's folder. */
export function importsOf(top: string): { readonly files: number; readonly imports: readonly Import[] } {
  const files = ['lib', 'components', 'entrypoints'].flatMap((room) =>
    readdirSync(join(top, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  );
  return { files: files.length, imports: files.flatMap((file) => importsIn(file, readFileSync(join(top, file), 'utf8'))) };
}
