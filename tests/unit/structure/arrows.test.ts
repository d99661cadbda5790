import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsIn, importsOf, objection } from './arrows.ts';

const { files, imports } = importsOf(fileURLToPath(new URL('../../../', import.meta.url)));

test('every import goes the way of the table', () => {
  expect(files).toBeGreaterThan(50);
  expect(imports.filter(({ ours }) => ours).length).toBeGreaterThan(files);
  expect(imports.map(objection).filter((sentence) => sentence !== null)).toEqual([]);
});

test('an import against the table is named in a sentence', () => {
  const text = `
    import type { Contact } from '../ghl/shapes/types.ts';
    import { z } from 'zod';
    import '../words/words.ts';
    // import { nothing } from '../outbox/outbox.ts';
    const later = () => import('../state/db.ts');
    const sites = import.meta.glob<SiteFile>('./sites/*.site.ts', { eager: true });
  `;
  expect(importsIn('lib/page/take.ts', text).map(objection)).toEqual([
    'lib/page/take.ts imports lib/ghl/shapes/types.ts: lib/page may import lib/words, lib/lead, and nothing else of ours.',
    "lib/page/take.ts imports zod: it runs in other people's pages, which get no npm package.",
    null,
    'lib/page/take.ts imports lib/state/db.ts: lib/page may import lib/words, lib/lead, and nothing else of ours.',
    null,
  ]);
});

test('an entrypoint takes nothing from another, and nothing from the tests', () => {
  expect(importsIn('entrypoints/popup/main.tsx', "import { App } from '../sidepanel/App.tsx';").map(objection)).toEqual([
    'entrypoints/popup/main.tsx imports entrypoints/sidepanel/App.tsx: what two entrypoints share belongs in components or lib.',
  ]);
  expect(importsIn('lib/ghl/client.ts', "import { seed } from '../../tests/sandbox/seed.ts';").map(objection)).toEqual([
    'lib/ghl/client.ts imports tests/sandbox/seed.ts: what ships knows nothing of its tests.',
  ]);
});

test('a room that nobody entered in the table is named', () => {
  expect(importsIn('lib/utils/x.ts', "import { ok } from '../base/result.ts';").map(objection)).toEqual([
    'lib/utils/x.ts stands in lib/utils, which the table of rooms in tests/unit/structure/arrows.ts does not have.',
  ]);
});
