import type { ComponentChildren, JSX } from 'preact';
import type { Problem } from '../lib/base/problem.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { problemSentence, remedies } from './problem-words.ts';
import { clockText } from './when.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly problem: Problem;
  readonly onRetry?: (() => void) | undefined;
  readonly onSettings?: (() => void) | undefined;
  readonly onOpenContact?: ((contactId: string) => void) | undefined;
  /** Further buttons: drop, close. */
  readonly actions?: ComponentChildren;
  readonly role?: 'alert';
}

/** A failure in words, with what can be pressed about it. */
export function ProblemNotice({ problem, onRetry, onSettings, onOpenContact, actions, role }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const remedy = remedies[problem.code];
  const contactId = problem.detail?.contactId;
  const traceId = problem.detail?.traceId;
  return (
    <Notice
      tone="bad"
      {...(role ? { role } : {})}
      more={traceId && t('problem.trace', { id: traceId })}
      actions={
        <>
          {remedy === 'settings' && onSettings && (
            <Button kind="text" onClick={onSettings}>
              {t('problem.reconnect')}
            </Button>
          )}
          {remedy === 'open-contact' && contactId !== undefined && onOpenContact && (
            <Button kind="text" onClick={() => onOpenContact(contactId)}>
              {t('problem.open_contact')}
            </Button>
          )}
          {onRetry && (
            <Button kind="text" onClick={onRetry}>
              {t('action.retry')}
            </Button>
          )}
          {actions}
        </>
      }
    >
      {problemSentence(words, problem)}
      {problem.retryAt !== undefined && ` ${t('problem.again_at', { when: clockText(problem.retryAt, words.format) })}`}
    </Notice>
  );
}
