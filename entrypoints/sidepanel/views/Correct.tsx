import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Section } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words-context.ts';
import { FIELDS, type Field } from '../../../lib/lead/field.ts';
import type { ViewProps } from '../App.tsx';
import { correctionsOf, fieldWord } from '../models/corrections.ts';
import styles from './Correct.module.css';
import { CorrectRow } from './CorrectRow.tsx';
import { DriftNotice } from './DriftNotice.tsx';
import { Picking } from './Picking.tsx';
import { ReportPage } from './ReportPage.tsx';
import { SitesFile } from './SitesFile.tsx';
import { TeachByValue } from './TeachByValue.tsx';

/** Where every value came from, and how to teach where it stands. */
export function Correct({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  const { teach } = model;
  const place = teach.place.value;
  // Closed by going elsewhere: nothing stays drawn on the page.
  useEffect(() => () => teach.show([], false), [teach]);
  if (place === null) return null;
  const rows = correctionsOf(place.subject?.person ?? null, teach.taught.value);
  const listed = new Set(rows.map(({ field }) => field));
  return (
    <>
      <div class={styles['top']}>
        <h1 dir="auto">{place.subject?.person.name ?? t('who.unnamed')}</h1>
        <Button kind="small" onClick={teach.close}>
          {t('action.close')}
        </Button>
      </div>
      <Picking model={model} />
      <DriftNotice model={model} />
      <Section title={t('teach.title')}>
        <p class={styles['soft']}>{t('teach.hint')}</p>
        <ul class={styles['rows']}>
          {rows.map((row) => (
            <CorrectRow key={row.field} model={model} row={row} />
          ))}
        </ul>
        <OtherField model={model} fields={FIELDS.filter((field) => !listed.has(field))} />
      </Section>
      <TeachByValue model={model} />
      <ReportPage model={model} />
      <SitesFile model={model} />
    </>
  );
}

/** A field that the page has nothing for, as far as the reader can tell. */
function OtherField({ model, fields }: ViewProps & { readonly fields: readonly Field[] }): JSX.Element {
  const { t } = useWords();
  const chosen = useSignal<Field | null>(null);
  const field = fields.find((one) => one === chosen.value) ?? fields[0];
  return (
    <div class={styles['line']}>
      <select aria-label={t('teach.another')} value={field} onChange={({ currentTarget }) => (chosen.value = currentTarget.value as Field)}>
        {fields.map((one) => (
          <option key={one} value={one}>
            {t(fieldWord(one))}
          </option>
        ))}
      </select>
      {field && (
        <Button kind="small" label={t('teach.point_label', { field: t(fieldWord(field)) })} onClick={() => void model.teach.point(field)}>
          {t('teach.point')}
        </Button>
      )}
    </div>
  );
}
