import type { SandboxLead } from '../../app.ts';
import { seeded } from '../shared/random.ts';
import type { Entries } from '../shared/workbook.ts';
import { COLLEAGUES, SIGNED_IN } from './staff.ts';

const NOTES = [
  'Prefers calls after 5pm. Partner is on the title.',
  'Left a message, will try again on Thursday. My direct line is (02) 9037 4412.',
  'Sent the rate comparison, waiting for two payslips.',
  'Fixed term ends in March, wants to move before that.',
  'Met at the open house. Ask about the valuation.',
];
const TASKS = ['Send the rate comparison', 'Call back about the valuation', 'Ask for two payslips', 'Book the loan review'];

/** The notes, tags and tasks a lead starts with. */
export function seededEntries(lead: SandboxLead): Entries {
  const random = seeded(Number(lead.id) * 7);
  const note = (at: number): Entries['notes'][number] => ({
    id: `n${at}`,
    text: random.pick(NOTES),
    by: random.pick([SIGNED_IN, ...COLLEAGUES]).name,
    when: `${20 - at * 4} Nov 2026, ${9 + random.below(8)}:${random.pick(['05', '20', '42'])}`,
  });
  const first = random.below(TASKS.length);
  const task = (at: number): Entries['tasks'][number] => ({
    id: `t${at}`,
    title: TASKS[(first + at) % TASKS.length] ?? '',
    due: `2026-11-${24 + at}`,
    done: at === 1,
  });
  return {
    notes: Array.from({ length: 1 + random.below(3) }, (_, at) => note(at)),
    tags: lead.tags,
    tasks: Array.from({ length: 1 + random.below(2) }, (_, at) => task(at)),
  };
}
