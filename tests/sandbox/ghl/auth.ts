import { forbidden, unauthorized } from './errors.ts';

/** What a token may do. `pit`: a location's private integration token, the default. */
export interface TokenGrant {
  readonly locationIds: readonly string[];
  readonly scopes: readonly string[];
  readonly kind?: 'pit' | 'oauth' | 'agency';
}

/** Published versions: each is tolerated on the old paths (read-only probes, reported live 2026-08). */
const VERSIONS = new Set(['2021-04-15', '2021-07-28', '2023-02-21', 'v3']);

/** The Version header, which every endpoint wants. */
export function requireVersion(headers: Headers): string {
  const version = headers.get('version');
  if (version === null) throw unauthorized('version header was not found.');
  if (!VERSIONS.has(version)) throw unauthorized('version header is invalid');
  return version;
}

/** Whose token it is. A text that starts with `pit-` is told off as a private integration token, all else as a JWT. */
export function requireToken(headers: Headers, tokens: ReadonlyMap<string, TokenGrant>): TokenGrant {
  const token = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw unauthorized('Invalid JWT');
  const grant = tokens.get(token);
  if (grant) return grant;
  throw unauthorized(token.startsWith('pit-') ? 'Invalid Private Integration token' : 'Invalid JWT');
}

/** A missing scope is a 401, not a 403. */
export function requireScope(grant: TokenGrant, scope: string, takesAgency: boolean): void {
  if (grant.kind === 'agency' && !takesAgency) throw unauthorized('This AuthClass is not yet supported by the IAM Service');
  if (!grant.scopes.includes(scope)) throw unauthorized('The token is not authorized for this scope.');
}

export function requireLocation(grant: TokenGrant, locationId: string): void {
  if (grant.locationIds.includes(locationId)) return;
  if (grant.kind === 'oauth') throw forbidden('The token does not have access to this location.');
  throw unauthorized('This location is not accessible from this token!');
}
