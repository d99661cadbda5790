import type { Call, Reply } from './call.ts';
import { unprocessable } from './errors.ts';

/** `GET /users/search`: wants the company's id, which the location tells. `skip` and `limit` are texts, 25 at a time. */
export function searchUsers(call: Call): Reply {
  const companyId = call.query.get('companyId');
  if (!companyId) throw unprocessable(['companyId should not be empty', 'companyId must be a string']);
  const locationId = call.query.get('locationId');
  if (locationId !== null) call.allow(locationId);
  const words = (call.query.get('query') ?? '').toLowerCase();
  const skip = Number(call.query.get('skip') ?? '0');
  const limit = Number(call.query.get('limit') ?? '25');
  if (!Number.isInteger(skip) || !Number.isInteger(limit) || skip < 0 || limit < 1) {
    throw unprocessable(['skip and limit must be number strings']);
  }
  const found = call.store.users.filter(
    (user) =>
      user.companyId === companyId &&
      (locationId === null || user.locationIds.includes(locationId)) &&
      `${user.firstName} ${user.lastName} ${user.email}`.toLowerCase().includes(words),
  );
  const users = found.slice(skip, skip + limit).map(({ locationIds, role, companyId: _companyId, ...user }) => ({
    ...user,
    name: `${user.firstName} ${user.lastName}`,
    extension: '',
    roles: { type: 'account', role, locationIds, restrictSubAccount: false },
    deleted: false,
  }));
  return { status: 200, body: { users, count: found.length } };
}
