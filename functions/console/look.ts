/**
 * Notes who looked at what: each page of one flag, case, customer, site, mail, report or restricted task that was really shown; and
 * counts the flags that somebody has seen since their last pause, whether they claimed them or not.
 */
import { type LookedKind, lookedKinds, noteLook } from '../../shared/audit/looks.ts';
import { toIso } from '../../shared/time.ts';
import type { ConsoleContext, Desk, Route } from './desk.ts';
import { countExposure } from './person.ts';

const kindOf = ({ method, path }: Route): LookedKind | undefined => {
  const [, kind, id] = path.split('/');
  return method === 'GET' && id?.startsWith(':') === true ? lookedKinds.find((known) => known === kind) : undefined;
};

/** After the page was made, so that it costs its reader nothing but the write; a failure is logged, and the page goes out. */
export const noteShown = async (c: ConsoleContext, route: Route, desk: Desk, status: number): Promise<void> => {
  const { ports, policy } = desk;
  const kind = kindOf(route);
  const [id] = Object.values(c.req.param());
  if (kind === undefined || typeof id !== 'string' || status !== 200) return;
  try {
    const by = c.var.person.name;
    const at = toIso(ports.now());
    const isNew = await noteLook({ kind, id: id.slice(0, 300), by, at }, ports.records);
    if (isNew && kind === 'flags') await countExposure(ports.records, by, at, policy.timeZone);
  } catch (error) {
    ports.log('warn', 'console.look-not-noted', { error: error instanceof Error ? error.name : typeof error });
  }
};
