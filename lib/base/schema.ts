import { z } from 'zod';

// The extension's CSP forbids eval; without this zod tries it once and the browser logs a violation.
z.config({ jitless: true });

/** zod, configured. Only the worker imports it: it would weigh 80 kB in a page. */
export { z };
