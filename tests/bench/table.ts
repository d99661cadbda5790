/** One figure with what it should be at most. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'ms/s' | 'bytes' | 'times';
  /** The same as a multiple of one TreeWalker pass over the same page in the same run. */
  readonly ratio?: number;
  readonly goal?: number;
}

/** A table for the terminal; a goal that is not reached says OVER. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, ratio, goal }) => [
    what,
    shown(value, unit),
    ratio === undefined ? '' : `${ratio.toFixed(1)} ×`,
    goal === undefined ? '' : shown(goal, unit),
    goal === undefined ? '' : value <= goal ? 'ok' : 'OVER',
  ]);
  const all = [['', 'measured', 'of a walk', 'goal', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}

const shown = (value: number, unit: Figure['unit']): string =>
  `${unit.startsWith('ms') ? value.toFixed(2) : value.toLocaleString('en')} ${unit}`;

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
