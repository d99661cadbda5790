import { expect, test } from 'vitest';
import { isDrawn, isFrameworks, isHash } from '../../../lib/teach/generated.ts';

test.each([
  ':r1:',
  ':R2dab:',
  '«r3»',
  '_r_1a_',
  'radix-12',
  'radix-:r5:',
  'react-aria-123',
  'react-aria6392874-:r7:',
  'react-select-2-input',
  'ember123',
  'mui-45',
  'mat-input-3',
  'cdk-overlay-7',
  'ext-gen1042',
  'ext-comp-1009',
  'yui_3_17_2',
  'gwt-uid-88',
  'dijit_form_1',
  'rc_select_3',
  'rc-tabs-0',
  'headlessui-menu-item-12',
  'downshift-0-input',
  'css-1x2y3z',
  'sc-bdVaJa',
  'jss12',
  'jsx-1234567',
  'svelte-1abc2d',
  'emotion-0',
  'uniqName_3_1',
  'select2-ab12-container',
  'el-id-1024-5',
  'ng-tns-c12-3',
])('%s is a framework’s', (token) => {
  expect(isFrameworks(token)).toBe(true);
});

test.each([
  'contact.email',
  'lead[first_name]',
  'customer_phone',
  'clientDetailsSummary-emailAddress',
  'address-line1',
  'address2',
  'select2-country-container',
  'mobilePhone',
  'b2bLeadName',
  'txtEmail',
  'postalCode',
  'stage-option',
  'o_field_email',
  'LoanBoardCard__cardName__',
  'userID',
  'POBox',
  'eMail',
  'vat_number',
  'PersonHTMLName',
])('%s was given by somebody', (token) => {
  expect(isFrameworks(token)).toBe(false);
  expect(isDrawn(token)).toBe(false);
});

test.each(['bdVaJa', '1x2y3z', 'a1b2c3', 'x-kQzRt', 'hKJhGf', 'q7Zw9', 'bthmbk', 'email-9f3k2', 'gsnTZi'])('%s was drawn', (token) => {
  expect(isDrawn(token)).toBe(true);
});

test('the end that a build gives a class is told from a word', () => {
  for (const end of ['x1Y2z', '3kX9z', 'kQzRt', '2-x_Y', 'aBcdE', '1kLp0']) expect([end, isHash(end)]).toEqual([end, true]);
  for (const end of ['title', 'cardName', 'active', 'line1', 'phone', 'subText', 'isOpen', 'Email'])
    expect([end, isHash(end)]).toEqual([end, false]);
});
