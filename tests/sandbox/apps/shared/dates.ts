/** "2026-11-24" as "24 Nov 2026" in the given language. A text that is no such date is given back. */
export function dayMonth(isoDay: string, locale = 'en-AU'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDay)) return isoDay;
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDay;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(day);
}
