/**
 * Dead letters put back by the command while the loop goes on: repeated, and once ended between sending a letter and deleting it, so
 * that the letter comes again after it was handled. What has happened in the end is what happens where nothing ever fails. On SQS at
 * the emulator.
 */
import { ChangeMessageVisibilityCommand, DeleteMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { expect, test, vi } from 'vitest';
import { type AuditEntry, verifyChain } from '../../shared/audit/chain.ts';
import type { Case } from '../../shared/case/case.ts';
import type { Visit } from '../../shared/crawl/visit.ts';
import { type QueueName, type Queues, queueNames } from '../../shared/ports.ts';
import { sqsQueues } from '../../shared/queue/sqs.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { type AwsAccount, awsAccount, awsClients, describeAws } from '../contract/aws.ts';
import { run } from '../functions/cli/run.ts';
import { openOnAws, type Places } from './on-aws.ts';
import { openWorld, type World } from './world.ts';

vi.setConfig({ testTimeout: 300_000 });

/** On the queues named here every message fails every time, and ends among the dead. */
const failing = (inner: Queues, sick: ReadonlySet<QueueName>): Queues => ({
  ...inner,
  receive: async (queue, options) => {
    if (!sick.has(queue)) return inner.receive(queue, options);
    for (;;) {
      const messages = await inner.receive(queue, { max: 10, visibilitySeconds: 60, waitSeconds: 0 });
      if (messages.length === 0) return [];
      for (const { receipt } of messages) await inner.settle(queue, receipt, { retryInSeconds: 0 });
    }
  },
});

/** The redrive as it ends when the machine does, at the worst moment: every letter is back, and still among the dead. */
const redriveHalf = async (queue: QueueName, places: Places): Promise<number> => {
  const { sqs } = await awsClients();
  const receipts: (string | undefined)[] = [];
  const send = async (command: unknown): Promise<unknown> => {
    if (!(command instanceof DeleteMessageCommand)) return sqs.send(command as DeleteMessageCommand);
    receipts.push(command.input.ReceiptHandle);
    return {};
  };
  const moved = await sqsQueues({ send } as unknown as SQSClient, places.queues).redrive(queue);
  // The minute is over for which the letters are hidden.
  const QueueUrl = places.queues[queue].deadLetterUrl;
  for (const ReceiptHandle of receipts)
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  return moved;
};

/** What the command says: letters put back, by queue. */
const redriven = async ({ environment }: AwsAccount): Promise<Readonly<Record<string, number>>> => {
  const { stdout } = await run(['queues', 'redrive', ...queueNames, '--stage', 'test'], { environment });
  return Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([name = '', count]) => [name, Number(count)]),
  );
};

const theCase = async ({ ports: { records } }: World): Promise<Case> => {
  const { rows: found } = await records.query({ index: 'owner', pk: 'contract#k1', prefix: 'case#' });
  expect(found).toHaveLength(1);
  const row = await records.get(found[0] ?? { pk: '', sk: '' });
  if (row === undefined) throw new Error('there is no case');
  return bodyOf<Case>(row);
};
/** Everything that was done, to whom and how often, without names that chance gave. */
const done = async (world: World) => {
  const { records, blobs } = world.ports;
  const value = await theCase(world);
  const all = async <T>(pk: string, prefix: string): Promise<readonly T[]> =>
    (await records.query({ index: 'table', pk, prefix, limit: 1000 })).rows.map((row) => bodyOf<T>(row));
  const trail = await all<AuditEntry>(keys.case(value.id).pk, 'audit#');
  const [flag] = (await records.query({ index: 'owner', pk: `site#${world.hosting.site}`, prefix: 'flag#' })).rows;
  expect(verifyChain(value.id, trail, value.version)).toBeUndefined();
  return {
    state: value.state.kind,
    answers: value.answers.map(({ kind }) => kind),
    trail: trail.map(({ what }) => what),
    visits: (await all<Visit>(`site#${world.hosting.site}`, 'visit#')).map(({ state, purpose, pages }) => ({
      state,
      purpose: purpose.kind,
      pages,
    })),
    flag: flag && { state: bodyOf<Flag>(flag).state, pages: bodyOf<Flag>(flag).pages.length },
    // The page, and that no browser was there for a picture.
    evidence: (await blobs.list('evidence/')).keys.length,
    mails: (await world.mails()).map(({ subject, to }) => `${to?.[0]?.address} ${subject?.replace(value.id, 'ID')}`),
    calls: world.calls.map(({ body }) => JSON.parse(body)['event']),
  };
};

