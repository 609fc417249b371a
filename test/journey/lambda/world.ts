/**
 * The program as it is deployed: every bundle in a process of its own, with the environment, the events and the rights that the
 * template gives its function, over the emulator. Only AWS's own parts are played: pollers, Scheduler, API Gateway, IAM, SES.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import PostalMime from 'postal-mime';
import { vi } from 'vitest';
import { domainOf, type SiteName } from '../../../infra/settings.ts';
import { readAwsConfig, variables } from '../../../shared/config.ts';
import { awsPorts } from '../../../shared/host/aws.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { putPolicy } from '../../../shared/policy/stored.ts';
import { importInventory } from '../../../shared/site/import.ts';
import { fromIso, type Iso, parseIso, toIso } from '../../../shared/time.ts';
import { awsClientSettings, awsClients, sdkEnvironment } from '../../contract/aws.ts';
import { type SesRequest, startSes } from '../../contract/recorder.ts';
import { atProvider, listen } from '../../functions/console/oidc-provider.ts';
import { rightsOf, trialSettings } from '../../infra/synth.ts';
import { everythingOnAws } from '../everything.ts';
import { openHosting } from '../hosting.ts';
import { type Visitor, visitor } from '../visitor.ts';
import { type Call, type World, webhookSecret } from '../world.ts';
import { type Death, openGate } from './gate.ts';
import { openGateway, reachAny } from './gateway.ts';
import { type Invoked, type LambdaProcess, startLambda } from './process.ts';
import { type DrawTrouble, openPump, type Pump } from './pump.ts';
import { standUp } from './stack.ts';

/** Everybody's groups, as Cognito names them. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'Anna Confirmer': ['reviewer'],
  'Bram Second': ['reviewer'],
  'Chloe Approver': ['approver'],
  'Dora Manager': ['business-manager'],
};
/** What SES publishes of a message: that it took it, and that the recipient's server did. */
const fates = (mail: Readonly<Record<string, string>>, timestamp: string): readonly unknown[] => {
  const tags = { noticeId: [mail['Tags.member.1.Value']], caseId: [mail['Tags.member.2.Value']] };
  const about = { timestamp, tags };
  return [
    { eventType: 'Send', mail: about, send: {} },
    { eventType: 'Delivery', mail: about, delivery: { timestamp, smtpResponse: '250 2.0.0 OK' } },
  ];
};

export type LambdaWorld = World & {
  readonly pump: Pick<Pump, 'failures' | 'counts' | 'died'>;
  /** Refused by IAM, as `function: action resource`. */
  readonly denied: readonly string[];
  /** Actions that each function asked for and was granted. */
  readonly used: ReadonlyMap<string, ReadonlySet<string>>;
  /** What SES was asked to send. */
  readonly sent: readonly SesRequest[];
  /** As SES does with mail to the domain: into the bucket, and EventBridge tells the queue. */
  receive(mime: string): Promise<void>;
  /** Origins of the API for panels and of the console; `base` is that of the customers' pages. */
  readonly api: string;
  readonly desk: string;
  /** A request to any of the three. */
  readonly reach: typeof fetch;
};

