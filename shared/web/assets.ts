/** The style sheet and the icon, at addresses that change with their content, so that they may be cached for ever. */
import { createHash } from 'node:crypto';
import { type Handler, Hono } from 'hono';
import { base } from './style/base.ts';
import { parts } from './style/parts.ts';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 3h24v13c0 7-5 11-12 13C9 27 4 23 4 16Z" fill="#0b5394"/><path d="m10 15 4.5 4.5L22.5 11" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** `base` is where the app is mounted; the path is within it. */
export const asset = (path: string, type: string, content: string, base = '') => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  // Cached for ever only under the address that names this very content: a page of yesterday must not pin today's.
  const handler: Handler = (c) =>
    c.body(content, 200, {
      'Content-Type': type,
      'Cache-Control': c.req.query('v') === hash ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  return { path, url: `${base}${path}?v=${hash}`, handler };
};

const styleSheet = asset('/assets/style.css', 'text/css; charset=utf-8', `${base}${parts}`.trim());
const siteIcon = asset('/assets/icon.svg', 'image/svg+xml', icon);
export const styleUrl = styleSheet.url;
export const iconUrl = siteIcon.url;

/** Mount in every app that shows pages: `app.route('/', assets)`. */
export const assets = new Hono().get(styleSheet.path, styleSheet.handler).get(siteIcon.path, siteIcon.handler);
