const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** GHL's own app, as far as deep links need it: a page that names the contact in its path. */
export function crmPage(request: Request): Response {
  const path = new URL(request.url).pathname;
  const [, locationId, contactId] = /^\/v2\/location\/(\w+)\/contacts\/detail\/(\w+)$/.exec(path) ?? [];
  const words = contactId ? `Contact ${contactId} of sub-account ${locationId ?? ''}` : `No contact at ${path}`;
  const text = words.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
  const page = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>GHL (sandbox)</title><main><h1>${text}</h1></main></html>`;
  return new Response(page, { status: contactId ? 200 : 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
