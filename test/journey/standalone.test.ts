import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStandalone } from '../../shared/host/standalone.ts';
import { stories } from './stories.ts';

stories('one machine', async (settings) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hostwarden-journey-'));
  const host = await openStandalone({ ...settings, dataFolder, log: () => undefined });
  return {
    ports: host,
    mails: async () => {
      const kept = await Promise.all((await host.mailbox.list()).map(({ noticeId }) => host.mailbox.read(noticeId)));
      return kept.filter((mime) => mime !== undefined);
    },
    close: async () => {
      await host.close();
      await rm(dataFolder, { recursive: true });
    },
  };
});
