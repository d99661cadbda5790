import type { z } from '../base/schema.ts';

/** Scopes of the endpoints in use, in GHL's names. */
export type Scope = 'contacts.readonly' | 'contacts.write' | 'locations.readonly' | 'locations/tags.readonly';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type PathParam<Call extends string> = Call extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParam<`/${Rest}`>
  : Call extends `${string}:${infer Name}`
    ? Name
    : never;

/** One call of GHL's API as data; lib/ghl/client.ts is derived from the table of these. */
export interface Endpoint<Call extends `${Method} /${string}`, Body, Query extends string, Reply> {
  /** Method and path as the API's documentation writes them, `:name` for what is filled in. */
  readonly call: Call;
  /** The `Version` header, without which GHL answers 401. */
  readonly version: '2021-07-28';
  readonly scope: Scope;
  /** `safe`: repeat freely. `check`: look whether it happened before repeating. */
  readonly again: 'safe' | 'check';
  readonly query: readonly Query[];
  /** Only carries the type of what is sent. */
  readonly body: (body: Body) => Body;
  /** Reads the answer loosely: unknown fields pass, absent ones are tolerated. */
  readonly reply: z.ZodType<Reply>;
}

// A table of endpoints holds every one whatever its types; the client gives them back.
export type AnyEndpoint = Endpoint<`${Method} /${string}`, never, string, unknown>;

export type Params<E> =
  E extends Endpoint<infer Call, infer Body, infer Query, unknown>
    ? { readonly [N in PathParam<Call>]: string } & { readonly [N in Query]?: string } & (unknown extends Body
          ? unknown
          : { readonly body: Body })
    : never;
export type ReplyOf<E> = E extends { readonly reply: z.ZodType<infer Reply> } ? Reply : never;

export function endpoint<const Call extends `${Method} /${string}`, Reply, Body = unknown, const Query extends string = never>(entry: {
  call: Call;
  scope: Scope;
  again: 'safe' | 'check';
  query?: readonly Query[];
  body?: (body: Body) => Body;
  reply: z.ZodType<Reply>;
}): Endpoint<Call, Body, Query, Reply> {
  return { version: '2021-07-28', query: [], body: (body) => body, ...entry };
}

/** Says what an endpoint's request body is made of. */
export const body =
  <Body>() =>
  (sent: Body): Body =>
    sent;
