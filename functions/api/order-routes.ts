/** Orders of authorities, for the system in which they arrive: in with their clock, and where they stand. */
import { createRoute, z } from '@hono/zod-openapi';
import { languages } from '../../shared/messages.ts';
import { categories, type Policy } from '../../shared/policy/policy.ts';
import { mostOrderUrls, readOrderForm } from '../../shared/report/order-form.ts';
import { readOrder, takeOrder } from '../../shared/report/orders.ts';
import { type Order, orderActions, orderKinds, orderState, orderStates } from '../../shared/review/order.ts';
import { toIso } from '../../shared/time.ts';
import type { Api, ApiPorts, Door, PolicyInForce } from './api.ts';
import { repeatHeader } from './idempotency.ts';
import { problem, problems, problemsOfPost } from './problem.ts';

const moment = z.string().max(40).openapi({ format: 'date-time' });
const Given = z
  .strictObject({
    kind: z.enum(orderKinds).openapi({
      description:
        'act: Regulation (EU) 2022/2065, Article 9. information: Article 10. terrorist: Regulation (EU) 2021/784',
    }),
    reference: z.string().openapi({ description: 'The authority’s own; sent twice, it is one order' }),
    authority: z.union([
      z.string().openapi({ description: 'By the policy’s name for it', example: 'federal-police' }),
      z.strictObject({
        name: z.string(),
        email: z.string(),
        language: z.enum(languages),
        memberState: z.string().openapi({ example: 'BE' }),
      }),
    ]),
    urls: z.array(z.string()).max(mostOrderUrls),
    category: z.enum(categories).optional(),
    reasons: z.string().optional().openapi({ description: 'The customer reads them' }),
    legalBasis: z.string().optional(),
    territory: z.string().optional(),
    receivedAt: moment.optional(),
    actBy: moment.optional().openapi({ description: 'Absent: the hours that the policy gives' }),
    silentUntil: moment.optional().openapi({ description: 'The customer may not be told before' }),
  })
  .openapi('OrderGiven');
const OrderView = z
  .object({
    id: z.string().openapi({ example: 'ao-1f0c6d4f7f0f4d7c9a3b2e1d0c' }),
    reference: z.string(),
    kind: z.enum(orderKinds),
    state: z.enum(orderStates),
    receivedAt: moment,
    actBy: moment,
    sites: z.array(z.string()),
    notHosted: z.array(z.string()),
    effect: z.object({ at: moment, action: z.enum(orderActions) }).optional(),
  })
  .openapi('Order');

const view = (order: Order): z.infer<typeof OrderView> => ({
  id: order.id,
  reference: order.reference,
  kind: order.kind,
  state: orderState(order),
  receivedAt: order.receivedAt,
  actBy: order.actBy,
  sites: order.sites.map(({ site }) => site),
  notHosted: [...order.notHosted],
  ...(order.effect === undefined ? {} : { effect: { at: order.effect.at, action: order.effect.action } }),
});

const take = createRoute({
  operationId: 'takeOrder',
  method: 'post',
  path: '/orders',
  tags: ['orders'],
  summary: 'Take an order in',
  description:
    'The authority gets its receipt, the desk is told, and the clock runs. People carry it out in the console.',
  request: {
    headers: repeatHeader,
    body: { required: true, content: { 'application/json': { schema: Given } } },
  },
  responses: {
    200: { description: 'It was taken in before', content: { 'application/json': { schema: OrderView } } },
    201: { description: 'Taken in', content: { 'application/json': { schema: OrderView } } },
    ...problemsOfPost({ 422: 'Every fault of the order' }),
  },
});
const one = createRoute({
  operationId: 'getOrder',
  method: 'get',
  path: '/orders/{id}',
  tags: ['orders'],
  summary: 'Where an order stands',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: {
    200: { description: 'The order', content: { 'application/json': { schema: OrderView } } },
    ...problems({ 404: 'There is no such order' }),
  },
});

/** Fields of an authority that is no name of the policy's. */
const ofAuthority: ReadonlySet<string> = new Set(['name', 'email', 'language', 'memberState']);
type Authority = z.infer<typeof Given>['authority'];
/** RFC 6901, into what was sent. */
const pointerOf = (field: string, authority: Authority): string => {
  if (!ofAuthority.has(field)) return `/${field}`;
  return typeof authority === 'string' ? '/authority' : `/authority/${field}`;
};
const faultOf = (pointer: string, authority: Authority, { authorities }: Policy): string =>
  pointer === '/authority' && typeof authority === 'string'
    ? `the policy knows ${authorities.map(({ id }) => id).join(', ') || 'no authority'}; or give it whole`
    : 'missing, too long, or not of that form';

export const orderRoutes = (api: Api, door: Door, ports: ApiPorts, policyInForce: PolicyInForce): void => {
  api.use(take.getRoutingPath(), door({ POST: 'orders:write' }));
  api.use(one.getRoutingPath(), door({ GET: 'orders:read' }));
  api.openapi(take, async (c) => {
    const { authority, urls, ...given } = c.req.valid('json');
    const typed = {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      ...(typeof authority === 'string' ? { authority } : authority),
      urls: urls.join('\n'),
    };
    const policy = await policyInForce();
    const read = readOrderForm(typed, 'api', policy, toIso(ports.now()));
    if (!read.ok) {
      const pointers = read.error.map((field) => pointerOf(field, authority));
      const errors = [...new Set(pointers)].map((pointer) => ({
        pointer,
        detail: faultOf(pointer, authority, policy),
      }));
      return problem(c, 422, 'The order has faults', { detail: 'Nothing was taken in.', errors });
    }
    const { kind, order } = await takeOrder(read.value, `token ${c.var.token.name}`, ports, policy);
    return c.json(view(order), kind === 'known' ? 200 : 201);
  });
  api.openapi(one, async (c) => {
    const held = await readOrder(c.req.valid('param').id, ports.records);
    return held === undefined ? problem(c, 404, 'There is no such order') : c.json(view(held.order), 200);
  });
};
