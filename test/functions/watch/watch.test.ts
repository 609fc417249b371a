import { beforeEach, expect, test } from 'vitest';
import { watch } from '../../../functions/watch/watch.ts';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import { gaugeNames } from '../../../shared/gauges.ts';
import { publishGauges } from '../../../shared/host/metrics.ts';
import type { Ports } from '../../../shared/ports.ts';
import { memoryQueues } from '../../../shared/queue/memory.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { keys } from '../../../shared/table.ts';
import { fromIso, parseIso } from '../../../shared/time.ts';

const now = fromIso(parseIso('2027-03-15T10:00:00Z'));
let ports: Pick<Ports, 'records' | 'blobs' | 'queues' | 'now'>;
beforeEach(() => {
  ports = { records: memoryRecords(), blobs: memoryBlobs(), queues: memoryQueues({ nowMs: () => 0 }), now: () => now };
});
/** A row at this place of an index, whatever it is. */
const put = (name: string, index: 'list' | 'due', pk: string, sk: string) =>
  ports.records.transact([{ put: { pk: name, sk: name, body: {}, index: { [index]: { pk, sk } } }, if: 'absent' }]);

test('where nothing waits every gauge is nought', async () => {
  expect(await watch(ports)).toEqual(Object.fromEntries(gaugeNames.map((name) => [name, 0])));
});

test('each gauge is the age of the oldest, or how many there are; what is not due yet counts for nothing', async () => {
  await put('a', 'due', 'waiting', '2027-03-12T10:00:00.000Z#f1');
  await put('b', 'due', 'waiting', '2027-03-15T09:00:00.000Z#f2');
  await put('c', 'due', 'cases', '2027-03-15T08:30:00.000Z#hw-1');
  await put('d', 'due', 'outbox', '2027-03-15T16:00:00.000Z#o1');
  await put('e', 'due', 'sites', '2027-03-14T10:00:00.000Z#shop.example');
  await put('f', 'list', 'mails#parked', '2027-03-15T07:00:00.000Z#m1');
  for (const id of ['u1', 'u2']) await put(id, 'list', 'outbox#uncertain', `2027-03-01T00:00:00.000Z#${id}`);
  await put('g', 'list', 'outbox#dead', '2027-03-01T00:00:00.000Z#x');
  const index = { builtAt: '2027-03-05T10:00:00.000Z', blocks: [], allow: [] };
  await ports.blobs.put('links/compiled/index.json', Buffer.from(JSON.stringify(index)));
  await ports.records.transact([{ put: { ...keys.system('switches'), body: { escalate: 'off' } }, if: 'absent' }]);
  expect(await watch(ports)).toEqual({
    unreviewedHours: 72,
    deadlineLateHours: 1.5,
    outboxLateHours: 0,
    visitLateHours: 24,
    unreadMailHours: 3,
    uncertainSends: 2,
    deadSends: 1,
    interlocks: 1,
    listsAgeHours: 240,
  });
});

test('CloudWatch is told by one line of the log, under the names that the alarms look for', async () => {
  const lines: string[] = [];
  publishGauges('trial', await watch(ports), (line) => lines.push(line));
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? '');
  expect(line).toMatchObject({ service: 'hostwarden', stage: 'trial', interlocks: 0 });
  const [directive] = line._aws.CloudWatchMetrics;
  expect(directive).toMatchObject({ Namespace: 'Hostwarden', Dimensions: [['service', 'stage']] });
  expect(directive.Metrics.map(({ Name }: { readonly Name: string }) => Name)).toEqual(gaugeNames);
});
