/** Cases as a panel shows them to its own staff or customer: where they stand and until when. No link, name or word of anybody. */
import { createRoute, z } from '@hono/zod-openapi';
import { type Case, outcomes, type StateKind } from '../../shared/case/case.ts';
import { moves } from '../../shared/case/machine.ts';
import { categories, tracks } from '../../shared/policy/policy.ts';
import type { Contract } from '../../shared/site/inventory.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import type { Api, ApiPorts, Door } from './api.ts';
import { problem, problems } from './problem.ts';

const kinds = Object.keys(moves) as readonly StateKind[];
const time = () => z.string().openapi({ format: 'date-time', example: '2027-03-15T10:00:00.000Z' });

const CaseView = z
  .object({
    id: z.string().openapi({ example: 'hw-7k3f9qxd2m', description: 'Also the reference in every mail' }),
    version: z.int().openapi({ description: 'Grows with every change' }),
    contract: z.string(),
    customer: z.string(),
    domain: z.string(),
    category: z.enum(categories),
    track: z.enum(tracks),
    state: z.enum(kinds),
    round: z.int().optional().openapi({ description: 'Place in the schedule, from 0' }),
    dueAt: time().optional().openapi({ description: 'The period ends at this instant' }),
    outcome: z.enum(outcomes).optional(),
    appealUntil: time().optional(),
    clause: z.string(),
    policy: z.string(),
    openedAt: time(),
    unanswered: z.int().openapi({ description: 'Answers of the customer that nobody has dealt with yet' }),
    urls: z.array(z.string()).openapi({ description: 'What the customer was told about' }),
  })
  .openapi('Case');
type CaseView = z.infer<typeof CaseView>;
const Cases = z
  .object({
    cases: z.array(CaseView),
    next: z.string().optional().openapi({ description: 'Send as `cursor` for the next page; absent on the last' }),
  })
  .openapi('Cases');

const list = createRoute({
  operationId: 'listCases',
  method: 'get',
  path: '/cases',
  tags: ['cases'],
  summary: 'Cases in a state, or of a contract or customer',
  request: {
    query: z.object({
      state: z.enum(kinds).optional(),
      contract: z.string().optional(),
      customer: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z.string().max(2_000).optional(),
    }),
  },
  responses: {
    200: { description: 'A page of cases', content: { 'application/json': { schema: Cases } } },
    ...problems({ 400: 'Not exactly one of state, contract and customer' }),
  },
});
const one = createRoute({
  operationId: 'getCase',
  method: 'get',
  path: '/cases/{id}',
  tags: ['cases'],
  summary: 'One case',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: {
    200: { description: 'The case', content: { 'application/json': { schema: CaseView } } },
    ...problems({ 404: 'There is no such case' }),
  },
});

const view = (value: Case): CaseView => {
  const { state } = value;
  return {
    id: value.id,
    version: value.version,
    contract: value.contract,
    customer: value.customer,
    domain: value.domain,
    category: value.category,
    track: value.track,
    state: state.kind,
    ...('round' in state ? { round: state.round } : {}),
    ...('dueAt' in state ? { dueAt: state.dueAt } : {}),
    ...('outcome' in state ? { outcome: state.outcome } : {}),
    ...('appealUntil' in state ? { appealUntil: state.appealUntil } : {}),
    clause: value.clause,
    policy: value.policyVersion,
    openedAt: value.openedAt,
    unanswered: value.answers.filter(({ status }) => status === 'open').length,
    urls: value.handedOver === undefined ? value.noticed.map(({ url }) => url) : [],
  };
};

type Asked = { readonly limit: number; readonly cursor?: string | undefined };
const page = async (
  { records }: ApiPorts,
  query: Parameters<ApiPorts['records']['query']>[0],
  { limit, cursor }: Asked,
) => {
  const found = await records.query({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) });
  return {
    cases: found.rows.map((row) => view(bodyOf<Case>(row))),
    ...(found.cursor === undefined ? {} : { next: found.cursor }),
  };
};

/** Of all contracts together, up to a hundred of them; a customer has few, so one page is all. */
const ofCustomer = async (ports: ApiPorts, customer: string): Promise<readonly CaseView[]> => {
  const owner = keys.customer(customer).pk;
  const contracts = await ports.records.query({ index: 'owner', pk: owner, prefix: 'contract#', limit: 100 });
  const found = await Promise.all(
    contracts.rows.map((row) => page(ports, ofContract(bodyOf<Contract>(row).id), { limit: 200 })),
  );
  return found.flatMap(({ cases }) => cases);
};
const ofContract = (contract: string) =>
  ({ index: 'owner', pk: keys.contract(contract).pk, prefix: 'case#', descending: true }) as const;

export const caseRoutes = (api: Api, door: Door, ports: ApiPorts): void => {
  for (const route of [list, one]) api.use(route.getRoutingPath(), door({ GET: 'cases:read' }));
  api.openapi(list, async (c) => {
    const { state, contract, customer, ...asked } = c.req.valid('query');
    if ([state, contract, customer].filter((given) => given !== undefined).length !== 1)
      return problem(c, 400, 'Name one of state, contract and customer');
    if (customer !== undefined) return c.json({ cases: [...(await ofCustomer(ports, customer))] }, 200);
    if (contract !== undefined) return c.json(await page(ports, ofContract(contract), asked), 200);
    return c.json(await page(ports, { index: 'list', pk: `cases#${state}` }, asked), 200);
  });
  api.openapi(one, async (c) => {
    const row = await ports.records.get(keys.case(c.req.valid('param').id));
    return row === undefined ? problem(c, 404, 'There is no such case') : c.json(view(bodyOf<Case>(row)), 200);
  });
};
