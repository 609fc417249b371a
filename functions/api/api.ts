/**
 * The JSON API for hosting panels, mounted at /api/v1: inventory in, cases and events out. Described by itself at
 * /api/v1/openapi.json, from the schemas that check the calls.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import packageJson from '../../package.json' with { type: 'json' };
import { errorFacts, GiveUp, RetryLater } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Scope } from '../../shared/review/scopes.ts';
import { type ApiEnv, openDoor } from './access.ts';
import { caseRoutes } from './case-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { repeatable } from './idempotency.ts';
import { inventoryRoutes } from './inventory-routes.ts';
import { orderRoutes } from './order-routes.ts';
import { problem } from './problem.ts';
import { webhookRoutes } from './webhook-routes.ts';

export type ApiPorts = Pick<Ports, 'records' | 'blobs' | 'queues' | 'now' | 'newId' | 'log'>;
export type Api = OpenAPIHono<ApiEnv>;
export type PolicyInForce = () => Promise<Policy>;
/** The scope that each method of an address takes; what is not named is not there. */
export type Scopes = Readonly<Partial<Record<'GET' | 'POST', Scope>>>;
export type Door = (scopes: Scopes) => MiddlewareHandler<ApiEnv>;

/** Of bodies in bytes: what the host can pass. Larger inventories come in parts, as every call only adds and changes. */
export type ApiLimits = {
  readonly taken: number;
  /** Absent: any. */
  readonly given?: number;
};
const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;
/** Prefix of every address; a change that breaks callers gets a new one. */
export const apiHome = '/api/v1';

export const apiApp = (ports: ApiPorts, policy: PolicyInForce, limits: ApiLimits): Api => {
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const errors = result.error.issues.map(({ path, message }) => ({
        pointer: `/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
        detail: message,
      }));
      return problem(c, 422, 'The call is not as described', { detail: `See ${apiHome}/openapi.json.`, errors });
    },
  });
  const admit = openDoor(ports);
  const again = repeatable(ports);
  const door: Door = (scopes) => async (c, next) => {
    const scope = scopes[c.req.method as keyof Scopes];
    if (scope === undefined) return problem(c, 405, 'Not that way', {}, { Allow: Object.keys(scopes).join(', ') });
    return admit(scope)(c, async () => {
      if (c.req.method === 'GET') return next();
      const repeated = await again(c, next);
      if (repeated instanceof Response) c.res = repeated;
    });
  };
  api.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }));
  api.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  api.use(
    bodyLimit({
      maxSize: limits.taken,
      onError: (c) => problem(c, 413, 'This is too large', { detail: `Send parts of ${megabytes(limits.taken)}.` }),
    }),
  );
  inventoryRoutes(api, door, ports, limits);
  caseRoutes(api, door, ports);
  eventRoutes(api, door, ports);
  webhookRoutes(api, door, ports);
  orderRoutes(api, door, ports, policy);
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Hostwarden',
      version: packageJson.version,
      description:
        'For hosting panels. A token comes from the console (Access), with the scopes that it needs. Every POST takes an ' +
        '`Idempotency-Key`: a repeated call gets the first one’s answer. ' +
        `A call may have ${megabytes(limits.taken)}${limits.given === undefined ? '' : `, an answer ${megabytes(limits.given)}`}.`,
    },
    servers: [{ url: apiHome }],
    security: [{ token: [] }],
  });
  api.notFound((c) => problem(c, 404, 'Nothing here', { detail: `See ${apiHome}/openapi.json.` }));
  api.onError((error, c) => {
    if (error instanceof HTTPException)
      return problem(c, error.status as 400, error.message || 'The call cannot be read');
    if (error instanceof GiveUp) return problem(c, 400, error.message, { detail: error.remedy });
    if (error instanceof RetryLater)
      return problem(c, 503, 'Not now', { detail: error.message }, { 'Retry-After': '5' });
    ports.log('error', 'api.failed', { path: c.req.routePath, ...errorFacts(error) });
    return problem(c, 500, 'Something broke here', { detail: 'It was logged. The call may be repeated.' });
  });
  return api;
};

/** Under its own address, with its own way of saying that something is not there. */
export const mountedApi = (ports: ApiPorts, policy: PolicyInForce, limits: ApiLimits): Hono =>
  new Hono().mount(apiHome, apiApp(ports, policy, limits).fetch);
