/** Signed calls to the provider's system: what was given up on, and once more. What each call carries stands in the description. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Effect, OutboxEntry } from '../../shared/case/outbox.ts';
import { asDecided } from '../../shared/case/outbox-entry.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import type { Api, ApiPorts, Door } from './api.ts';
import { repeatHeader } from './idempotency.ts';
import { problem, problems, problemsOfPost } from './problem.ts';

type Webhook = Extract<Effect, { kind: 'webhook' }>;
/** Every event that calls, with when. */
const meanings: Readonly<Record<Webhook['event'], string>> = {
  'case.opened': 'A case was opened on a contract',
  'case.closed': 'A case came to its end without termination',
  'contract.suspended': 'Two people signed a suspension: take the site off, keep its data',
  'contract.unsuspended': 'The suspension was lifted: put the site back on',
  'contract.terminated': 'Two people signed a termination: end the contract, without refund',
  'contract.reinstated': 'An appeal was granted: bring the contract back',
};
const events = Object.keys(meanings) as readonly Webhook['event'][];

const Call = z
  .object({
    id: z.string().openapi({ description: 'Repeats when a call is repeated: act once on each' }),
    event: z.enum(events),
    at: z.string().openapi({ format: 'date-time' }),
    caseId: z.string(),
    data: z.record(z.string(), z.string()),
  })
  .openapi('WebhookCall');
const Failed = z
  .object({
    id: z.string(),
    event: z.enum(events),
    case: z.string(),
    createdAt: z.string().openapi({ format: 'date-time' }),
    attempts: z.int(),
    lastError: z.string().optional(),
  })
  .openapi('FailedCall');

const list = createRoute({
  operationId: 'listFailedCalls',
  method: 'get',
  path: '/webhooks/failed',
  tags: ['webhooks'],
  summary: 'Calls that were given up on, after twelve attempts over two days',
  responses: {
    200: {
      description: 'The oldest first, a hundred at most',
      content: { 'application/json': { schema: z.object({ failed: z.array(Failed) }) } },
    },
    ...problems(),
  },
});
const retry = createRoute({
  operationId: 'retryCall',
  method: 'post',
  path: '/webhooks/{id}/retry',
  tags: ['webhooks'],
  summary: 'Try one of them afresh',
  request: {
    params: z.object({ id: z.string().max(200) }),
    headers: repeatHeader,
  },
  responses: {
    202: {
      description: 'It goes out within a minute',
      content: { 'application/json': { schema: z.object({ id: z.string(), state: z.literal('pending') }) } },
    },
    ...problemsOfPost({ 404: 'There is no such call', 409: 'It is not one that was given up on' }),
  },
});

const isWebhook = (entry: OutboxEntry): entry is OutboxEntry & { readonly effect: Webhook } =>
  entry.effect.kind === 'webhook';
const shown = ({ id, effect, createdAt, attempts, lastError }: OutboxEntry & { readonly effect: Webhook }) => ({
  id,
  event: effect.event,
  case: effect.caseId,
  createdAt,
  attempts,
  ...(lastError === undefined ? {} : { lastError }),
});

export const webhookRoutes = (api: Api, door: Door, ports: ApiPorts): void => {
  for (const event of events)
    api.openAPIRegistry.registerWebhook({
      method: 'post',
      path: event,
      summary: meanings[event],
      description:
        'Signed: `Hostwarden-Signature: v1=<hex HMAC-SHA-256 of "<Hostwarden-Timestamp>.<body>">`. Answer 2xx; anything else is tried again.',
      request: { body: { content: { 'application/json': { schema: Call } } } },
      responses: { 204: { description: 'Heard' } },
    });
  api.use(list.getRoutingPath(), door({ GET: 'webhooks:read' }));
  api.use(retry.getRoutingPath(), door({ POST: 'webhooks:write' }));
  api.openapi(list, async (c) => {
    const page = await ports.records.query({ index: 'list', pk: 'outbox#dead', limit: 1000 });
    const dead = page.rows.map((row) => bodyOf<OutboxEntry>(row)).filter(isWebhook);
    return c.json({ failed: dead.slice(0, 100).map(shown) }, 200);
  });
  api.openapi(retry, async (c) => {
    const row = await ports.records.get(keys.outbox(c.req.valid('param').id));
    const entry = row === undefined ? undefined : bodyOf<OutboxEntry>(row);
    if (row === undefined || entry === undefined || !isWebhook(entry)) return problem(c, 404, 'There is no such call');
    const { token } = c.var;
    const next = asDecided(entry, 'again', {
      by: `token ${token.name}`,
      at: toIso(ports.now()),
      reason: 'asked by API',
    });
    const written = next && (await ports.records.transact([{ put: rows.outbox(next), if: { rev: row.rev } }]));
    if (written?.ok !== true) return problem(c, 409, 'It is not one that was given up on');
    return c.json({ id: entry.id, state: 'pending' as const }, 202);
  });
};
