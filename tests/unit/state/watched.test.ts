import { expect, test } from 'vitest';
import { createWatched, type StoredValues } from '../../../lib/state/watched.ts';

test('a change that comes before the first reading ends is kept', async () => {
  const watched = createWatched((onChange) => {
    onChange(
      new Map<string, unknown>([
        ['a', 'new'],
        ['b', undefined],
      ]),
    );
    return Promise.resolve({
      all: new Map<string, unknown>([
        ['a', 'old'],
        ['b', 1],
        ['c', 2],
      ]),
      stop: () => {},
    });
  });
  await watched.start();
  expect([...watched.values.value]).toEqual([
    ['a', 'new'],
    ['c', 2],
  ]);
});

test('later changes replace and remove, and leave the rest the same object', async () => {
  let tell: (changed: StoredValues) => void = () => {};
  const kept = { deep: true };
  const watched = createWatched((onChange) => {
    tell = onChange;
    return Promise.resolve({
      all: new Map<string, unknown>([
        ['kept', kept],
        ['gone', 1],
      ]),
      stop: () => {},
    });
  });
  await watched.start();
  tell(
    new Map<string, unknown>([
      ['gone', undefined],
      ['here', 2],
    ]),
  );
  expect([...watched.values.value]).toEqual([
    ['kept', kept],
    ['here', 2],
  ]);
  expect(watched.values.value.get('kept')).toBe(kept);
});
