import { describe, expect, test } from 'vitest';
import type { Found } from '../../../lib/lead/lead.ts';
import { createReporter, type Say } from '../../../lib/protocol/report.ts';

const PAGE = 'https://crm.example/leads/1';
const NONE: Found = { kind: 'none' };
const LIST: Found = { kind: 'list' };

/** A worker that answers as the script says, in turn, and the messages it was sent. A wait ends when the test says so. */
function makeWorker(...answers: ('yes' | 'nobody' | 'throws' | 'unwanted')[]) {
  const heard: unknown[] = [];
  const waits: (() => void)[] = [];
  const say: Say = (message) => {
    heard.push(message.leadside === 'page/hello' ? 'hello' : message.ask?.found.kind);
    const answer = answers.shift() ?? 'yes';
    if (answer === 'throws') return Promise.reject(new Error('Could not establish connection.'));
    return Promise.resolve(
      answer === 'nobody' ? undefined : answer === 'unwanted' || message.leadside !== 'page/hello' ? null : { siteId: 'general' },
    );
  };
  const reporter = createReporter(say, () => new Promise((resolve) => waits.push(resolve)));
  return { ...reporter, heard, waits };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('hello', () => {
  test('gives the site', async () => {
    expect(await makeWorker('yes').hello()).toBe('general');
  });

  test('gives null where the script is not wanted', async () => {
    const { hello, heard } = makeWorker('unwanted');
    expect(await hello()).toBe(null);
    expect(heard).toEqual(['hello']);
  });

  test.each(['nobody', 'throws'] as const)('asks once more when %s', async (first) => {
    const { hello, waits, heard } = makeWorker(first, 'yes');
    const answer = hello();
    await soon();
    waits[0]?.();
    expect(await answer).toBe('general');
    expect(heard).toEqual(['hello', 'hello']);
  });

  test('then gives up', async () => {
    const { hello, waits } = makeWorker('throws', 'throws');
    const answer = hello();
    await soon();
    waits[0]?.();
    expect(await answer).toBe(null);
  });
});

describe('report', () => {
  test('says the same once, but for being asked', async () => {
    const { report, heard } = makeWorker();
    await report(NONE, PAGE);
    await report({ kind: 'none' }, PAGE);
    await report(NONE, PAGE, true);
    await report(NONE, `${PAGE}2`);
    await report(LIST, `${PAGE}2`);
    expect(heard).toEqual(['none', 'none', 'none', 'list']);
  });

  test('is said again when nobody took it', async () => {
    const { report, heard, waits } = makeWorker('throws', 'yes');
    const done = report(NONE, PAGE);
    await soon();
    waits[0]?.();
    await done;
    expect(heard).toEqual(['none', 'none']);
  });

  test('is not said again when the page has moved on meanwhile', async () => {
    const { report, heard, waits } = makeWorker('throws', 'yes');
    const done = report(NONE, PAGE);
    await soon();
    await report(LIST, PAGE);
    waits[0]?.();
    await done;
    expect(heard).toEqual(['none', 'list']);
  });

  test('lost twice, it goes with the next reading', async () => {
    const { report, heard, waits } = makeWorker('nobody', 'nobody', 'yes');
    const done = report(NONE, PAGE);
    await soon();
    waits[0]?.();
    await done;
    await report(NONE, PAGE);
    expect(heard).toEqual(['none', 'none', 'none']);
  });
});
