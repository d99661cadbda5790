import type { RecordRef } from '../lead/lead.ts';
import { LEAD } from './words/people.ts';

/** Digits, a UUID, or letters with digits among them; no date, page or version, and no article's words with hyphens. */
const ID = /^(?!v\d+$|\d{4}-\d\d-\d\d|p(?:age)?-?\d+$|.*\p{L}{2,}-\p{L}{2,})(?=.*\d)[\w-]{1,40}$/u;
const UUID = /^[\da-f-]{36}$/i;
const isId = (part: string): boolean => UUID.test(part) || (ID.test(part) && (part.length > 5 || /^[A-Z]*-?\d+$/.test(part)));

/** How much of an address is kept. */
const URL_MAX = 2_000;

/** The id that an address names: a parameter called so, or the last part of its route or path that looks like one. */
export function idInUrl(url: URL): string | null {
  const named = [...url.searchParams].find(
    ([name, value]) => /^(?:\w*_?id|lead|contact|client|customer|record)$/i.test(name) && isId(value),
  );
  const route = /^#!?\/([^?]*)/.exec(url.hash)?.[1] ?? '';
  const parts = [...url.pathname.slice(0, URL_MAX).split('/'), ...route.split('/')];
  return named?.[1] ?? parts.findLast(isId) ?? null;
}

/** "Lead 4711", "Fiche n° 12". */
const HEADED = new RegExp(`(?:${LEAD}|record|deal|dossier|fiche) *(?:id|no\\.?|n[°r]\\.?)?[ :#]*((?:[a-z]{1,4}-?)?\\d{2,12})\\b`, 'i');

/** The record of a page: by the id in its address, else by the one beside a label, else by the one in its heading. */
export function recordOf(url: URL, labelled: string | undefined, heading: string): RecordRef {
  const id = idInUrl(url) ?? labelled ?? HEADED.exec(heading)?.[1] ?? null;
  return { origin: url.origin, id, url: url.href.replace(/#.*/s, '').slice(0, URL_MAX) };
}
