import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../../lib/outbox/change.ts';
import type { Outbox } from '../../../lib/outbox/outbox.ts';
import { settle, testClock } from '../../support/clock.ts';
import { fakeGhl, type Fate } from '../../support/fake-ghl.ts';
import { change, machine } from '../../support/outbox.ts';

const fate = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Fate>('ok') },
  { weight: 3, arbitrary: fc.constantFrom<Fate>('busy', 'down-before', 'down-after', 'cut-before', 'cut-after', 'late') },
);
/** A click on one of two contacts, the worker's death (with or without what it was awaiting), or time that passes. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('click' as const),
      contact: fc.constantFrom('A', 'B'),
      kind: fc.constantFrom('note', 'task', 'tag'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('die' as const), settled: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(100, 3_000, 12_000, 40_000) }) },
);

function actOf(kind: string, name: string): Act {
  if (kind === 'note') return { kind: 'createNote', body: name };
  if (kind === 'task') return { kind: 'createTask', title: name, dueAt: 1_900_000_000_000 };
  return { kind: 'addTags', tags: [name] };
}

test('whatever is clicked, cut, late or killed: each effect exactly once, each contact in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.array(fate, { maxLength: 30 }), async (steps, fates) => {
      const clock = testClock();
      const dealt = [...fates];
      const world = fakeGhl(clock, () => dealt.shift() ?? 'ok');
      const box = machine(clock, world.ghl);
      let outbox: Outbox = await box.boot();
      const clicked: string[] = [];
      for (const [index, one] of steps.entries()) {
        if (one.do === 'click') {
          const name = `${one.kind} ${index}`;
          clicked.push(`${one.contact} ${one.kind} ${name}`);
          await outbox.add([change(actOf(one.kind, name), { contactId: one.contact })]);
        } else if (one.do === 'wait') await clock.advance(one.ms);
        else {
          if (one.settled) await settle();
          outbox = await box.boot();
          void outbox.drain();
        }
      }
      await clock.advance(3_600_000);
      expect(world.effects.toSorted()).toEqual(clicked.toSorted());
      for (const contact of ['A', 'B']) {
        const of = (list: readonly string[]) => list.filter((effect) => effect.startsWith(contact));
        expect(of(world.effects)).toEqual(of(clicked));
      }
      expect(box.states().every((at) => at === 'done')).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);
