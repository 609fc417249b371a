import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import { memoryBlobs } from '../../shared/blob/memory.ts';
import { s3Blobs } from '../../shared/blob/s3.ts';
import { sealedBlobs } from '../../shared/blob/sealed.ts';
import { memoryRecords } from '../../shared/store/memory.ts';
import { awsClients, createBucket, describeAws } from './aws.ts';
import { blobsContract } from './blobs.ts';

const folder = await mkdtemp(join(tmpdir(), 'hostwarden-blobs-'));
afterAll(() => rm(folder, { recursive: true }));

blobsContract('memory', async () => memoryBlobs());
blobsContract('sealed', async () => sealedBlobs(memoryBlobs(), memoryRecords()));
blobsContract('disk', () => openDiskBlobs(folder));
describeAws('on AWS', () => {
  blobsContract('S3', async () => {
    const { s3 } = await awsClients();
    return s3Blobs(s3, await createBucket(s3));
  });
});
