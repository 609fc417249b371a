/**
 * Stands between the functions and the emulator: knows each caller by its access key, asks IAM by the template's policies, and can
 * end a caller at any of its calls, before the call has reached the service or after.
 */
import { Agent, createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Statement } from '../../infra/synth.ts';
import { type Ask, asksOf, isAllowed } from './rights.ts';

type Caller = { readonly name: string; readonly rights: readonly Statement[]; kill(): void };
/**
 * At its call number `at`, from 1; of this action alone where one is named. `before`: the service never hears of it. `after`: it
 * did, and the caller never learns.
 */
export type Death = { readonly at: number; readonly when: 'before' | 'after'; readonly action?: string };
type Mail = Readonly<Record<string, string>>;
type GateOptions = {
  readonly endpoint: string;
  readonly mailEndpoint: string;
  readonly logical: ReadonlyMap<string, string>;
  /** SES took a message. */
  readonly onMail: (mail: Mail) => Promise<void>;
  /** Something lies on this queue. */
  readonly onSend: (queuePath: string) => void;
  /** A function asks to see this message again after so many seconds. */
  readonly onRetry: (receipt: string, seconds: number) => void;
};
type Gate = {
  readonly endpoint: string;
  /** What was refused, as `function: action resource`. */
  readonly denied: readonly string[];
  /** What was asked and granted, by function. */
  readonly used: ReadonlyMap<string, ReadonlySet<string>>;
  admit(id: string, caller: Caller): void;
  /** The next calls of this caller are counted towards its death. */
  arm(id: string, death: Death | undefined): void;
  close(): Promise<void>;
};

const deny = (response: ServerResponse, ask: Ask): void => {
  response
    .writeHead(400, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': 'AccessDeniedException' })
    .end(JSON.stringify({ __type: 'AccessDeniedException', message: `not authorised: ${ask.action} ${ask.resource}` }));
};

export const openGate = async (options: GateOptions): Promise<Gate> => {
  const agent = new Agent({ keepAlive: true });
  const callers = new Map<string, Caller>();
  const deaths = new Map<string, Death & { left: number }>();
  const denied: string[] = [];
  const used = new Map<string, Set<string>>();
  /** Whether the caller dies at this call. */
  const dies = (id: string, when: Death['when']): boolean => {
    const death = deaths.get(id);
    if (death === undefined || death.when !== when || death.left > 0) return false;
    callers.get(id)?.kill();
    return true;
  };
  const server = createServer(async (asked, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { method = 'GET', url = '/', headers } = asked;
    const id = /Credential=([^/]+)\//.exec(String(headers.authorization))?.[1] ?? '';
    const caller = callers.get(id);
    if (caller === undefined) return response.destroy();
    const asks = asksOf({ method, url, headers, body }, options.logical);
    const refused = asks.find((ask) => !isAllowed(caller.rights, ask));
    if (refused !== undefined) {
      denied.push(`${caller.name}: ${refused.action} ${refused.resource} ${refused.leadingKeys ?? ''}`);
      return deny(response, refused);
    }
    const granted = used.get(caller.name) ?? new Set();
    used.set(caller.name, granted);
    for (const { action } of asks) granted.add(action);
    const death = deaths.get(id);
    if (death !== undefined && asks.some(({ action }) => action === (death.action ?? action))) death.left -= 1;
    if (dies(id, 'before')) return;
    const [ask] = asks;
    const isMail = ask?.action === 'ses:SendRawEmail';
    const to = new URL(ask?.action.startsWith('ses:') ? options.mailEndpoint : options.endpoint);
    const onward = request({ host: to.hostname, port: to.port, method, path: url, headers, agent }, async (said) => {
      const parts: Buffer[] = [];
      for await (const part of said) parts.push(part);
      if (isMail && said.statusCode === 200)
        await options.onMail(Object.fromEntries(new URLSearchParams(body.toString())));
      const json = (): Record<string, unknown> => JSON.parse(body.toString('utf8'));
      if (ask?.action === 'sqs:SendMessage') options.onSend(new URL(String(json()['QueueUrl'])).pathname);
      if (ask?.action === 'sqs:ChangeMessageVisibility')
        options.onRetry(String(json()['ReceiptHandle']), Number(json()['VisibilityTimeout']));
      if (dies(id, 'after')) return;
      response.writeHead(said.statusCode ?? 502, said.headers).end(Buffer.concat(parts));
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    denied,
    used,
    admit: (id, caller) => callers.set(id, caller),
    arm: (id, death) => {
      if (death === undefined) deaths.delete(id);
      else deaths.set(id, { ...death, left: death.at });
    },
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
