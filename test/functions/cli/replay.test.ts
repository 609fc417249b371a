/** `hostwarden replay` on a data folder, beside its host. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runReplay } from '../../../functions/cli/run-replay.ts';
import { openDiskBlobs } from '../../../shared/blob/disk.ts';
import { putJson } from '../../../shared/blob/json.ts';
import { keptKey } from '../../../shared/detect/kept-page.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Json } from '../../../shared/ports.ts';
import { urlHash } from '../../../shared/report/restrict.ts';
import { openDatabase } from '../../../shared/store/database.ts';
import { sqliteRecords } from '../../../shared/store/sqlite.ts';
import { keys } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { pageWith } from '../../shared/detect/page.ts';

let data: string;
const url = 'https://shop.example/evening';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'hostwarden-replay-'));
  await writeFile(join(data, 'policy.json'), JSON.stringify(defaultPolicy));
  const blobs = await openDiskBlobs(join(data, 'blobs'));
  const adult = (address: string) =>
    pageWith({ url: address, labels: [{ scheme: 'rating', value: 'adult', adult: true }] });
  await putJson(blobs, keptKey(parseIso('2027-03-10T10:00:00Z'), 'shop.example', 'v1', 0), [
    adult(url),
    adult('https://shop.example/night'),
  ] as unknown as Json);
});
afterEach(() => rm(data, { recursive: true }));
const replay = async () => JSON.parse(await runReplay({ policy: join(data, 'policy.json'), data, json: true }));

test('what is only alleged of a page is not judged, also while the host runs', async () => {
  const db = openDatabase(join(data, 'hostwarden.sqlite'));
  expect(await replay()).toMatchObject({ sites: 1, pages: 2 });
  const body = { hashes: [urlHash(url)] };
  await sqliteRecords(db).transact([{ put: { ...keys.restrictedOf('shop.example'), body }, if: 'absent' }]);
  await writeFile(join(data, 'blobs', 'incoming', 'in-flight'), '');
  expect(await replay()).toMatchObject({ sites: 1, pages: 1 });
  expect(await readdir(join(data, 'blobs', 'incoming'))).toEqual(['in-flight']);
  db.close();
});

test('a folder without the records of its host is refused: nobody could tell what may be read', async () => {
  await expect(replay()).rejects.toMatchObject({
    name: 'GiveUp',
    message: `${data} is no data folder.`,
  });
});
