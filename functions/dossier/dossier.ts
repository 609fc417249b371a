/** The proof of a case: everything that is kept about it, its table of contents, and a manifest, as one ZIP file. */
import { genesis } from '../../shared/audit/chain.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { Language } from '../../shared/messages.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import { pack } from '../../shared/report/zip.ts';
import { toIso } from '../../shared/time.ts';
import { contentsPdf } from './contents.ts';
import { gather } from './gather.ts';
import { type DossierFile, manifestName, manifestOf, timestampName } from './manifest.ts';
import { stampFor, timestampRequest } from './timestamp.ts';

export type DossierOptions = {
  /** Of the table of contents; default: the customer's. */
  readonly language?: Language | undefined;
  /** Posts a request (application/timestamp-query) and answers the response's bytes. Absent: no time stamp. */
  readonly stamp?: ((request: Uint8Array) => Promise<Uint8Array>) | undefined;
  /** Random, hexadecimal. */
  readonly nonce: string;
};

const stampOf = async (manifest: Uint8Array, { stamp, nonce }: DossierOptions): Promise<Uint8Array | undefined> => {
  if (stamp === undefined) return undefined;
  const response = await stamp(timestampRequest(manifest, nonce));
  const read = stampFor(response, manifest, nonce);
  if (typeof read === 'object') return response;
  throw new GiveUp(
    `The time-stamping authority did not stamp the manifest: ${read.replaceAll('-', ' ')}.`,
    'Name another authority, or leave --timestamp out.',
    { exitStatus: 3 },
  );
};

/** Undefined where there is no such case. The same records at the same moment give the same bytes, but for the time stamp. */
export const makeDossier = async (
  id: string,
  ports: Pick<Ports, 'records' | 'blobs' | 'now'>,
  policy: Policy,
  options: DossierOptions,
): Promise<Uint8Array | undefined> => {
  const gathered = await gather(id, ports, policy);
  if (gathered === undefined) return undefined;
  const at = toIso(ports.now());
  const { value, customer, audit } = gathered;
  const language = options.language ?? customer?.language ?? 'en';
  const contents: DossierFile = {
    name: 'contents.pdf',
    kind: 'contents',
    bytes: await contentsPdf({ gathered, policy, language, at }, gathered.files),
  };
  const files = [contents, ...gathered.files];
  const manifest = manifestOf(files, {
    caseId: value.id,
    createdAt: at,
    policyVersion: value.policyVersion,
    audit: { entries: audit.length, head: audit.at(-1)?.hash ?? genesis },
  });
  const response = await stampOf(manifest, options);
  return pack({
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    [manifestName]: manifest,
    ...(response === undefined ? {} : { [timestampName]: response }),
  });
};
