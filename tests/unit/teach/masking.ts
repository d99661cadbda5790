import { maskPage } from '../../../lib/teach/mask.ts';
import { openPage } from '../detect/open-page.ts';

export const PLAIN = {
  whole: ['(?:.*[ -])?e-?mails?(?: .*)?', 'mobile', 'date of birth', 'first[ -]?names?'],
  beginnings: ['assign', 'vat'],
  isDesk: (email: string): boolean => email.startsWith('info@'),
};
export const ADDRESS = 'https://crm.acme.example/leads/maria-cruz/4711?tab=profile#notes';

export const maskedHtml = (page: Document): string => maskPage(page, { plain: PLAIN });
/** The snapshot of a page, as a page. */
export const masked = (html: string): Document => openPage(maskedHtml(openPage(html, ADDRESS)));
