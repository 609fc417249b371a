/** All that a host keeps, as one text: every row, every message, every blob, packed ones unpacked. To prove that something is nowhere. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Blobs } from '../../shared/ports.ts';
import { unpackBody } from '../../shared/store/packed.ts';

/** Text of the bytes; where they are gzip members one after another, of what is in them too. */
export const textOf = (bytes: Uint8Array): string => {
  const plain = Buffer.from(bytes).toString('latin1');
  try {
    return `${plain}\n${gunzipSync(bytes).toString('latin1')}`;
  } catch {
    return plain;
  }
};

export const everythingOnDisk = async (folder: string): Promise<string> => {
  const db = new DatabaseSync(join(folder, 'hostwarden.sqlite'), { readOnly: true });
  const rows = db.prepare('SELECT pk, sk, body FROM rows').all();
  const messages = db.prepare('SELECT queue, body FROM messages').all();
  db.close();
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('hostwarden.sqlite'),
  );
  const blobs = await Promise.all(
    files.map(async ({ parentPath, name }) => `${name} ${textOf(await readFile(join(parentPath, name)))}`),
  );
  return [JSON.stringify(rows), JSON.stringify(messages), ...blobs].join('\n');
};

export const everythingOnAws = async (dynamo: DynamoDBClient, table: string, blobs: Blobs): Promise<string> => {
  const texts: string[] = [];
  let start: Record<string, never> | undefined;
  do {
    const page = await dynamo.send(
      new ScanCommand({ TableName: table, ...(start === undefined ? {} : { ExclusiveStartKey: start }) }),
    );
    for (const { body, ...item } of page.Items ?? [])
      texts.push(`${JSON.stringify(item)} ${unpackBody(body?.B ?? body?.S)}`);
    start = page.LastEvaluatedKey as Record<string, never> | undefined;
  } while (start !== undefined);
  const { keys } = await blobs.list('');
  for (const key of keys) texts.push(`${key} ${textOf((await blobs.get(key)) ?? new Uint8Array())}`);
  return texts.join('\n');
};
