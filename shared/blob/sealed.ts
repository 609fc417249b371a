/**
 * Evidence is kept sealed: AES-256-GCM with a key of its own for each page of each visit, which is the least that is ever forgotten
 * by itself; a case's evidence is its pages. The key lies among the records, not beside the bytes, and goes with the last of what
 * it sealed: from then on copies that outlive it (backups of the blobs alone, superseded or locked versions) are noise. A backup
 * of the records holds the keys as they were, and must be forgotten in its own time.
 *
 * Whoever reads gets the bytes as they were, so that the sums in names and manifests are those of the evidence. What was kept before there
 * were seals is read as it is.
 *
 *   evidence/<site>/<visit>/<page>/<file>   magic · nonce (12) · tag (16) · sealed bytes; its own name is sealed along
 *   seal#<site> / <visit>/<page>            { key }
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { GiveUp } from '../errors.ts';
import type { Blobs, Key, Records } from '../ports.ts';
import { bodyOf, keys } from '../table.ts';

const magic = Buffer.from('hostwarden-seal1');
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;
const headBytes = magic.length + nonceBytes + tagBytes;

type Seal = { readonly key: string };

/** What a blob is sealed by; undefined where it is not. */
const sealOf = (name: string): Key | undefined => {
  const [kind, site, visit, page, part] = name.split('/');
  return kind === 'evidence' && site && visit && page && part ? keys.seal(site, `${visit}/${page}`) : undefined;
};
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

export const isSealed = (bytes: Uint8Array): boolean =>
  bytes.length >= headBytes && magic.equals(bytes.subarray(0, magic.length));

const seal = (name: string, bytes: Uint8Array, key: Buffer): Uint8Array => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([magic, nonce, cipher.getAuthTag(), sealed]);
};
/** Throws GiveUp where a byte of it, or its name, is not as it was. */
const unseal = (name: string, bytes: Uint8Array, key: Buffer): Uint8Array => {
  try {
    return opened(name, bytes, key);
  } catch {
    throw new GiveUp(`The evidence ${name} is not as it was kept.`, 'Take it from a backup of the blobs.');
  }
};
const opened = (name: string, bytes: Uint8Array, key: Buffer): Uint8Array => {
  const nonce = bytes.subarray(magic.length, magic.length + nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  decipher.setAuthTag(bytes.subarray(headBytes - tagBytes, headBytes));
  return new Uint8Array(Buffer.concat([decipher.update(bytes.subarray(headBytes)), decipher.final()]));
};

/** The one door to evidence: the same blobs, sealed on their way in and opened on their way out. */
export const sealedBlobs = (blobs: Blobs, records: Records): Blobs => {
  const read = async (place: Key): Promise<Buffer | undefined> => {
    const row = await records.get(place);
    return row && Buffer.from(bodyOf<Seal>(row).key, 'base64');
  };
  /** Of two who make one at once, the first holds. */
  const keyFor = async (place: Key): Promise<Buffer> => {
    const known = await read(place);
    if (known !== undefined) return known;
    const fresh = randomBytes(keyBytes);
    const body: Seal = { key: fresh.toString('base64') };
    const written = await records.transact([{ put: { ...place, body }, if: 'absent' }]);
    return written.ok ? fresh : ((await read(place)) ?? fresh);
  };
  return {
    put: async (name, bytes, options) => {
      const place = sealOf(name);
      return blobs.put(name, place === undefined ? bytes : seal(name, bytes, await keyFor(place)), options);
    },
    get: async (name) => {
      const bytes = await blobs.get(name);
      const place = sealOf(name);
      if (bytes === undefined || place === undefined || !isSealed(bytes)) return bytes;
      const key = await read(place);
      return key && unseal(name, bytes, key);
    },
    list: blobs.list,
    ...(blobs.lock === undefined ? {} : { lock: blobs.lock }),
    delete: async (name) => {
      const place = sealOf(name);
      if (place !== undefined) {
        const { keys: left } = await blobs.list(folderOf(name));
        // The key first: should this end half way, what is left can be read by nobody.
        if (left.every((other) => other === name)) await records.transact([{ delete: place, if: 'any' }]);
      }
      await blobs.delete(name);
    },
  };
};
