import { TZDate } from '@date-fns/tz';
import { z } from '../../base/schema.ts';
import { id, text } from './loose.ts';
import type { Appointment } from './types.ts';

/** An appointment as GHL sends it: its times are naive ("2021-07-16 11:00:00"), in the sub-account's zone. */
export interface RawAppointment {
  readonly id: string;
  readonly title: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly status: string | null;
  readonly place: string | null;
}

export const appointmentShape: z.ZodType<RawAppointment> = z
  .looseObject({ id, title: text, startTime: text, endTime: text, appointmentStatus: text, status: text, address: text })
  .transform((raw) => ({
    id: raw.id,
    title: raw.title,
    startTime: raw.startTime,
    endTime: raw.endTime,
    status: raw.appointmentStatus ?? raw.status,
    place: raw.address,
  }));

const NAIVE = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?$/;

/**
 * The instant of GHL's time in epoch milliseconds. With an offset it is what it says; naive it is read in `zone` (IANA),
 * summer time included. Null when it is no time, or naive and the zone is unknown: a guess would show a wrong hour.
 */
export function instantIn(zone: string | null, time: string | null): number | null {
  if (time === null) return null;
  const naive = NAIVE.exec(time);
  if (!naive) {
    const at = Date.parse(time);
    return /(?:Z|[+-]\d\d:?\d\d)$/.test(time) && Number.isFinite(at) ? at : null;
  }
  if (zone === null) return null;
  const [year, month, day, hour, minute, second] = naive.slice(1).map((part) => Number(part ?? 0));
  const at = new TZDate(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0, zone).getTime();
  return Number.isFinite(at) ? at : null;
}

export function toAppointment(raw: RawAppointment, zone: string | null): Appointment {
  return {
    id: raw.id,
    title: raw.title ?? '',
    startAt: instantIn(zone, raw.startTime),
    endAt: instantIn(zone, raw.endTime),
    status: raw.status,
    place: raw.place,
  };
}
