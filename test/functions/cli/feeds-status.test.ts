import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { feedsStatus } from '../../../functions/cli/feeds-status.ts';
import { openDiskBlobs } from '../../../shared/blob/disk.ts';
import { feedsFolder } from '../../../shared/host/feeds-folder.ts';
import { compileStored } from '../../../shared/links/compiled-store.ts';
import { takeEdition } from '../../../shared/links/feed-store.ts';
import { feeds } from '../../../shared/links/feeds.ts';
import { parseIso } from '../../../shared/time.ts';

test('what an older program took of a day that there is not is told, compiled or not', async () => {
  const data = await mkdtemp(join(tmpdir(), 'hostwarden-status-'));
  await mkdir(feedsFolder(data), { recursive: true });
  const blobs = await openDiskBlobs(feedsFolder(data));
  const now = parseIso('2027-03-15T10:00:00Z');
  for (const feed of feeds.filter(({ name }) => name === 'tiuxo-porn' || name === 'ut1-lingerie'))
    await takeEdition(feed, { body: new TextEncoder().encode(`${feed.name}.test\n`), day: '2027-02-31' }, blobs, {
      now,
    });
  await compileStored(blobs, [], now);
  const lines = (await feedsStatus({ data })).split('\n');
  // An allow list is in no block.
  for (const name of ['tiuxo-porn', 'ut1-lingerie'])
    expect(lines.find((line) => line.includes(` ${name} `))).toContain('1 entries  version 2027-02-31 (no such day)');
  expect(lines.find((line) => line.includes(' starter-adult '))).toMatch(/version \d{4}-\d\d-\d\d \(\d+ days old\)/);
});
