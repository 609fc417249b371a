import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { whmcsPanel } from '../../../shared/host/whmcs.ts';
import type { PanelOrder } from '../../../shared/ports.ts';

/** Speaks as WHMCS does: one address, a form in, JSON out, HTTP 403 for who may not. */
const installation = async () => {
  const services = new Map<string, string>([
    ['7', 'Active'],
    ['8', 'Suspended'],
    ['9', 'Terminated'],
    ['10', 'Fraud'],
  ]);
  const asked: URLSearchParams[] = [];
  let odd: { readonly status: number; readonly body: string } | undefined;
  const answerTo = (form: URLSearchParams): readonly [number, object] => {
    if (form.get('identifier') !== 'id' || form.get('secret') !== 'geheim' || form.get('accesskey') !== 'key')
      return [403, { result: 'error', message: 'Authentication Failed' }];
    const id = form.get('serviceid') ?? '';
    const status = services.get(id);
    const action = form.get('action');
    if (action === 'GetClientsProducts')
      return [200, { result: 'success', totalresults: 1, products: { product: status ? [{ id, status }] : [] } }];
    if (status === undefined) return [200, { result: 'error', message: 'Service ID not found' }];
    const becomes = {
      ModuleSuspend: 'Suspended',
      ModuleUnsuspend: 'Active',
      ModuleTerminate: 'Terminated',
      ModuleCreate: 'Active',
    }[action ?? ''];
    if (becomes === undefined) return [200, { result: 'error', message: 'Command Not Found' }];
    services.set(id, becomes);
    return [200, { result: 'success' }];
  };
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(parts).toString());
      if (request.method === 'POST' && request.url === '/billing/includes/api.php') asked.push(form);
      const [status, body] = answerTo(form);
      response.writeHead(odd?.status ?? status, { 'content-type': 'application/json' });
      response.end(odd?.body ?? JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/billing/`;
  return {
    url,
    services,
    asked,
    answerOddly: (status: number, body: string) => {
      odd = { status, body };
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

const order = (action: PanelOrder['action'], service = '7'): PanelOrder => ({
  action,
  service,
  caseId: 'hw-7k3f9qxd2m',
  contract: 'k7',
  domain: 'shop.example',
  reason: `No answer & three notices${'.'.repeat(300)}`,
});
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const open = async (credentials = 'id:geheim:key') => {
  const whmcs = await installation();
  const panel = whmcsPanel({ url: whmcs.url, credentials });
  ends.push(panel.close, whmcs.close);
  return { whmcs, panel };
};

describe('WHMCS', () => {
  it('suspends with the reason, puts back on, and terminates', async () => {
    const { whmcs, panel } = await open();
    await panel.perform(order('suspend'));
    expect(whmcs.services.get('7')).toBe('Suspended');
    expect(Object.fromEntries(whmcs.asked.at(-1) ?? [])).toMatchObject({
      action: 'ModuleSuspend',
      serviceid: '7',
      responsetype: 'json',
    });
    const reason = whmcs.asked.at(-1)?.get('suspendreason') ?? '';
    expect(reason.startsWith('hw-7k3f9qxd2m: No answer & three notices')).toBe(true);
    expect(reason.length).toBe(200);
    await panel.perform(order('unsuspend'));
    expect(whmcs.services.get('7')).toBe('Active');
    await panel.perform(order('terminate'));
    expect(whmcs.services.get('7')).toBe('Terminated');
  });

  it('does nothing the second time', async () => {
    const { whmcs, panel } = await open();
    await panel.perform(order('suspend', '8'));
    expect(whmcs.asked.map((form) => form.get('action'))).toEqual(['GetClientsProducts']);
  });

  it.each([
    ['a wrong credential', 'id:falsch', order('suspend'), 'Authentication Failed'],
    ['a service that it does not know', undefined, order('suspend', '99'), 'no service 99'],
    ['a contract without its number', undefined, order('suspend', 'k-7'), 'by number'],
    ['what it cannot do', undefined, order('restore', '10'), 'as Fraud, which it cannot bring back'],
  ])('gives up on %s, and says what a person must do', async (_, credentials, asked, says) => {
    const { whmcs, panel } = await open(credentials);
    const ended = await panel.perform(asked).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(GiveUp);
    expect(String(ended)).toContain(says);
    expect(String(ended)).not.toContain('geheim');
    expect(whmcs.services.get('7')).toBe('Active');
  });

  it('brings a terminated account back, empty, and leaves its backup to a person, who sends the order again', async () => {
    const { whmcs, panel } = await open();
    const ended = await panel.perform(order('restore', '9')).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(GiveUp);
    expect(String(ended)).toContain('anew, and it is empty');
    expect(whmcs.asked.map((form) => form.get('action'))).toEqual(['GetClientsProducts', 'ModuleCreate']);
    expect(whmcs.services.get('9')).toBe('Active');
    await panel.perform(order('restore', '9'));
    expect(whmcs.asked.map((form) => form.get('action')).at(-1)).toBe('GetClientsProducts');
  });

  it('puts one back on that was only suspended, as the order to terminate never reached it', async () => {
    const { whmcs, panel } = await open();
    await panel.perform(order('restore', '8'));
    expect(whmcs.services.get('8')).toBe('Active');
    expect(whmcs.asked.at(-1)?.get('action')).toBe('ModuleUnsuspend');
  });

  it.each([
    ['no JSON', 502, '<html>Bad gateway'],
    ['an error of its own', 200, '{"result":"error","message":"Server timed out"}'],
    ['another shape', 200, '[]'],
  ])('is asked again later after %s', async (_, status, body) => {
    const { whmcs, panel } = await open();
    whmcs.answerOddly(status, body);
    await expect(panel.perform(order('suspend'))).rejects.toBeInstanceOf(RetryLater);
  });

  it('is asked again later where nobody answers', async () => {
    const { whmcs, panel } = await open();
    await whmcs.close();
    ends.pop();
    await expect(panel.perform(order('suspend'))).rejects.toThrow('did not answer');
  });
});
