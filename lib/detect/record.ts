import type { RecordRef } from '../lead/lead.ts';

/** Digits, a UUID, or letters with digits among them; no date, page or version, and no article's words with hyphens. */
const ID = /^(?!v\d+$|\d{4}-\d\d-\d\d|p(?:age)?-?\d+$|.*\p{L}{2,}-\p{L}{2,})(?=.*\d)[\w-]{1,40}$/u;
const UUID = /^[\da-f-]{36}$/i;
const isId = (part: string): boolean => UUID.test(part) || (ID.test(part) && (part.length > 5 || /^[A-Z]*-?\d+$/.test(part)));

/** How much of an address is kept. */
const URL_MAX = 2_000;

/** The id that an address names: a parameter called so, or the last part of its route or path that looks like one. */
export function idInUrl(url: URL): string | null {
  // "#/leads/12", "#Lead/view/12"; "#section-2" is a place on the page.
  const route = /^#!?(?=[^?]*\/)([^?]*)/.exec(url.hash)?.[1] ?? '';
  const query = new URLSearchParams(url.hash.replace(/^[^?]*\??/, ''));
  const named = [...url.searchParams, ...query, ...new URLSearchParams(url.hash.replace('#', ''))].find(
    ([name, value]) => /^(?:\w*_?id|record|lead|contact|client|customer|c?id)$/i.test(name) && isId(value),
  );
  const parts = [...url.pathname.slice(0, URL_MAX).split('/'), ...route.slice(0, URL_MAX).split('/')];
  return named?.[1] ?? parts.findLast(isId) ?? null;
}

/** The record of a page: by the id in its address, else by the one beside a label, else by the one in its heading (`headed`, group 1). */
export function recordOf(url: URL, labelled: string | undefined, heading: string, headed: RegExp): RecordRef {
  const id = idInUrl(url) ?? labelled ?? headed.exec(heading)?.[1] ?? null;
  return { origin: url.origin, id, url: addressOf(url) };
}

/** The record that a row's link leads to; null where it leads nowhere, or away from the app. */
export function recordBehind(href: string, page: URL): RecordRef | null {
  if (href === '' || !URL.canParse(href, page)) return null;
  const url = new URL(href, page);
  const id = idInUrl(url);
  return url.origin === page.origin && id !== null && addressOf(url) !== addressOf(page)
    ? { origin: url.origin, id, url: addressOf(url) }
    : null;
}

/** An address as it is kept: without the fragment, unless the fragment is the app's route. */
const addressOf = ({ href }: URL): string => href.replace(/#(?!!?\/|\w+[/=]).*/s, '').slice(0, URL_MAX);
