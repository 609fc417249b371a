/** What is in a dossier, with the SHA-256 of each part: the one file that a time stamp has to cover. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../shared/audit/chain.ts';
import type { Json } from '../../shared/ports.ts';
import type { Iso } from '../../shared/time.ts';

export const fileKinds = [
  'contents',
  'case',
  'audit-trail',
  'policy',
  'order',
  'mail-sent',
  'letter',
  'delivery-events',
  'sendings',
  'answers',
  'mail-received',
  'mails-received',
  'link-fetches',
  'referral',
  'evidence',
] as const;
export type FileKind = (typeof fileKinds)[number];
export type DossierFile = { readonly name: string; readonly kind: FileKind; readonly bytes: Uint8Array };

export const manifestName = 'manifest.json';
export const timestampName = 'manifest.tsr';
const format = 'hostwarden-dossier/1';

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);
/** Relative, within the dossier, in characters that every system writes. */
const fileName = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9_.=-]+(\/[A-Za-z0-9_.=-]+)*$/)
  .refine((name) => !name.split('/').some((part) => /^\.+$/.test(part)));
const manifestSchema = z.object({
  format: z.literal(format),
  caseId: z.string(),
  createdAt: z.string(),
  policyVersion: z.string(),
  audit: z.object({ entries: z.int().min(0), head: sha256Text }),
  files: z.array(z.object({ name: fileName, kind: z.enum(fileKinds), bytes: z.int().min(0), sha256: sha256Text })),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const manifestOf = (
  files: readonly DossierFile[],
  about: { readonly caseId: string; readonly createdAt: Iso; readonly policyVersion: string } & Pick<Manifest, 'audit'>,
): Uint8Array => {
  const manifest: Manifest = {
    format,
    ...about,
    files: files.map(({ name, kind, bytes }) => ({ name, kind, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return Buffer.from(`${canonicalJson(manifest as unknown as Json)}\n`, 'utf8');
};

/** Undefined where the bytes are no manifest of ours. */
export const readManifest = (bytes: Uint8Array): Manifest | undefined => {
  try {
    const read = manifestSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};
