/** The connected sub-account without its token. In `storage.local` under `connection`. */
export interface Connection {
  readonly locationId: string;
  readonly name: string;
  /** IANA zone; null where the scope that tells it is missing. */
  readonly timezone: string | null;
  /** ISO 3166-1 alpha-2, the default region of phones. */
  readonly country: string | null;
  readonly allowDuplicateContact: boolean;
  /** Scopes the token was found to lack, in GHL's names ("locations/tags.readonly"). */
  readonly missingScopes: readonly string[];
  /** A colour for the sub-account, a hue of 0 to 359 made from its id. */
  readonly hue: number;
  readonly connectedAt: number;
}
