/** The door: every route behind it names its permission, and what is not a route does not exist. */
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { errorFacts, GiveUp } from '../../shared/errors.ts';
import { may } from '../../shared/review/roles.ts';
import { toIso } from '../../shared/time.ts';
import { readCounts } from './counts.ts';
import { type ConsoleContext, type Desk, type Env, home, paths, type Route } from './desk.ts';
import { csvFile } from './download.ts';
import { Frame, Note, Outside } from './frame.tsx';
import { languageOf } from './language.tsx';
import { orUnchanged } from './live.ts';
import { noteShown } from './look.ts';
import { query } from './parts.tsx';
import { readSelf } from './person.ts';
import { sheetParameter } from './sheet.tsx';
import { sheetCsv } from './sheet-csv.ts';
import { textsFor } from './texts/texts.ts';
import { wordsFor } from './words.ts';

/** Sign in first. A form that was under way is not lost: the browser's Back still holds it. */
const signIn = (c: ConsoleContext): Response | Promise<Response> => {
  const t = textsFor(languageOf(c)).common;
  if (c.req.method === 'GET') {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`${paths.login}${query({ next: pathname + search })}`, 303);
  }
  return c.html(
    <Outside c={c} title={t.refused.expired} brand={t.brand}>
      <Note title={t.refused.expired} help={t.refused.expiredHelp} href={paths.login} link={t.login.title} />
    </Outside>,
    401,
  );
};

const forbidden = (c: ConsoleContext, { permission }: Route): Response | Promise<Response> => {
  const { person, t } = c.var;
  const { refused, permissions, roles } = t.common;
  const held = person.roles.map((role) => roles[role]).join(', ');
  return c.html(
    <Frame c={c} title={refused.noPermission}>
      <Note
        title={refused.noPermission}
        help={refused.noPermissionHelp(permissions[permission], held)}
        href={paths.flags}
        link={c.var.t.common.nav.flags}
      />
    </Frame>,
    403,
  );
};

export const notFound = (c: ConsoleContext): Response | Promise<Response> => {
  const { refused } = c.var.t.common;
  return c.html(
    <Frame c={c} title={refused.notFound}>
      <Note title={refused.notFound} help={refused.notFoundHelp} href={paths.flags} link={c.var.t.common.nav.flags} />
    </Frame>,
    404,
  );
};

/** Sets who is asking, and in which words to answer. False: nobody is signed in. */
const known = async (c: ConsoleContext, desk: Desk): Promise<boolean> => {
  const person = await desk.login.person(c.req.raw);
  if (person === undefined) return false;
  c.set('person', person);
  const language = languageOf(c);
  c.set('language', language);
  c.set('t', textsFor(language));
  const now = toIso(desk.ports.now());
  c.set('words', wordsFor(language, desk.policy.timeZone, now));
  const { records } = desk.ports;
  const [self, counts] = await Promise.all([
    readSelf(records, person.name, now, desk.policy.timeZone),
    readCounts(records, person),
  ]);
  c.set('self', self);
  c.set('counts', counts);
  return true;
};

/** The page, or the table of it that was asked for. */
const orItsTable = async (c: ConsoleContext, app: Hono<Env>, page: Response): Promise<Response> => {
  const name = c.req.method === 'GET' ? c.req.query(sheetParameter) : undefined;
  if (name === undefined || page.status !== 200 || !page.headers.get('Content-Type')?.startsWith('text/html'))
    return page;
  const { t, words } = c.var;
  const follow = async (href: string): Promise<string> => {
    const { pathname, search } = new URL(href, c.req.url);
    const url = new URL(pathname.slice(home.length) + search, c.req.url);
    return (await app.fetch(new Request(url, { headers: c.req.raw.headers }), c.env)).text();
  };
  const text = await sheetCsv(await page.text(), name, follow, (rows) => t.common.csvCut(words.number(rows)));
  return text === undefined ? notFound(c) : csvFile(name.replaceAll(/[^\w-]+/g, '-'), text);
};

/** What cannot pass is said, where Lambda would make it a fault that nobody can read. */
const orTooLarge = (c: ConsoleContext, { mostBytes = Number.POSITIVE_INFINITY }: Desk, answer: Response) => {
  if (Number(answer.headers.get('Content-Length') ?? 0) <= mostBytes) return answer;
  const { nav, refused } = c.var.t.common;
  return c.html(
    <Frame c={c} title={refused.tooLarge}>
      <Note title={refused.tooLarge} help={refused.tooLargeHelp} href={paths.flags} link={nav.flags} />
    </Frame>,
    413,
  );
};

const segments = (path: string): readonly string[] => path.split('/').slice(1);
/** Undefined: no page is above it. */
const pageAbove = (path: string, pages: ReadonlySet<string>): string | undefined => {
  const above = segments(path).map((_, at, all) => `/${all.slice(0, at).join('/')}`);
  return above.findLast((each) => pages.has(each));
};
/**
 * A form that comes back with a refusal stands at the form's own address. Whoever loads that again, or the page that asks itself
 * while it is open, gets the page that the form is on.
 */
const mountPagesOfForms = (app: Hono<Env>, routes: readonly Route[]): void => {
  const pages = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
  for (const { method, path } of routes) {
    const page = method === 'POST' && !pages.has(path) ? pageAbove(path, pages) : undefined;
    if (page === undefined) continue;
    const depth = segments(page).length;
    app.get(path, (c) => {
      const { pathname, search } = new URL(c.req.url);
      const [, ...parts] = pathname.slice(home.length).split('/');
      return c.redirect(`${home}/${parts.slice(0, depth).join('/')}${search}`, 303);
    });
  }
};

/** Mounts the routes; everything else is asked to sign in, and then is not there. */
export const guard = (app: Hono<Env>, routes: readonly Route[], desk: Desk): void => {
  mountPagesOfForms(app, routes);
  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      if (!(await known(c, desk))) return signIn(c);
      if (!may(c.var.person.roles, route.permission)) return forbidden(c, route);
      const answer = await route.handle(c, desk);
      await noteShown(c, route, desk, answer.status);
      return orTooLarge(c, desk, await orItsTable(c, app, await orUnchanged(c, answer)));
    });
  }
  app.all('*', async (c) => ((await known(c, desk)) ? notFound(c) : signIn(c)));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof GiveUp) return c.text(`${error.message}. ${error.remedy}`, 400);
    desk.ports.log('error', 'console.failed', { path: c.req.routePath, ...errorFacts(error) });
    const t = textsFor(languageOf(c)).common;
    return c.html(
      <Outside c={c} title={t.refused.broken} brand={t.brand}>
        <Note title={t.refused.broken} help={t.refused.brokenHelp} href={home} link={t.brand} />
      </Outside>,
      500,
    );
  });
};