/** `bundles`: folder of bundleInto. Starts on Monday 15 March 2027 at 11:00 in Brussels. */
export const openLambdaWorld = async (bundles: string, trouble?: DrawTrouble): Promise<LambdaWorld> => {
  const start = fromIso(parseIso('2027-03-15T10:00:00Z')).epochMilliseconds;
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  const advanceTo = (nowMs: number): void => {
    vi.setSystemTime(nowMs);
  };
  const stack = await standUp(webhookSecret);
  const settings = await awsClientSettings();
  const { dynamo, s3, sqs } = await awsClients();
  const hosting = await openHosting('127.0.0.2');
  const recorder = await startSes();
  const logged: string[] = [];
  const gate = await openGate({
    endpoint: settings.endpoint,
    mailEndpoint: recorder.endpoint,
    logical: stack.logical,
    onMail: async (mail) => {
      for (const event of fates(mail, new Date().toISOString())) await stack.publish(event);
      for (const { url } of stack.sources) pump.onSend(new URL(url).pathname);
    },
    onSend: (queuePath) => pump.onSend(queuePath),
    onRetry: (receipt, seconds) => pump.onRetry(receipt, seconds),
  });
  const calls: Call[] = [];
  const provider = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const names = { 'hostwarden-timestamp': 'Hostwarden-Timestamp', 'hostwarden-signature': 'Hostwarden-Signature' };
    const headers = Object.entries(names).map(([name, said]) => [said, String(request.headers[name])]);
    const body = Buffer.concat(chunks).toString();
    // As the page on signed calls asks of a provider: what one says is done once.
    const { id } = JSON.parse(body) as { readonly id: string };
    if (!calls.some((call) => (JSON.parse(call.body) as { readonly id: string }).id === id))
      calls.push({ body, headers: Object.fromEntries(headers) });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const idp = await listen();

  const living = new Map<string, LambdaProcess>();
  const queued = new Map<string, Promise<unknown>>();
  let started = 0;
  let mailsIn = 0;
  const own: Record<string, string> = {}; // addresses on this machine instead of those in the cloud
  /** The SDK goes to where a queue's address says, so that must be the gate. */
  const atGate = (environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(environment).map(([variable, value]) => [
        variable,
        value.startsWith(settings.endpoint) ? value.replace(settings.endpoint, gate.endpoint) : value,
      ]),
    );
  const processOf = (name: string): LambdaProcess => {
    const alive = living.get(name);
    if (alive !== undefined) return alive;
    started += 1;
    const id = `HW-${name}-${started}`;
    const made = startLambda({
      id,
      bundle: join(bundles, `${name}.mjs`),
      environment: {
        PATH: process.env['PATH'] ?? '',
        ...atGate(stack.environment(name)),
        ...Object.fromEntries(Object.entries(own).filter(([variable]) => variable in stack.environment(name))),
        ...sdkEnvironment({ ...settings, endpoint: gate.endpoint }, { accessKeyId: id, secretAccessKey: 'test' }),
        AWS_LAMBDA_FUNCTION_NAME: name,
      },
      onLine: (line) => logged.push(`${name}: ${line}`),
    });
    const kill = (): void => {
      living.delete(name);
      made.kill();
    };
    gate.admit(id, { name, rights: rightsOf(name), kill });
    living.set(name, made);
    return made;
  };
  /** One event at a time, as one execution environment takes them. */
  const run = (name: string, event: unknown, death?: Death): Promise<Invoked> => {
    const next = (queued.get(name) ?? Promise.resolve()).then(() => {
      const made = processOf(name);
      gate.arm(made.id, death);
      return made.invoke(event, Date.now());
    });
    queued.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
  const pump = openPump({
    stack,
    sqs,
    run,
    nowMs: () => Date.now(),
    advanceTo,
    ...(trouble === undefined ? {} : { trouble }),
  });
  const site = (name: SiteName) =>
    openGateway(`https://${domainOf(trialSettings, name)?.name}`, (event) => run(name, event));
  const sites = await Promise.all([site('console'), site('portal'), site('api')]);
  const [staffSite, customerSite, apiSite] = sites;
  const reach = reachAny(sites);
  idp.provide({
    clientId: stack.environment('console')[variables.clientId] ?? '',
    base: staffSite.origin,
    claimsOf: (id) => ({ email: id, email_verified: true, 'cognito:groups': groups[id] ?? [] }),
    profile: ['cognito:groups'],
  });
  Object.assign(own, {
    [variables.issuer]: idp.issuer,
    [variables.webhookUrl]: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/`,
    // Test mode would start no clock.
    [variables.mailTestAddress]: '',
  });
  const config = readAwsConfig({ ...stack.environment('console'), ...own });
  if (!config.ok) throw new Error(config.error.join('\n'));
  const ports = awsPorts({ ...config.value, endpoint: settings.endpoint }, { log: () => undefined }, settings);
  const { provider: texts, crawl } = defaultPolicy;
  await putPolicy(
    ports.records,
    {
      ...defaultPolicy,
      version: 'journey',
      provider: { ...texts, from: 'acceptable-use@aup.host.example' },
      crawl: { ...crawl, networks: ['127.0.0.0/8'] },
      misses: { ...defaultPolicy.misses, minutesApart: 0 },
    },
    toIso(ports.now()),
  );
  await importInventory(hosting.inventory, ports);

  const signedIn = async (name: string): Promise<Visitor> => {
    const browser = visitor(staffSite.origin, reach);
    const leads = await reach(`${staffSite.origin}/console/login/start`, { redirect: 'manual' });
    const [cookie = ''] = leads.headers.getSetCookie();
    browser.keep(cookie);
    const back = await atProvider(leads.headers.get('location') ?? '', name, staffSite.origin);
    const page = await browser.open(back.href);
    if (page.status !== 200) throw new Error(`${name} cannot sign in: ${page.$('main').text()}`);
    return browser;
  };
  const at = async (time: Iso): Promise<void> => {
    advanceTo(Math.max(Date.now(), fromIso(time).epochMilliseconds));
    await pump.settle();
  };
  return {
    ports,
    hosting: {
      ...hosting,
      // The name is an address and stays; so the server goes.
      moveAway: async () => {
        await importInventory(
          { ...hosting.inventory, servers: [{ id: 's1', addresses: ['127.0.0.9'], sockets: 4 }] },
          ports,
        );
      },
    },
    calls,
    logged,
    base: customerSite.origin,
    reach,
    person: signedIn,
    customer: () => visitor(customerSite.origin, reach),
    mails: async () =>
      Promise.all(
        recorder.requests.map((mail) => PostalMime.parse(Buffer.from(mail['RawMessage.Data'] ?? '', 'base64'))),
      ),
    everything: () => everythingOnAws(dynamo, stack.table, ports.blobs),
    now: () => toIso(ports.now()),
    at,
    later: ({ days = 0, hours = 0 }) => at(toIso(ports.now().add({ hours: days * 24 + hours }))),
    settle: pump.settle,
    pump,
    denied: gate.denied,
    used: gate.used,
    sent: recorder.requests,
    api: apiSite.origin,
    desk: staffSite.origin,
    receive: async (mime) => {
      mailsIn += 1;
      const Key = `inbound/mail${mailsIn}`;
      await s3.send(new PutObjectCommand({ Bucket: stack.bucket, Key, Body: mime }));
      const MessageBody = JSON.stringify({ blob: Key, receivedAt: new Date().toISOString() });
      await sqs.send(new SendMessageCommand({ QueueUrl: stack.inboundUrl, MessageBody }));
      await pump.settle();
    },
    close: async () => {
      for (const made of living.values()) made.kill();
      await Promise.all([
        ...sites.map((each) => each.close()),
        gate.close(),
        recorder.close(),
        idp.close(),
        hosting.close(),
      ]);
      provider.closeAllConnections();
      await new Promise((resolve) => provider.close(resolve));
      vi.useRealTimers();
    },
  };
};
