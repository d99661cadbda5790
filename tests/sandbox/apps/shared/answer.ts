import type { Markup } from './html.ts';

/** A page. It may be kept by the back-forward cache, as real apps' pages are, so `no-store` is not said. */
export function page(body: Markup, status = 200): Response {
  return new Response(`<!doctype html>\n${body.toString()}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  });
}

/** The answer to a form: see the page again by GET. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** One field of a form: trimmed, at most 2,000 characters, empty where it is missing or is a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, 2_000) : '';
}
