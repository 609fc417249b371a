/** The handlers as Lambda calls them, on the emulator: their settings from the environment, their events as the services send them. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { awsPorts } from '../../shared/host/aws.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import { putPolicy } from '../../shared/policy/stored.ts';
import type { Ports } from '../../shared/ports.ts';
import { importInventory } from '../../shared/site/import.ts';
import { toIso } from '../../shared/time.ts';
import { awsAccount, describeAws } from '../contract/aws.ts';

/** As the poller hands a batch over. */
const sqs = (...bodies: readonly string[]) => ({
  Records: bodies.map((body, at) => ({
    messageId: `m${at}`,
    receiptHandle: `r${at}`,
    body,
    attributes: { ApproximateReceiveCount: '1' },
  })),
});
const timer = JSON.stringify({ caseId: 'hw-none', command: { type: 'timer', version: 1 } });

describeAws('handlers', () => {
  let ports: Ports;
  beforeAll(async () => {
    const { config, settings, environment } = await awsAccount();
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    ports = awsPorts(config, {}, settings);
    await putPolicy(ports.records, defaultPolicy, toIso(ports.now()));
    await importInventory(
      {
        customers: [{ id: 'c1', name: 'Lampen Peeters', address: ['Veldstraat 1'], language: 'nl' }],
        contacts: [],
        contracts: [{ id: 'k1', customer: 'c1', domain: 'shop.example', renewsOn: '2028-01-01', status: 'active' }],
        servers: [{ id: 's1', addresses: ['203.0.113.7'], sockets: 4 }],
        sites: [{ host: 'shop.example', contract: 'k1', server: 's1', start: 'https://shop.example/' }],
      },
      ports,
    );
  });
  afterAll(() => vi.unstubAllEnvs());

  test('case: of a batch with one twice and one broken, the broken one alone comes back', async () => {
    const { handler } = await import('../../functions/case/handler.ts');
    expect(await handler(sqs(timer, timer, '{broken'))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }] });
  });

  test('dispatch: two ticks at once begin one visit of a site, and ask for its server', async () => {
    const { handler } = await import('../../functions/dispatch/handler.ts');
    await Promise.all([handler(), handler()]);
    const visits = await ports.records.query({ index: 'list', pk: 'visits#s1' });
    expect(visits.rows).toHaveLength(1);
    expect((await ports.queues.depth('crawl')).ready).toBe(1);
  });

  test('inbound: the object that SES puts when a rule is set up is no mail; one that is gone is none any more', async () => {
    const { handler } = await import('../../functions/inbound/handler.ts');
    const named = (blob: string) => JSON.stringify({ blob, receivedAt: '2027-03-15T10:00:00Z' });
    const event = sqs(named('inbound/AMAZON_SES_SETUP_NOTIFICATION'), named('inbound/gone'));
    expect(await handler(event)).toEqual({ batchItemFailures: [] });
  });

  test('deadlines and watch: a tick on an idle installation does no harm', async () => {
    const [{ handler: deadlines }, { handler: watch }] = await Promise.all([
      import('../../functions/deadlines/handler.ts'),
      import('../../functions/watch/handler.ts'),
    ]);
    await Promise.all([deadlines(), watch()]);
    expect((await ports.queues.depth('case')).ready).toBe(0);
  });
});
