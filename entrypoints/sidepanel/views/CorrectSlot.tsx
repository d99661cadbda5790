import type { JSX } from 'preact';
import { Button } from '../../../components/Button.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';

/** The way to where every value came from; nothing where what is shown did not come from the page. */
export function CorrectSlot({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  if (model.teach.place.value === null) return null;
  return (
    <Button kind="small" onClick={model.teach.open}>
      {t('teach.correct')}
    </Button>
  );
}
