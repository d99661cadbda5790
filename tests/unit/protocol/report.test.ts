import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../lib/protocol/messages.ts';
import { createReporter, type Say } from '../../../lib/protocol/report.ts';
import { settle } from '../../support/clock.ts';

const PAGE = 'https://crm.example/leads/1';
const seen = (url = PAGE): Ask<'page/seen'> => ({
  url,
  sinceMs: 0,
  left: null,
  asked: [],
  page: { title: '', lang: '', items: [], marks: [], data: [] },
});
const TOLD = { who: 'Maria', againMs: null };

/** A worker that answers as the script says, in turn, and the messages it was sent. A wait ends when the test says so. */
function makeWorker(...answers: ('yes' | 'nobody' | 'throws' | 'unwanted')[]) {
  const heard: string[] = [];
  const waits: (() => void)[] = [];
  const say: Say = (message) => {
    heard.push(message.ask === null ? message.leadside : `${message.leadside} ${message.ask.url}`);
    const answer = answers.shift() ?? 'yes';
    if (answer === 'throws') return Promise.reject(new Error('Could not establish connection.'));
    if (answer !== 'yes') return Promise.resolve(answer === 'nobody' ? undefined : null);
    return Promise.resolve(message.leadside === 'page/hello' ? { selectors: ['.name'] } : message.leadside === 'page/seen' ? TOLD : null);
  };
  const reporter = createReporter(say, () => new Promise((resolve) => waits.push(resolve)));
  return { ...reporter, heard, waits };
}

describe('hello', () => {
  test('gives what is to be marked', async () => {
    expect(await makeWorker('yes').hello()).toEqual(['.name']);
  });

  test('gives null where the script is not wanted', async () => {
    const { hello, heard } = makeWorker('unwanted');
    expect(await hello()).toBe(null);
    expect(heard).toEqual(['page/hello']);
  });

  test.each(['nobody', 'throws'] as const)('asks once more when %s', async (first) => {
    const { hello, waits, heard } = makeWorker(first, 'yes');
    const answer = hello();
    await settle();
    waits[0]?.();
    expect(await answer).toEqual(['.name']);
    expect(heard).toEqual(['page/hello', 'page/hello']);
  });

  test.each(['nobody', 'throws'] as const)('gives up when %s answers twice', async (how) => {
    const { hello, waits, heard } = makeWorker(how, how);
    const answer = hello();
    await settle();
    waits[0]?.();
    expect(await answer).toBe(null);
    expect(heard).toHaveLength(2);
  });
});

describe('what the page shows', () => {
  test('is told, and what the worker made of it comes back', async () => {
    const { tell, heard } = makeWorker('yes');
    expect(await tell(seen())).toEqual(TOLD);
    expect(heard).toEqual([`page/seen ${PAGE}`]);
  });

  test.each(['nobody', 'throws'] as const)('is told again when %s took it', async (first) => {
    const { tell, heard, waits } = makeWorker(first, 'yes');
    const answer = tell(seen());
    await settle();
    waits[0]?.();
    expect(await answer).toEqual(TOLD);
    expect(heard).toEqual([`page/seen ${PAGE}`, `page/seen ${PAGE}`]);
  });

  test('lost twice, it is nobody’s: the next reading tells it anew', async () => {
    const { tell, heard, waits } = makeWorker('nobody', 'throws', 'yes');
    const answer = tell(seen());
    await settle();
    waits[0]?.();
    expect(await answer).toBe(null);
    expect(await tell(seen())).toEqual(TOLD);
    expect(heard).toHaveLength(3);
  });

  test('is not told again when something newer was told meanwhile', async () => {
    const { tell, heard, waits } = makeWorker('throws', 'yes', 'yes');
    const old = tell(seen());
    await settle();
    expect(await tell(seen(`${PAGE}2`))).toEqual(TOLD);
    waits[0]?.();
    expect(await old).toBe(null);
    expect(heard).toEqual([`page/seen ${PAGE}`, `page/seen ${PAGE}2`]);
  });

  test('is not told again when the page has moved on meanwhile', async () => {
    const { tell, moved, heard, waits } = makeWorker('throws');
    const old = tell(seen());
    await settle();
    moved(`${PAGE}2`);
    waits[0]?.();
    expect(await old).toBe(null);
    expect(heard).toEqual([`page/seen ${PAGE}`, `page/moved ${PAGE}2`]);
  });

  test('a move is said once, whoever hears it', async () => {
    const { moved, heard, waits } = makeWorker('throws');
    moved(PAGE);
    await settle();
    expect([heard, waits]).toEqual([[`page/moved ${PAGE}`], []]);
  });

  test('an address is cut to what the worker takes', async () => {
    const { tell, moved, heard } = makeWorker();
    const long = `${PAGE}?q=${'x'.repeat(5_000)}`;
    moved(long);
    await tell(seen(long));
    expect(heard).toEqual([`page/moved ${long.slice(0, 2_000)}`, `page/seen ${long.slice(0, 2_000)}`]);
  });
});
