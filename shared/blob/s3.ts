/** Blobs in an S3 bucket; the key is the object's name. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectRetentionCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { RetryLater } from '../errors.ts';
import { errorName, onAws } from '../host/aws-trouble.ts';
import type { Blobs } from '../ports.ts';
import { unconfirmed } from '../store/schema.ts';
import { checkBlobKey, checkPrefix, pageSize } from './key.ts';

const service = 'S3';
const { tag } = unconfirmed;
const isEvidence = (key: string): boolean => key.startsWith(unconfirmed.prefix);

/** After a lost answer the SDK asks again, and `exists` may then mean these very bytes: callers treat both answers as kept. */
export const s3Blobs = (client: S3Client, bucket: string): Blobs => ({
  put: async (key, bytes, options) => {
    checkBlobKey(key);
    try {
      await onAws(service, () =>
        client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: key,
            Body: bytes,
            ContentType: 'application/octet-stream',
            ...(options?.if === 'absent' ? { IfNoneMatch: '*' } : {}),
            ...(isEvidence(key) ? { Tagging: `${tag.key}=${tag.unconfirmed}` } : {}),
          }),
        ),
      );
      return 'stored';
    } catch (error) {
      if (errorName(error) === 'PreconditionFailed') return 'exists';
      // Two writers of one absent key at the same moment: S3 asks the loser to look again.
      if (errorName(error) === 'ConditionalRequestConflict')
        throw new RetryLater(`Somebody else is writing the blob ${key}.`, { retryInSeconds: 1, cause: error });
      throw error;
    }
  },
  get: async (key) => {
    checkBlobKey(key);
    try {
      return await onAws(service, async () => {
        const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return answer.Body === undefined ? new Uint8Array() : await answer.Body.transformToByteArray();
      });
    } catch (error) {
      if (errorName(error) === 'NoSuchKey') return undefined;
      throw error;
    }
  },
  list: async (prefix, cursor) => {
    checkPrefix(prefix);
    if (cursor !== undefined) checkBlobKey(cursor);
    const answer = await onAws(service, () =>
      client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          MaxKeys: pageSize,
          ...(cursor === undefined ? {} : { StartAfter: cursor }),
        }),
      ),
    );
    const keys = (answer.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
    const last = keys.at(-1);
    return answer.IsTruncated === true && last !== undefined ? { keys, cursor: last } : { keys };
  },
  delete: async (key) => {
    checkBlobKey(key);
    await onAws(service, () => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
  },
  // Governance: an administrator with s3:BypassGovernanceRetention may lift it, none of our functions may.
  lock: async (key, until) => {
    checkBlobKey(key);
    const object = { Bucket: bucket, Key: key };
    const Tagging = { TagSet: [{ Key: tag.key, Value: tag.confirmed }] };
    const Retention = { Mode: 'GOVERNANCE', RetainUntilDate: new Date(until) } as const;
    try {
      // From here on no rule of the bucket expires it; then the lock, on this version and on no other that came in between.
      const { VersionId } = await onAws(service, () =>
        client.send(new PutObjectTaggingCommand({ ...object, Tagging })),
      );
      await onAws(service, () => client.send(new PutObjectRetentionCommand({ ...object, VersionId, Retention })));
      return 'locked';
    } catch (error) {
      // Gone since it was listed; a delete leaves a mark behind, which cannot be locked.
      if (['NoSuchKey', 'NoSuchVersion', 'MethodNotAllowed'].includes(errorName(error))) return 'gone';
      throw error;
    }
  },
});
