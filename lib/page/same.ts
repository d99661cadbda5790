import type { PageText } from './page-text.ts';

/** Whether two pages read alike: then there is nothing to tell. Stops at the first difference. */
export function isSamePage(a: PageText | null, b: PageText): boolean {
  return (
    a !== null &&
    a.title === b.title &&
    a.lang === b.lang &&
    isSameList(a.items, b.items) &&
    isSameList(a.marks.flat(), b.marks.flat()) &&
    isSameList(a.data, b.data)
  );
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);
