/**
 * The console, where staff work: flags to review, cases to handle, terminations to sign. Mounted at /console; the shared style
 * sheet (shared/web/assets.ts) is mounted at / beside it.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { sameOriginOnly } from '../../shared/web/csrf.ts';
import { secured } from '../../shared/web/security.ts';
import { guard } from './access.tsx';
import { auditRoutes } from './audit-routes.tsx';
import { bulkRoutes } from './bulk-routes.tsx';
import { caseRoutes } from './case-routes.tsx';
import { crawlingRoutes } from './crawling-routes.tsx';
import { type Desk, type Env, paths, type Route } from './desk.ts';
import { evidenceRoutes } from './evidence-routes.tsx';
import { figureRoutes } from './figures-routes.tsx';
import { consultRoutes } from './flag-consult-routes.tsx';
import { flagRoutes } from './flag-routes.tsx';
import { importRoutes, mostImportBytes } from './import-routes.tsx';
import { mountLanguage } from './language.tsx';
import { looksRoutes } from './looks-page.tsx';
import { mailRoutes } from './mail-routes.tsx';
import { orderRoutes } from './order-routes.tsx';
import { outsideRoutes } from './outside-routes.tsx';
import { privacyRoutes } from './privacy-routes.tsx';
import { queueRoutes } from './queue-routes.tsx';
import { replayRoutes } from './replay-routes.tsx';
import { revealScript } from './reveal-script.ts';
import { ruleRoutes } from './rules-routes.tsx';
import { consoleScript } from './script.ts';
import { settingsRoutes } from './settings-routes.tsx';
import { siteRoutes } from './site-routes.tsx';
import { consoleStyle } from './style.ts';
import { switchRoutes } from './switches-routes.tsx';
import { tokenRoutes } from './tokens-routes.tsx';
import { yearlyRoutes } from './yearly-routes.tsx';

/** Everything behind the door, with the permission that each takes. Tests walk this list. */
export const consoleRoutes: readonly Route[] = [
  ...queueRoutes,
  ...flagRoutes,
  ...consultRoutes,
  ...bulkRoutes,
  ...evidenceRoutes,
  ...caseRoutes,
  ...mailRoutes,
  ...outsideRoutes,
  ...orderRoutes,
  ...looksRoutes,
  ...crawlingRoutes,
  ...siteRoutes,
  ...privacyRoutes,
  ...settingsRoutes,
  ...figureRoutes,
  ...yearlyRoutes,
  ...auditRoutes,
  ...ruleRoutes,
  ...replayRoutes,
  ...switchRoutes,
  ...importRoutes,
  ...tokenRoutes,
];

/** Texts are at most 4,000 characters; the rest is room for encoding. */
const maxFormBytes = 100_000;

export const consoleApp = (desk: Desk): Hono<Env> => {
  const app = new Hono<Env>();
  app.use(secured({ formAction: desk.login.formAction ?? [], connect: "'self'" }));
  app.use(sameOriginOnly);
  const onError = (c: Context) => c.text('This form is too large.', 413);
  const files = bodyLimit({ maxSize: mostImportBytes + maxFormBytes, onError });
  const forms = bodyLimit({ maxSize: maxFormBytes, onError });
  app.use((c, next) => (new URL(c.req.url).pathname === paths.import ? files : forms)(c, next));
  app.get(consoleStyle.path, consoleStyle.handler);
  app.get(consoleScript.path, consoleScript.handler);
  app.get(revealScript.path, revealScript.handler);
  mountLanguage(app);
  app.route('/login', desk.login.routes);
  guard(app, consoleRoutes, desk);
  return app;
};
