import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStandalone } from '../../shared/host/standalone.ts';
import { everythingOnDisk } from './everything.ts';
import { outsideStories } from './outside.ts';
import { stories } from './stories.ts';
import { type HostSettings, type OpenedHost, openWorld } from './world.ts';

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const countOf = (noticeId: string): number => Number(/\d+$/.exec(noticeId)?.[0] ?? 0);

const open = async (settings: HostSettings): Promise<OpenedHost> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hostwarden-journey-'));
  const host = await openStandalone({ ...settings, dataFolder, log: () => undefined });
  return {
    ports: host,
    mails: async () => {
      const sent = await host.mailbox.list();
      // The story's clock stands still while mails go out; the number in a notice's name is the case's own count of events.
      const inOrder = [...sent].sort((a, b) => compare(a.at, b.at) || countOf(a.noticeId) - countOf(b.noticeId));
      const kept = await Promise.all(inOrder.map(({ noticeId }) => host.mailbox.read(noticeId)));
      return kept.filter((mime) => mime !== undefined);
    },
    everything: () => everythingOnDisk(dataFolder),
    close: async () => {
      await host.close();
      await rm(dataFolder, { recursive: true });
    },
  };
};
stories('one machine', () => openWorld(open));
outsideStories('one machine', open);
