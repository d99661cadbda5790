import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, IconButton } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Phrase } from '../../../components/Phrase.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import { sayDone } from '../models/said.ts';
import { canUndo } from '../models/work.ts';
import styles from './Outcome.module.css';

/** "Added tag hot. Undo": the last thing done for this person. The live region says it too; this is for the eye and the hand. */
export function DoneLine({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  const closed = useSignal<string | null>(null);
  const group = model.work.lastDone.value;
  const [first] = group ?? [];
  useEffect(() => {
    // The line takes room from below: what somebody is at stays in sight.
    if (first) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [first?.group]);
  const said = group && sayDone(group);
  if (!group || !first || !said || closed.value === first.group) return null;
  return (
    <div class={styles['line']}>
      <Icon name="done" />
      <span class={styles['text']}>
        <Phrase word={said.word} values={said.values} n={said.n ?? 1} />
      </span>
      {canUndo(group) && (
        <Button kind="text" onClick={() => void model.act.undo(first.group)}>
          {t('action.undo')}
        </Button>
      )}
      <IconButton icon="close" label={t('action.close')} onClick={() => (closed.value = first.group)} />
    </div>
  );
}

/** Why the last thing pressed was not taken. What was written stays in its field. */
export function TroubleLine({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  const trouble = model.trouble.value;
  const locationId = model.subject.value?.locationId;
  if (!trouble) return null;
  return (
    <div class={styles['trouble']}>
      <ProblemNotice
        problem={trouble}
        role="alert"
        onSettings={model.act.openSettings}
        onOpenContact={locationId ? (id) => model.act.openContact(locationId, id) : undefined}
        actions={<IconButton icon="close" label={t('action.close')} onClick={() => (model.trouble.value = null)} />}
      />
    </div>
  );
}
