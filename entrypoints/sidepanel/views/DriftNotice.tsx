import type { JSX } from 'preact';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import { fieldWord } from '../models/corrections.ts';

/** Fields that were always there and are not any more: nothing is guessed in their place until somebody points at them. */
export function DriftNotice({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  const gone = model.teach.taught.value?.drifted ?? [];
  if (gone.length === 0) return null;
  return (
    <>
      {gone.map((field) => (
        <Notice
          key={field}
          tone="warn"
          actions={
            <Button
              kind="text"
              label={t('teach.point_label', { field: t(fieldWord(field)) })}
              onClick={() => {
                model.teach.open();
                void model.teach.point(field);
              }}
            >
              {t('teach.point')}
            </Button>
          }
        >
          {t('teach.gone', { field: t(fieldWord(field)) })}
        </Notice>
      ))}
    </>
  );
}
