import type { Field } from '../lead/field.ts';
import type { Point } from '../lead/locator.ts';
import type { SharedSite } from './exchange.ts';
import { samePoint } from './same-point.ts';
import { forget, nothingTaught, teach, type TaughtSite } from './taught.ts';

/** A site of a file that says something else than what was taught here. */
export interface Conflict {
  readonly origin: string;
  /** The fields that stand elsewhere, or whose place was refused here. */
  readonly fields: readonly Field[];
  /** The kinds of site, where they differ. */
  readonly siteId: { readonly here: string; readonly file: string } | null;
}

/** What has to be asked before a file is taken. Fields that nobody taught here, and places that are known, conflict with nothing. */
export function conflictsOf(here: readonly TaughtSite[], file: readonly SharedSite[]): Conflict[] {
  return file.flatMap((theirs): Conflict[] => {
    const mine = here.find(({ origin }) => origin === theirs.origin);
    if (mine === undefined) return [];
    const fields = [...new Set(theirs.fields.map(({ field }) => field))].filter((field) => differs(field, mine, theirs));
    const siteId = mine.siteId === theirs.siteId ? null : { here: mine.siteId, file: theirs.siteId };
    return fields.length === 0 && siteId === null ? [] : [{ origin: theirs.origin, fields, siteId }];
  });
}

const of = <P extends Point>(field: Field, points: readonly P[]): P[] => points.filter((point) => point.field === field);

function differs(field: Field, mine: TaughtSite, theirs: SharedSite): boolean {
  const [old, fresh] = [of(field, mine.fields), of(field, theirs.fields)];
  if (old.length === 0) return false;
  const known = (point: Point): boolean => old.some((one) => one.state !== 'refused' && samePoint(one, point));
  return old.length !== fresh.length || !fresh.every(known);
}

/**
 * The sites that change, as they are to be kept. Of a site in conflict, `replace` puts the file's places of those fields in the place
 * of what was taught here, and `keep` leaves these as they are; either way the fields that nobody taught here come in. Imported
 * places are on trial, and what was proved of a place that is the same stays.
 */
export function withImported(
  here: readonly TaughtSite[],
  file: readonly SharedSite[],
  how: (origin: string) => 'replace' | 'keep',
): TaughtSite[] {
  return file.flatMap((theirs) => {
    const mine = here.find(({ origin }) => origin === theirs.origin) ?? nothingTaught(theirs.origin, theirs.siteId);
    const mayReplace = how(theirs.origin) === 'replace';
    const isChanging = ({ field }: Point): boolean => of(field, mine.fields).length === 0 || (mayReplace && differs(field, mine, theirs));
    const wanted = theirs.fields.filter(isChanging);
    const gone = mine.fields.filter(
      (old) =>
        wanted.some(({ field }) => field === old.field) && (old.state === 'refused' || !wanted.some((point) => samePoint(point, old))),
    );
    const left = forget(mine, gone);
    const fresh = wanted.filter((point) => !left.fields.some((old) => samePoint(old, point)));
    const siteId = mayReplace ? theirs.siteId : mine.siteId;
    const isChanged = gone.length > 0 || fresh.length > 0 || siteId !== mine.siteId;
    return isChanged ? [teach({ ...left, siteId }, fresh)] : [];
  });
}
