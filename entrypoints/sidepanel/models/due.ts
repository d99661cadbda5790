const pad = (n: number) => String(n).padStart(2, '0');

/** The value of a `datetime-local` field for a moment, in the reader's zone. */
export function toLocalInput(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** The moment a `datetime-local` field names, in the reader's zone; null when it is empty or no date. */
export function fromLocalInput(value: string): number | null {
  const at = value === '' ? Number.NaN : new Date(value).getTime();
  return Number.isNaN(at) ? null : at;
}
