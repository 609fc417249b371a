import { expect, test } from 'vitest';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { hangUpFor } from '../../../shared/net/hang-up.ts';

const portsOf = (hangUp: () => Promise<void>) => {
  const written: string[] = [];
  const log = (_level: string, event: string): void => void written.push(event);
  return { written, ports: { fetcher: { ...createFetcher({ networks: [] }), hangUp }, log } };
};

test('whoever hangs up goes on when it is done, when it fails, and when it never is', async () => {
  const done = portsOf(async () => undefined);
  await hangUpFor([], done.ports);
  const failed = portsOf(async () => Promise.reject(new Error('no')));
  await hangUpFor([], failed.ports);
  const never = portsOf(() => new Promise(() => undefined));
  await hangUpFor([], never.ports, 20);
  expect([done.written, failed.written, never.written]).toEqual([[], ['hang-up.failed'], []]);
});
