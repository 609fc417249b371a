/** What happened to cases, in the order of time: for panels that cannot be called and ask instead. */
import { createRoute, z } from '@hono/zod-openapi';
import { Temporal } from 'temporal-polyfill';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { Json, Row } from '../../shared/ports.ts';
import { bodyOf, eventsOf, keys } from '../../shared/table.ts';
import { addSeconds, type Iso, parseIso, toIso } from '../../shared/time.ts';
import type { Api, ApiPorts, Door } from './api.ts';
import { problem, problems } from './problem.ts';

/** Writes that are under way settle meanwhile, so that nobody who asks again misses one. */
const settleSeconds = 10;
/** An answer looks at so many days, found or not; the next call goes on from there. */
const mostDays = 31;

const EventView = z
  .object({
    id: z.string().openapi({ example: 'hw-7k3f9qxd2m-3', description: 'The same in every answer' }),
    case: z.string(),
    seq: z.int().openapi({ description: 'Place in the case’s audit trail, from 1, without gaps' }),
    at: z.string().openapi({ format: 'date-time' }),
    what: z.string().openapi({ example: 'clock-started' }),
    by: z.enum(['customer', 'crawler', 'mail system', 'timer', 'staff']),
    round: z.int().optional(),
    dueAt: z.string().optional().openapi({ format: 'date-time' }),
    outcome: z.string().optional(),
    verdict: z.string().optional(),
    found: z.string().optional(),
  })
  .openapi('Event');
type EventView = z.infer<typeof EventView>;
const Events = z
  .object({
    events: z.array(EventView),
    next: z.string().openapi({ description: 'Send as `after` next time, also when there were none' }),
  })
  .openapi('Events');

const list = createRoute({
  operationId: 'listEvents',
  method: 'get',
  path: '/events',
  tags: ['events'],
  summary: 'Events of all cases since a point',
  description: 'Ask, keep `next`, ask again with it. What is younger than ten seconds comes with the next call.',
  request: {
    query: z.object({
      after: z.string().max(200).optional().openapi({
        description: 'A time, e.g. 2027-03-15T00:00:00Z, or `next` of the last answer; default the last day',
      }),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: {
    200: { description: 'Events, the oldest first', content: { 'application/json': { schema: Events } } },
    ...problems({ 400: '`after` is neither a time nor a `next`' }),
  },
});
const ofCase = createRoute({
  operationId: 'listCaseEvents',
  method: 'get',
  path: '/cases/{id}/events',
  tags: ['events'],
  summary: 'The audit trail of one case',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: {
    200: {
      description: 'All of them, the oldest first',
      content: { 'application/json': { schema: z.object({ events: z.array(EventView) }) } },
    },
    ...problems({ 404: 'There is no such case' }),
  },
});

const actors = ['customer', 'crawler', 'mail system', 'timer'] as const;
const isText = (value: Json | undefined): value is string => typeof value === 'string';
/** Only what says where the case stands: the words of people stay in the console. */
const view = (caseId: string, { seq, at, who, what, data }: AuditEntry): EventView => {
  const facts = (data !== null && typeof data === 'object' && !Array.isArray(data) ? data : {}) as {
    readonly [key: string]: Json | undefined;
  };
  const clock = facts['clock'] as { readonly dueAt?: Json } | undefined;
  const dueAt = facts['dueAt'] ?? clock?.dueAt;
  const texts = (['outcome', 'verdict', 'found'] as const).flatMap((name) => {
    const value = facts[name];
    return isText(value) ? [[name, value] as const] : [];
  });
  return {
    id: `${caseId}-${seq}`,
    case: caseId,
    seq,
    at,
    what,
    by: actors.find((actor) => actor === who) ?? 'staff',
    ...(typeof facts['round'] === 'number' ? { round: facts['round'] } : {}),
    ...(isText(dueAt) ? { dueAt } : {}),
    ...Object.fromEntries(texts),
  };
};

/** `after` is a place in the index: a time, or a time with the case and number of the last event that was seen. */
const placeOf = (after: string): string | undefined => {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z#[\w-]+#\d{8}$/.test(after)) return after;
  try {
    return parseIso(after);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const since = async (ports: ApiPorts, after: string, until: Iso, limit: number): Promise<z.infer<typeof Events>> => {
  const found: Row[] = [];
  let next = after;
  let day = after.slice(0, 10);
  for (let days = 0; days < mostDays && day <= until.slice(0, 10); days += 1) {
    const page = await ports.records.query({
      index: 'list',
      pk: eventsOf(`${day}T` as Iso),
      // Both ends are inclusive; no place continues another one's text, so this is the first after `next`.
      from: `${next}!`,
      to: until,
      limit: limit - found.length,
    });
    found.push(...page.rows);
    const last = page.rows.at(-1);
    if (last !== undefined) next = last.index?.list?.sk ?? next;
    if (found.length >= limit) break;
    const morning = `${dayAfter(day)}T00:00:00.000Z`;
    next = morning < until ? morning : until > next ? until : next;
    day = dayAfter(day);
  }
  return {
    events: found.map((row) => view(row.pk.slice('case#'.length), bodyOf<AuditEntry>(row))),
    next,
  };
};

export const eventRoutes = (api: Api, door: Door, ports: ApiPorts): void => {
  for (const route of [list, ofCase]) api.use(route.getRoutingPath(), door({ GET: 'events:read' }));
  api.openapi(list, async (c) => {
    const now = toIso(ports.now());
    const { after, limit } = c.req.valid('query');
    const place = placeOf(after ?? addSeconds(now, -86_400));
    if (place === undefined)
      return problem(c, 400, '`after` is neither a time nor a `next`', { detail: 'Write 2027-03-15T00:00:00Z.' });
    return c.json(await since(ports, place, addSeconds(now, -settleSeconds), limit), 200);
  });
  api.openapi(ofCase, async (c) => {
    const { id } = c.req.valid('param');
    const { pk } = keys.case(id);
    if ((await ports.records.get(keys.case(id))) === undefined) return problem(c, 404, 'There is no such case');
    const entries: AuditEntry[] = [];
    let cursor: string | undefined;
    do {
      const page = await ports.records.query({
        index: 'table',
        pk,
        prefix: 'audit#',
        limit: 1000,
        ...(cursor === undefined ? {} : { cursor }),
      });
      entries.push(...page.rows.map((row) => bodyOf<AuditEntry>(row)));
      cursor = page.cursor;
    } while (cursor !== undefined);
    return c.json({ events: entries.map((entry) => view(id, entry)) }, 200);
  });
};
