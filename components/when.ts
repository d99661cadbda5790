/**
 * Times as a person says them. `format` is a BCP 47 locale, times are epoch milliseconds, `zone` is an IANA zone, undefined for
 * the reader's own.
 */
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

type Zone = string | undefined;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatter(format: string, zone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([format, zone, options]);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(format, { ...options, ...(zone === undefined ? {} : { timeZone: zone }) });
    formats.set(key, made);
  }
  return made;
}

/** Whole days since 1970 of the calendar in `zone`. */
function dayOf(at: number, zone: Zone): number {
  return Math.round(Date.parse(formatter('en-CA', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)) / DAY_MS);
}

/** "10:00". */
export function clockText(at: number, format: string, zone?: Zone): string {
  return formatter(format, zone, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "today 10:00", "Friday 10:00", "24 Nov, 10:00"; with the year where it is not this one. */
export function dueText(at: number, now: number, format: string, zone?: Zone): string {
  const days = dayOf(at, zone) - dayOf(now, zone);
  if (Math.abs(days) <= 1) {
    return `${new Intl.RelativeTimeFormat(format, { numeric: 'auto' }).format(days, 'day')} ${clockText(at, format, zone)}`;
  }
  if (days > 1 && days < 7) return `${formatter(format, zone, { weekday: 'short' }).format(at)} ${clockText(at, format, zone)}`;
  return dateTimeText(at, now, format, zone);
}

/** "Tue 24 Nov, 11:00"; with the year where it is not this one. */
export function dateTimeText(at: number, now: number, format: string, zone?: Zone): string {
  const year = formatter(format, zone, { year: 'numeric' });
  const sameYear = year.format(at) === year.format(now);
  return formatter(format, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** "Nov 2024". */
export function monthText(at: number, format: string): string {
  return formatter(format, undefined, { month: 'short', year: 'numeric' }).format(at);
}

/** "4 sec. ago" in steps of five, "12 min. ago", "yesterday"; a date after a week. */
export function agoText(at: number, now: number, format: string): string {
  const past = Math.max(0, now - at);
  const relative = new Intl.RelativeTimeFormat(format, { numeric: 'auto', style: 'short' });
  if (past < MINUTE_MS) return relative.format(-Math.floor(past / 5000) * 5, 'second');
  if (past < HOUR_MS) return relative.format(-Math.floor(past / MINUTE_MS), 'minute');
  if (past < DAY_MS) return relative.format(-Math.floor(past / HOUR_MS), 'hour');
  const days = dayOf(now, undefined) - dayOf(at, undefined);
  if (days < 7) return relative.format(-days, 'day');
  const year = formatter(format, undefined, { year: 'numeric' });
  return formatter(format, undefined, {
    day: 'numeric',
    month: 'short',
    ...(year.format(at) === year.format(now) ? {} : { year: 'numeric' }),
  }).format(at);
}

/** How late: "20 minutes", "3 hours", "2 days". */
export function lateText(dueAt: number, now: number, format: string): string {
  const late = Math.max(0, now - dueAt);
  const [count, unit] =
    late < HOUR_MS
      ? [Math.max(1, Math.floor(late / MINUTE_MS)), 'minute']
      : late < DAY_MS
        ? [Math.floor(late / HOUR_MS), 'hour']
        : [Math.floor(late / DAY_MS), 'day'];
  return new Intl.NumberFormat(format, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** The wall clock of another zone at that moment, or null where it shows the same as the reader's. */
export function thereText(at: number, format: string, there: string | null, here?: Zone): string | null {
  if (there === null) return null;
  const options: Intl.DateTimeFormatOptions = { weekday: 'short', hour: 'numeric', minute: '2-digit' };
  try {
    const text = formatter(format, there, options).format(at);
    return text === formatter(format, here, options).format(at) ? null : text;
  } catch {
    return null; // a zone that this browser does not know
  }
}

/** "Australia/Sydney" as "Sydney". */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
