/** Blobs as a function has them: every call is asked of the template's rights first, as the adapter on S3 would make it. */
import type { Blobs } from '../../../shared/ports.ts';
import { unconfirmed } from '../../../shared/store/schema.ts';
import { rightsOf } from '../../infra/synth.ts';
import { type Ask, isAllowed } from './rights.ts';

const bucket = 'blobsD4B864AF';

export const guarded = (name: string, blobs: Blobs): Blobs => {
  const ask = (action: string, what: Partial<Ask>): void => {
    const asked = { action: `s3:${action}`, resource: bucket, ...what };
    if (!isAllowed(rightsOf(name), asked)) throw new Error(`${name} may not ${action} ${JSON.stringify(what)}`);
  };
  const object = (key: string) => ({ resource: `${bucket}/${key}` });
  return {
    put: async (key, ...rest) => {
      ask('PutObject', object(key));
      if (key.startsWith(unconfirmed.prefix))
        ask('PutObjectTagging', { ...object(key), tag: unconfirmed.tag.unconfirmed });
      return blobs.put(key, ...rest);
    },
    get: async (key) => {
      ask('GetObject', object(key));
      return blobs.get(key);
    },
    list: async (prefix, cursor) => {
      ask('ListBucket', { prefix });
      return blobs.list(prefix, cursor);
    },
    delete: async (key) => {
      ask('DeleteObject', object(key));
      await blobs.delete(key);
    },
  };
};
