import { expect, it } from 'vitest';
import { notify } from '../../../functions/notify/notify.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Ports } from '../../../shared/ports.ts';
import { takeOrder } from '../../../shared/report/orders.ts';
import { openDesk, realMail, settings } from './desk.ts';

const policy = { ...defaultPolicy, orderAlertTo: ['desk@provider.example'] };
const given = {
  channel: 'api',
  kind: 'act',
  authority: { name: 'Police', email: 'orders@police.example', language: 'nl', memberState: 'BE' },
  reference: 'R-1',
  legalBasis: 'By law.',
  territory: 'EU',
  reasons: 'As ordered.',
  urls: ['https://shop.example/found'],
} as const;

it('tells our own desk again where it is not known whether it heard, and nobody else', async () => {
  const desk = await openDesk();
  const mail = realMail();
  let isBroken = true;
  const broken = async (): Promise<never> => {
    throw new Error('the connection broke');
  };
  const ports: Ports = {
    ...desk.host,
    mail: { send: (message) => (isBroken ? broken() : mail.send(message)) },
  };
  const { order } = await takeOrder(given, 'a token', ports, policy);
  const [alarm, receipt] = [`${order.id}.arrived1`, `${order.id}.receipt`];
  expect(await notify(alarm, ports, settings)).toBe('later');
  expect(await notify(receipt, ports, settings)).toBe('uncertain');
  isBroken = false;
  desk.at('2027-03-15T10:05:00Z');
  expect(await notify(alarm, ports, settings)).toBe('sent');
  expect(await notify(receipt, ports, settings)).toBe('nothing');
  expect(mail.taken.map(({ to }) => to)).toEqual(['desk@provider.example']);
  await desk.close();
});
