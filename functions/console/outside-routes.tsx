/** Routes of what comes from outside: notices of others, and restricted tasks. */
import { readTrail } from '../../shared/audit/trail.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { outsidePaths } from './outside-paths.ts';
import { query } from './parts.tsx';
import { actOnReport, listReports, type Misuse, readNotifier, readReportFile } from './report-act.ts';
import { ReportsView, ReportView } from './report-pages.tsx';
import { closeTask, listTasks, readTask, restrictPages } from './restricted-act.ts';
import { RestrictedListView, RestrictedTaskView } from './restricted-pages.tsx';

const idOf = (c: ConsoleContext): string => c.req.param('id') ?? '';

const list = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const closed = c.req.query('state') === 'closed';
  const reports = await listReports(desk, closed ? ['closed'] : ['in-review', 'looking', 'received']);
  return c.html(<ReportsView c={c} reports={reports} closed={closed} />);
};

const show = async (c: ConsoleContext, desk: Desk, conflict = false): Promise<Response> => {
  const file = await readReportFile(desk, idOf(c));
  if (file === undefined) return notFound(c);
  const [held, trail] = await Promise.all([
    readNotifier(desk, file.report),
    readTrail(file.report.id, desk.ports.records),
  ]);
  const message = conflict ? ({ tone: 'bad', text: c.var.t.outside.conflict } as const) : undefined;
  return c.html(
    <ReportView c={c} desk={desk} report={file.report} notifier={held?.notifier} trail={trail} message={message} />,
    conflict ? 409 : 200,
  );
};

const act = async (c: ConsoleContext, desk: Desk, what: Misuse): Promise<Response> => {
  const reason = field(await c.req.parseBody(), 'reason')
    .trim()
    .slice(0, maxTextLength);
  const done = await actOnReport(desk, idOf(c), what, { by: c.var.person.name, reason });
  return done ? c.redirect(outsidePaths.report(idOf(c)), 303) : show(c, desk, true);
};

const showTask = async (c: ConsoleContext, desk: Desk, conflict = false): Promise<Response> => {
  const held = await readTask(desk, idOf(c));
  if (held === undefined) return notFound(c);
  const trail = await readTrail(held.task.id, desk.ports.records);
  const message = conflict ? ({ tone: 'bad', text: c.var.t.outside.conflict } as const) : undefined;
  return c.html(
    <RestrictedTaskView c={c} desk={desk} task={held.task} trail={trail} message={message} />,
    conflict ? 409 : 200,
  );
};

const close = async (c: ConsoleContext, desk: Desk, what: 'reported' | 'mistaken'): Promise<Response> => {
  const reference = field(await c.req.parseBody(), 'reference')
    .trim()
    .slice(0, 200);
  const done = await closeTask(desk, idOf(c), what, { by: c.var.person.name, reference });
  return done ? c.redirect(outsidePaths.restrictedTask(idOf(c)), 303) : showTask(c, desk, true);
};

const restrict = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const form = await c.req.parseBody({ all: true });
  const asked = form['page'];
  const pages = (Array.isArray(asked) ? asked : [asked]).filter((page): page is string => typeof page === 'string');
  const done = await restrictPages(desk, idOf(c), { pages, by: c.var.person.name });
  if (done) return c.redirect(`${paths.flags}${query({ did: 'restricted' })}`, 303);
  return c.redirect(`${paths.flag(idOf(c))}${query({ did: 'not-restricted' })}`, 303);
};

export const outsideRoutes: readonly Route[] = [
  { method: 'GET', path: '/reports', permission: 'look', handle: list },
  { method: 'GET', path: '/reports/:id', permission: 'look', handle: (c, desk) => show(c, desk) },
  ...(['unfounded', 'suspend', 'lift'] as const).map(
    (what): Route => ({
      method: 'POST',
      path: `/reports/:id/${what}`,
      permission: 'handle-case',
      handle: (c, desk) => act(c, desk, what),
    }),
  ),
  {
    method: 'GET',
    path: '/restricted',
    permission: 'restricted',
    handle: async (c, desk) => c.html(<RestrictedListView c={c} tasks={await listTasks(desk)} />),
  },
  { method: 'GET', path: '/restricted/:id', permission: 'restricted', handle: (c, desk) => showTask(c, desk) },
  ...(['reported', 'mistaken'] as const).map(
    (what): Route => ({
      method: 'POST',
      path: `/restricted/:id/${what}`,
      permission: 'restricted',
      handle: (c, desk) => close(c, desk, what),
    }),
  ),
  { method: 'POST', path: '/flags/:id/restrict', permission: 'review', handle: restrict },
];
