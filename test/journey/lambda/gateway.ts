/** An HTTP API before one function, under its own name: requests as events of payload format 2.0, answers back. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Invoked } from './process.ts';

const answerSchema = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

export type Gateway = {
  /** What people know it by. */
  readonly origin: string;
  /** As a browser whose DNS knows the name: to this machine. */
  readonly reach: typeof fetch;
  close(): Promise<void>;
};
/** The visitors' way: every site by its name, and no other address. */
export const reachAny =
  (gateways: readonly Gateway[]): typeof fetch =>
  (to, init) => {
    const { origin } = new URL(String(to));
    const known = gateways.find((each) => each.origin === origin);
    if (known === undefined) throw new Error(`${origin} is no site of this deployment`);
    return known.reach(to, init);
  };

export const openGateway = async (origin: string, run: (event: unknown) => Promise<Invoked>): Promise<Gateway> => {
  const { host } = new URL(origin);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname, search } = new URL(request.url ?? '/', 'http://gateway');
    const { cookie, host: _, ...headers } = request.headers;
    const method = request.method ?? 'GET';
    const said = await run({
      version: '2.0',
      routeKey: '$default',
      rawPath: pathname,
      rawQueryString: search.slice(1),
      ...(cookie === undefined ? {} : { cookies: cookie.split('; ').filter((pair) => pair !== '') }),
      headers: { ...headers, host },
      requestContext: {
        accountId: '123456789012',
        apiId: 'api',
        domainName: host,
        domainPrefix: host.split('.')[0],
        http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '192.0.2.10', userAgent: 'test' },
        requestId: 'id',
        routeKey: '$default',
        stage: '$default',
        timeEpoch: Date.now(),
      },
      // Forms come encoded, as every body that is not plain text or JSON.
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks).toString('base64') }),
      isBase64Encoded: chunks.length > 0,
    });
    if (said === 'killed' || 'error' in said) {
      response.writeHead(500).end('{"message":"Internal Server Error"}');
      return;
    }
    const { statusCode, headers: own, cookies, body, isBase64Encoded } = answerSchema.parse(said.answer);
    response
      .writeHead(statusCode, { ...own, ...(cookies.length === 0 ? {} : { 'set-cookie': cookies }) })
      .end(isBase64Encoded ? Buffer.from(body, 'base64') : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    reach: (to, init) => {
      const { pathname, search } = new URL(String(to));
      return fetch(`${here}${pathname}${search}`, init);
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
