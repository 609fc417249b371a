/**
 * Time stamps by RFC 3161: an authority signs that these bytes existed at that moment. The whole answer is kept, so that anybody can
 * verify it with the authority's certificate: `openssl ts -verify -data manifest.json -in manifest.tsr -CAfile tsa.pem`.
 */
import { createHash } from 'node:crypto';
import { type Iso, parseIso } from '../../shared/time.ts';
import { type Der, der, inside, readDer, tags } from './der.ts';

/** 2.16.840.1.101.3.4.2.1 */
const sha256Oid = Buffer.from('608648016503040201', 'hex');
/** id-smime-ct-TSTInfo, 1.2.840.113549.1.9.16.1.4 */
const infoOid = Buffer.from('2a864886f70d0109100104', 'hex');

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Asks for the certificate too. `nonce` is hexadecimal: it ties the answer to this question. */
export const timestampRequest = (bytes: Uint8Array, nonce: string): Uint8Array => {
  const algorithm = der(tags.sequence, der(tags.oid, sha256Oid), der(tags.null));
  const imprint = der(tags.sequence, algorithm, der(tags.octets, hash(bytes)));
  // A leading zero keeps the number positive.
  const number = der(tags.integer, Buffer.from(`01${nonce}`, 'hex'));
  return der(tags.sequence, der(tags.integer, Buffer.from([1])), imprint, number, der(1, Buffer.from([255])));
};

export type Stamp = { readonly at: Iso; readonly imprint: string; readonly nonce: string | undefined };
/** `refused`: the authority said no. `unreadable`: this is no time stamp. */
export type StampFault = 'refused' | 'unreadable';

/** GeneralizedTime in UTC, `20270315100000Z`, with or without a fraction. */
const timeOf = (value: Der | undefined): Iso | undefined => {
  const text = value?.tag === tags.time ? Buffer.from(value.content).toString('latin1') : '';
  const [, year, month, day, hour, minute, second, fraction = ''] =
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{1,9})?Z$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  try {
    return parseIso(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`);
  } catch {
    return undefined;
  }
};

/** TimeStampResp → ContentInfo → SignedData → EncapsulatedContentInfo → TSTInfo. */
const infoOf = (token: Der | undefined): readonly Der[] => {
  const [signed] = inside(inside(token, tags.sequence)[1], tags.context0);
  const [type, wrapped] = inside(inside(signed, tags.sequence)[2], tags.sequence);
  if (type === undefined || !Buffer.from(type.content).equals(infoOid)) return [];
  const [octets] = inside(wrapped, tags.context0);
  return octets?.tag === tags.octets ? inside(readDer(octets.content)?.[0], tags.sequence) : [];
};

/** What the answer says; its signature is not judged here. */
export const readTimestamp = (response: Uint8Array): Stamp | StampFault => {
  const [status, token] = inside(readDer(response)?.[0], tags.sequence);
  const code = inside(status, tags.sequence)[0];
  if (code?.tag !== tags.integer || code.content.length !== 1) return 'unreadable';
  // 0 granted, 1 granted with changes.
  if ((code.content[0] ?? 2) > 1) return 'refused';
  const info = infoOf(token);
  const [algorithm, digest] = inside(info[2], tags.sequence);
  const [oid] = inside(algorithm, tags.sequence);
  const at = timeOf(info[4]);
  if (oid === undefined || !Buffer.from(oid.content).equals(sha256Oid)) return 'unreadable';
  if (digest?.tag !== tags.octets || at === undefined) return 'unreadable';
  const nonce = info.slice(5).find(({ tag }) => tag === tags.integer);
  return {
    at,
    imprint: Buffer.from(digest.content).toString('hex'),
    nonce: nonce && Buffer.from(nonce.content).toString('hex'),
  };
};

/** Whether an answer stamps exactly these bytes, and, where it was just asked for, answers that very question. */
export const stampFor = (
  response: Uint8Array,
  bytes: Uint8Array,
  nonce?: string,
): Stamp | StampFault | 'other-bytes' | 'other-question' => {
  const stamp = readTimestamp(response);
  if (typeof stamp === 'string') return stamp;
  if (stamp.imprint !== Buffer.from(hash(bytes)).toString('hex')) return 'other-bytes';
  return nonce !== undefined && stamp.nonce !== `01${nonce}` ? 'other-question' : stamp;
};
