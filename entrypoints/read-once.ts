import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/detect/detect.ts';
import { siteFor } from '../lib/detect/sites.ts';
import type { Found } from '../lib/lead/lead.ts';

/** Reads a page once, for the context menu on a site that is off: the value goes to who called `scripting.executeScript`. */
export default defineUnlistedScript({
  main: (): Found => detect(document, new URL(location.href), siteFor(location.host)?.id ?? 'general'),
});
