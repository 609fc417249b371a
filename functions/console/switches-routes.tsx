/** Routes of the kill switches: how they stand, and one form a stage, with its reason. */
import { isStage, readSwitches, setSwitch, stages, switchChanges } from '../../shared/case/switches.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { query } from './parts.tsx';
import { SwitchesView, type Typed } from './switches-page.tsx';

const show = async (c: ConsoleContext, { ports: { records } }: Desk, typed?: Typed): Promise<Response> => {
  const stage = stages.find((name) => name === c.req.query('done'));
  const [switches, changes] = await Promise.all([readSwitches(records), switchChanges(records)]);
  const message = stage && ({ tone: 'good', text: c.var.t.switches.done[switches[stage] ?? 'on'](stage) } as const);
  const view = <SwitchesView c={c} switches={switches} changes={changes} typed={typed} message={message} />;
  return c.html(view, typed === undefined ? 200 : 422);
};

const change = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const stage = c.req.param('stage') ?? '';
  if (!isStage(stage)) return notFound(c);
  const form = await c.req.parseBody();
  const to = field(form, 'to') === 'off' ? 'off' : 'on';
  const reason = field(form, 'reason').slice(0, maxTextLength);
  const by = c.var.person.name;
  if ((await setSwitch({ stage, to, by, reason }, desk.ports)) === 'reason-missing') return show(c, desk, { stage });
  desk.ports.log('warn', 'switch', { stage, to });
  return c.redirect(`${paths.switches}${query({ done: stage })}`, 303);
};

export const switchRoutes: readonly Route[] = [
  { method: 'GET', path: '/switches', permission: 'operate', handle: (c, desk) => show(c, desk) },
  { method: 'POST', path: '/switches/:stage', permission: 'operate', handle: change },
];
