import type { Problem, ProblemCode } from '../lib/base/problem.ts';
import type { WordKey, Words } from '../lib/words/words.ts';
import { isolate } from './bidi.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}_${Underscored<Rest>}` : S;
/** The word key of a code: `not-connected` has its sentence under `problem.not_connected`. Chromium takes no dash in `_locales`. */
type ProblemKey = `problem.${Underscored<ProblemCode>}`;

/** A code without words does not compile: its key would be no WordKey. */
function problemKey(code: ProblemCode): ProblemKey & WordKey {
  return `problem.${code.replaceAll('-', '_')}` as ProblemKey;
}

/** What went wrong, in a sentence. */
export function problemSentence({ t }: Words, { code, detail = {} }: Problem): string {
  if (code === 'refused' && !detail.message) return t('problem.refused_plain');
  return t(problemKey(code), {
    scope: detail.scope ?? '?',
    message: isolate(detail.message ?? ''),
    call: detail.call ?? '?',
  });
}

/** What can be done about it: the first thing that a person would try. */
export type Remedy = 'retry' | 'settings' | 'open-contact' | 'none';

export const remedies: Readonly<Record<ProblemCode, Remedy>> = {
  offline: 'retry',
  unreachable: 'retry',
  timeout: 'retry',
  cut: 'retry',
  busy: 'retry',
  down: 'retry',
  'not-connected': 'settings',
  'token-refused': 'settings',
  'token-kind': 'settings',
  'scope-missing': 'settings',
  'wrong-location': 'settings',
  'token-malformed': 'settings',
  'location-malformed': 'settings',
  'not-found': 'retry',
  duplicate: 'open-contact',
  refused: 'retry',
  shape: 'retry',
  'binding-lost': 'none',
  'under-way': 'none',
  'nothing-to-push': 'none',
  'no-access': 'retry',
  storage: 'retry',
  unexpected: 'retry',
};
