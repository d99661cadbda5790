import type { Point } from '../../lead/locator.ts';
import type { SiteFile } from '../site.ts';

const css = (field: Point['field'], selector: string): Point => ({ field, at: { by: 'css', css: selector } });

/**
 * BrokerEngine: mortgage brokers' deals and contacts. Hosts, paths and selectors are those of public browser tests of the app (2022 to
 * 2024); `/boards/lead/` alone is inferred. Class names end in a hash, so they are matched by their beginning. No box is known
 * that holds one applicant and nobody else: the roles beside the names tell the applicants apart.
 */
export const site: SiteFile = {
  id: 'brokerengine',
  name: 'BrokerEngine',
  hosts: ['app.brokerengine.com.au', 'staging.brokerengine.com.au', 'dev3.brokerengine.com.au', 'dev4.brokerengine.com.au'],
  bound: false,
  pages: [
    { path: '^/(?:applications|contacts)/\\d+/', kind: 'record' },
    { path: '^/boards/', kind: 'list' },
    { path: '^/(?:queue|my-profile)/', kind: 'none' },
  ],
  labels: {},
  points: [
    css('name', 'a[data-testid="sideMenu-client-name"]'),
    css('email', '[data-testid="clientDetailsSummary-emailAddress"]'),
    css('phone', '[data-testid="clientDetailsSummary-phoneNumber"]'),
    // The broker works with the applicants; `-owner` is the assigned team.
    css('owner', '[data-testid="loanApplicationHeader-brokerName"]'),
    css('status', 'div[name="currentBoardStage"] [data-testid^="stage-option"]'),
    css('name', 'h1[class^="ContactDetailsHeader__title__"]'),
    css('email', '[data-testid="contactDetailsHeader-detailRow"]:nth-of-type(2)'),
    // Who has several phones has a row for each; of a row that shows none, nothing is taken.
    css('phone', '[data-testid="contactDetailsHeader-detailRow"]:nth-of-type(n+3)'),
    css('firstName', 'input[name="contact.firstName"]'),
    css('lastName', 'input[name="contact.lastName"]'),
    css('email', 'input[name="contact.email"]'),
    css('phone', 'input[name="contact.mobilePhoneNumber"]'),
    css('street', 'input[name="contact.homeAddress.line1"]'),
    css('city', 'input[name="contact.homeAddress.suburb"]'),
    css('state', 'input[name="contact.homeAddress.state"]'),
    css('postcode', 'input[name="contact.homeAddress.postalCode"]'),
  ],
  people: [],
  others: [
    '#app-header',
    // The deal's own name, its lender, and who works it.
    'h1:has(span):not([class^="ContactDetailsHeader__title__"])',
    '.summary-name',
    '[data-testid^="loanApplicationHeader-"]',
    '[class^="LoanBoardCard__cardName__"]',
  ],
};
