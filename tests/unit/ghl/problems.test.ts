import { expect, test } from 'vitest';
import { problemOf } from '../../../lib/ghl/problems.ts';

const asked = { call: 'POST /contacts/', scope: 'contacts.write', retryAt: 77 };

// The error table of the API's facts, row by row: status, body, what it means.
test.each([
  [401, { message: 'version header was not found.' }, 'token-refused'],
  [401, { message: 'Invalid Private Integration token' }, 'token-refused'],
  [401, { message: 'Invalid JWT' }, 'token-refused'],
  [401, { message: 'The token is not authorized for this scope.' }, 'scope-missing'],
  [401, { message: 'This location is not accessible from this token!' }, 'wrong-location'],
  [401, { message: 'This AuthClass type is not yet supported by the IAM Service' }, 'token-kind'],
  [403, { message: 'The token does not have access to this location.' }, 'wrong-location'],
  [403, '<html>Error 1010</html>', 'down'],
  [400, { message: 'Contact with id X not found' }, 'not-found'],
  [404, { message: 'Not Found' }, 'not-found'],
  [400, { message: 'This location does not allow duplicated contacts.', meta: { contactId: 'C1' } }, 'duplicate'],
  [400, { message: 'something else' }, 'refused'],
  [422, { message: ['property X should not exist', 'Y must be a string'] }, 'refused'],
  [429, null, 'busy'],
  [500, { message: 'Internal' }, 'down'],
  [502, undefined, 'down'],
  [503, '', 'down'],
])('%i %j is "%s"', (status, body, code) => {
  expect(problemOf(status, body, asked).code).toBe(code);
});

test('a missing scope is named, a duplicate names its contact, a list of sentences is one, a trace id is kept', () => {
  expect(problemOf(401, { message: 'The token is not authorized for this scope.' }, asked).detail?.scope).toBe('contacts.write');
  expect(problemOf(400, { message: 'dup', meta: { contactId: 'C1' } }, asked).detail?.contactId).toBe('C1');
  expect(problemOf(422, { message: ['a', 'b'], traceId: 't1' }, asked).detail).toMatchObject({ message: 'a; b', traceId: 't1' });
  expect(problemOf(429, null, asked).retryAt).toBe(77);
});

test("GHL's sentence is bounded and may be missing", () => {
  expect(problemOf(400, { message: 'x'.repeat(5000) }, asked).detail?.message).toHaveLength(300);
  expect(problemOf(400, { message: { odd: true } }, asked).detail?.message).toBeUndefined();
});
