/**
 * A request that changes something must come from our own page. Browsers say so themselves in `Sec-Fetch-Site` (Fetch Metadata),
 * which no script can set; old ones, and all on plain HTTP away from loopback, say it in `Origin`. Neither header: refused.
 */
import { createMiddleware } from 'hono/factory';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none']);

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/** 403 for unsafe methods from elsewhere. Compares `Origin` with `Host`, as a proxy may end TLS before us. */
export const sameOriginOnly = createMiddleware(async (c, next) => {
  if (!safeMethods.has(c.req.method)) {
    const site = c.req.header('Sec-Fetch-Site');
    const origin = c.req.header('Origin');
    const own =
      site === undefined
        ? origin !== undefined && hostOf(origin) === (c.req.header('Host') ?? new URL(c.req.url).host)
        : ownSites.has(site);
    if (!own)
      return c.text('This form was not sent from its own page. Open the page again and send it from there.', 403);
  }
  return next();
});
