/** What a lock holds against, and what it leaves alone. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { s3Blobs } from '../../../shared/blob/s3.ts';
import { GiveUp } from '../../../shared/errors.ts';
import { addSeconds, toIso } from '../../../shared/time.ts';
import { awsClients, createBucket, describeAws } from '../../contract/aws.ts';

const until = addSeconds(toIso(Temporal.Now.instant()), 30 * 86_400);

describeAws('locks on S3', () => {
  test('the locked version outlasts a delete, which hides it, and nobody may delete that version', async () => {
    const { s3 } = await awsClients();
    const bucket = await createBucket(s3);
    const blobs = s3Blobs(s3, bucket);
    await blobs.put('evidence/a/page', Buffer.from('proof'));
    await blobs.put('evidence/b/page', Buffer.from('no proof'));
    await blobs.lock?.('evidence/a/page', until);
    const lock = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'evidence/a/page' }));
    expect(lock.ObjectLockMode).toBe('GOVERNANCE');
    expect(Math.abs((lock.ObjectLockRetainUntilDate?.getTime() ?? 0) - Date.parse(until))).toBeLessThanOrEqual(1000);
    // Later once more, as a tick does.
    await blobs.lock?.('evidence/a/page', addSeconds(until, 86_400));

    await blobs.delete('evidence/a/page');
    expect([await blobs.get('evidence/a/page'), (await blobs.list('evidence/a/')).keys]).toEqual([undefined, []]);
    const versions = await s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: 'evidence/' }));
    const versionOf = (key: string) => ({
      Bucket: bucket,
      Key: key,
      VersionId: versions.Versions?.find(({ Key }) => Key === key)?.VersionId,
    });
    await expect(s3.send(new DeleteObjectCommand(versionOf('evidence/a/page')))).rejects.toThrow(
      /Access ?Denied|lock/i,
    );
    const kept = await s3.send(new GetObjectCommand(versionOf('evidence/a/page')));
    expect(await kept.Body?.transformToString()).toBe('proof');
    await s3.send(new DeleteObjectCommand(versionOf('evidence/b/page')));
    expect(await blobs.get('evidence/b/page')).toBeUndefined();
  });
});

describeAws('evidence that nobody confirmed on S3', () => {
  test('carries the tag by which the bucket forgets it, until it is locked; nothing else carries any', async () => {
    const { s3 } = await awsClients();
    const bucket = await createBucket(s3);
    const blobs = s3Blobs(s3, bucket);
    const tagsOf = async (Key: string) => {
      const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand({ Bucket: bucket, Key }));
      return TagSet.map((tag) => `${tag.Key}=${tag.Value}`);
    };
    for (const key of ['evidence/a/page', 'evidence/b/page', 'mail/m1.eml']) await blobs.put(key, Buffer.from('x'));
    const unconfirmed = ['evidence=unconfirmed'];
    expect(await Promise.all(['evidence/a/page', 'evidence/b/page', 'mail/m1.eml'].map(tagsOf))).toEqual([
      unconfirmed,
      unconfirmed,
      [],
    ]);
    // Twice is as once.
    for (const _ of [1, 2]) expect(await blobs.lock?.('evidence/a/page', until)).toBe('locked');
    expect(await tagsOf('evidence/a/page')).toEqual(['evidence=confirmed']);
    expect(await tagsOf('evidence/b/page')).toEqual(unconfirmed);
    // A new version of the name is evidence of its own, which nobody has confirmed.
    await blobs.put('evidence/a/page', Buffer.from('y'));
    expect(await tagsOf('evidence/a/page')).toEqual(unconfirmed);
  });

  test('what is gone, or lies under the mark of a delete, cannot be confirmed, and that is said', async () => {
    const { s3 } = await awsClients();
    const blobs = s3Blobs(s3, await createBucket(s3));
    expect(await blobs.lock?.('evidence/never/there', until)).toBe('gone');
    await blobs.put('evidence/a/page', Buffer.from('x'));
    await blobs.delete('evidence/a/page');
    expect(await blobs.lock?.('evidence/a/page', until)).toBe('gone');
  });
});

/** The emulator knows no such refusals. */
const refusing = (name: string, status: number) => {
  const client = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  client.middlewareStack.add(
    () => () => Promise.reject(Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } })),
    { step: 'build' },
  );
  return s3Blobs(client, 'blobs');
};

test.each([
  ['NoSuchKey', 404],
  ['NoSuchVersion', 404],
  ['MethodNotAllowed', 405],
])('what is gone meanwhile is told so: %s', async (name, status) => {
  expect(await refusing(name, status).lock?.('evidence/gone', until)).toBe('gone');
});

test('first out of the rule that expires it, then the lock, of that same version', async () => {
  const asked: string[] = [];
  const client = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  client.middlewareStack.add(
    (_, { commandName }) =>
      async ({ input }) => {
        asked.push(`${commandName} ${(input as { readonly VersionId?: string }).VersionId}`);
        return { output: { VersionId: 'v7', $metadata: {} }, response: undefined };
      },
    { step: 'initialize' },
  );
  await s3Blobs(client, 'blobs').lock?.('evidence/a', until);
  expect(asked).toEqual(['PutObjectTaggingCommand undefined', 'PutObjectRetentionCommand v7']);
});

test('a right that is missing is told', async () => {
  await expect(refusing('AccessDenied', 403).lock?.('evidence/a', until)).rejects.toThrow(GiveUp);
});