/** How many lie there, by queue. */
const dead = async ({ ports: { queues } }: World): Promise<Readonly<Record<string, number>>> => {
  const depths = await Promise.all(queueNames.map(async (name) => [name, (await queues.depth(name)).dead] as const));
  return Object.fromEntries(depths.filter(([, count]) => count > 0));
};

/** From the crawl to the customer's answer; `turn` is told which queues fail now, and afterwards that they work again. */
const live = async (world: World, fail: (...queues: readonly QueueName[]) => Promise<void>): Promise<void> => {
  await fail('crawl');
  await world.settle();
  await fail('screenshot');
  await world.settle();
  const anna = await world.person('Anna Confirmer');
  const queue = await anna.open('/console/flags');
  const href = queue.$('a[href*="/console/flags/"]').filter((_, a) => queue.$(a).text().includes(world.hosting.site));
  const claimed = await anna.send(await anna.open(href.attr('href') ?? ''), /\/claim$/);
  await anna.send(claimed, /\/confirm$/, { reason: 'Offers key generators for other people’s programs' });
  await fail('case');
  await world.later({ hours: 1 });
  await fail('outbox', 'notify');
  await world.settle();
  await fail('mail-events');
  await world.settle();
  await fail();
  await world.settle();
  const link = /https?:\/\/\S+\/a\/[\w-]{43}/.exec((await world.mails()).at(-1)?.text ?? '')?.[0] ?? '';
  const customer = world.customer();
  await fail('case');
  const fields = { kind: 'misclassified', name: 'Jan Peeters', text: 'These keys are for our own programs.' };
  await customer.send(await customer.open(new URL(link).pathname), /\/answer/, fields);
  await world.settle();
  await fail();
  await world.settle();
};

describeAws('redrive', () => {
  test('repeated, ended half way, and with letters that were handled in between: nothing acts twice', async () => {
    const calm = await openWorld(openOnAws());
    await live(calm, async () => undefined);
    const wanted = await done(calm);
    await calm.close();
    expect(wanted).toMatchObject({
      state: 'disputed',
      answers: ['misclassified'],
      evidence: 2,
      calls: ['case.opened'],
    });

    const account = await awsAccount();
    const { table = '', bucket = '', queues } = account.config;
    const places = { table, bucket, queues } as Places;
    const sick = new Set<QueueName>();
    const open = openOnAws(places);
    const world = await openWorld(async (settings) => {
      const host = await open(settings);
      return { ...host, ports: { ...host.ports, queues: failing(host.ports.queues, sick) } };
    });
    const buried = new Map<QueueName, number>();
    await live(world, async (...next) => {
      for (const queue of sick) buried.set(queue, (buried.get(queue) ?? 0) + (await redriveHalf(queue, places)));
      sick.clear();
      for (const queue of next) sick.add(queue);
    });
    for (const queue of ['crawl', 'screenshot', 'case', 'outbox', 'notify', 'mail-events'] as const)
      expect(buried.get(queue), queue).toBeGreaterThan(0);
    expect(await done(world)).toEqual(wanted);

    // All of it lies among the dead as well, and now comes again.
    const lying = await dead(world);
    expect(Object.keys(lying).sort()).toEqual([...buried.keys()].sort());
    expect(await redriven(account)).toMatchObject(lying);
    await world.settle();
    expect(await done(world)).toEqual(wanted);
    expect(Object.values(await redriven(account)).every((count) => count === 0)).toBe(true);
    await world.settle();
    expect(await done(world)).toEqual(wanted);

    // One mail more would show.
    const { id: caseId } = await theCase(world);
    const twice = { mime: Buffer.from('Subject: again\r\n\r\n'), to: 'jan@shop.example', noticeId: 'n', caseId };
    await world.ports.mail.send({ ...twice, from: 'aup@host.example' });
    expect(await done(world)).not.toEqual(wanted);
    await world.close();
  });
});
