/** Response headers of every page: nothing loads but our own style and images, nothing frames it, nothing keeps or indexes it. */
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';

export type SecurityOptions = {
  /** Origins besides our own that a form may end at, redirects included (Chromium checks them too), e.g. the OIDC issuer. */
  readonly formAction?: readonly string[];
  /** Default `'none'`; scripts of the console ask the console. */
  readonly connect?: "'self'";
  /** Besides our own: a brand's logo, which the policy holds. */
  readonly images?: 'data:';
  /** Default `'none'`; the mailbox frames its own mails. */
  readonly frame?: "'self'";
};

/**
 * `Referrer-Policy` is `same-origin` rather than `no-referrer`: both keep a customer's link from every other host, but under the
 * latter browsers send `Origin: null` with our own forms (Fetch, "append a request Origin header"), which csrf.ts then refuses.
 */
export const secured = (options: SecurityOptions = {}): MiddlewareHandler => {
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", ...(options.images === undefined ? [] : [options.images])],
      scriptSrc: ["'self'"],
      connectSrc: [options.connect ?? "'none'"],
      formAction: ["'self'", ...(options.formAction ?? [])],
      frameSrc: [options.frame ?? "'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  });
  return createMiddleware(async (c, next) => {
    await next();
    // An answer with a policy of its own has said all: a stricter page, or an app mounted inside another.
    if (c.res.headers.has('Content-Security-Policy')) return;
    await headers(c, async () => {});
    c.header('X-Robots-Tag', 'noindex, nofollow');
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
};

/** Of a picture of a page that somebody else made: it can do nothing, and nobody keeps it. */
export const pictureHeaders = {
  'Content-Type': 'image/jpeg',
  'Content-Security-Policy': "sandbox; default-src 'none'; img-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'private, no-store',
} as const;
