import type { JSX } from 'preact';
import { Soft } from '../../../components/Soft.tsx';
import { Fold, Rows, Section } from '../../../components/Section.tsx';
import { dateTimeText, thereText, zoneCity } from '../../../components/when.ts';
import { useWords } from '../../../components/words-context.ts';
import type { Appointment } from '../../../lib/ghl/shapes/types.ts';
import type { Words } from '../../../lib/words/words.ts';
import type { ViewProps } from '../App.tsx';
import { PartState } from './Part.tsx';
import styles from './Appointments.module.css';

/** Those to come, the next one first, and those gone by, the last one first. One without a time may still be to come. */
export function nextAndPast(appointments: readonly Appointment[], now: number) {
  const end = ({ startAt, endAt }: Appointment) => endAt ?? startAt ?? Infinity;
  return {
    next: appointments.filter((one) => end(one) >= now).toSorted((a, b) => (a.startAt ?? Infinity) - (b.startAt ?? Infinity)),
    past: appointments.filter((one) => end(one) < now).toSorted((a, b) => (b.startAt ?? 0) - (a.startAt ?? 0)),
  };
}

export function Appointments({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const part = model.snapshot.value?.appointments;
  const { next, past } = nextAndPast(model.contact.value?.appointments ?? [], model.minute.value);
  const rows = (some: readonly Appointment[]) => (
    <Rows>
      {some.map((one) => (
        <Row key={one.id} model={model} appointment={one} />
      ))}
    </Rows>
  );
  return (
    <Section title={t('appointments.title')}>
      <PartState model={model} part={part} />
      {part?.value && next.length === 0 && <Soft>{t(past.length === 0 ? 'appointments.none' : 'appointments.none_next')}</Soft>}
      {next.length > 0 && rows(next)}
      {past.length > 0 && <Fold summary={t('appointments.past', { n: past.length })}>{rows(past)}</Fold>}
    </Section>
  );
}

const statuses = ['new', 'confirmed', 'cancelled', 'showed', 'noshow', 'invalid'] as const;

function statusText({ t }: Words, status: string): string {
  const known = statuses.find((one) => one === status.toLowerCase());
  return known ? t(`appointments.status.${known}`) : status;
}

function Row({ model, appointment }: ViewProps & { readonly appointment: Appointment }): JSX.Element {
  const words = useWords();
  const { t, format } = words;
  const { title, startAt, status, place } = appointment;
  const zone = model.published.connection.value?.timezone ?? null;
  const there = startAt === null ? null : thereText(startAt, format, zone);
  const about = [status && statusText(words, status), place].filter(Boolean).join(' · ');
  return (
    <li class={`${styles['row']} ${status === 'cancelled' || status === 'invalid' ? styles['off'] : ''}`}>
      <span class={styles['title']} dir="auto">
        {title || t('appointments.untitled')}
      </span>
      <span class={styles['when']}>
        {startAt === null ? (
          <span class={styles['soft']}>{t('appointments.no_date')}</span>
        ) : (
          <time dateTime={new Date(startAt).toISOString()}>{dateTimeText(startAt, model.minute.value, format)}</time>
        )}
      </span>
      {(about || there) && (
        <span class={styles['there']}>
          {about && (
            <span dir="auto" class={styles['soft']}>
              {about}
            </span>
          )}
          {there && zone && <span>{t('appointments.there', { time: there, zone: zoneCity(zone) })}</span>}
        </span>
      )}
    </li>
  );
}
