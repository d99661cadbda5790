/** What a route is given: the request, its address, and the groups of the path's pattern. */
export interface Visit {
  readonly request: Request;
  readonly url: URL;
  readonly groups: readonly string[];
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Matched against the whole path. */
  readonly path: RegExp;
  /** Null where the path names something that does not exist: the answer is then `missing`. */
  readonly answer: (visit: Visit) => Response | null | Promise<Response | null>;
}

/**
 * Makes the handler of a small app. HEAD is answered as GET, as node:http drops the body of one by itself.
 * An address nobody serves, or a record that does not exist, is answered by `missing`; a known address with another method by 405.
 */
export function router(routes: readonly Route[], missing: () => Response): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const here = routes.flatMap((route) => {
      const match = route.path.exec(url.pathname);
      return match === null ? [] : [{ route, groups: match.slice(1) }];
    });
    if (here.length === 0) return missing();
    const found = here.find(({ route }) => route.method === method);
    if (found === undefined) return new Response('Method not allowed', { status: 405 });
    return (await found.route.answer({ request, url, groups: found.groups })) ?? missing();
  };
}
