/** Checks a dossier without the program that made it: every file against the manifest, the chain, the evidence, the time stamp. */
import { type AuditEntry, genesis, verifyChain } from '../../shared/audit/chain.ts';
import { readWarcName } from '../../shared/crawl/warc-name.ts';
import { type UnpackFault, unpack } from '../../shared/report/zip.ts';
import { type Manifest, manifestName, readManifest, sha256, timestampName } from './manifest.ts';
import { type Stamp, stampFor } from './timestamp.ts';

export type Verified = {
  readonly caseId: string;
  readonly files: number;
  readonly entries: number;
  readonly stamp: Stamp | undefined;
  /** One line each; empty where everything holds. */
  readonly faults: readonly string[];
};
type Files = Readonly<Record<string, Uint8Array>>;

const unpackWords: Readonly<Record<UnpackFault, string>> = {
  'no-zip': 'this is no ZIP file',
  'name-twice': 'a name stands in it twice',
  'too-large': 'it unfolds to more than a dossier ever holds',
};
const nothing = (fault: string): Verified => ({ caseId: '', files: 0, entries: 0, stamp: undefined, faults: [fault] });
const jsonOf = (bytes: Uint8Array | undefined): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
  } catch {
    return undefined;
  }
};
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const fileFaults = (files: Files, { files: listed }: Manifest): readonly string[] => {
  const names = new Set(listed.map(({ name }) => name));
  // Whoever packs it anew adds an entry for each folder; that holds nothing.
  const isFolder = (name: string): boolean => name.endsWith('/') && files[name]?.length === 0;
  const extra = Object.keys(files).filter(
    (name) => !names.has(name) && name !== manifestName && name !== timestampName && !isFolder(name),
  );
  return [
    ...(names.size === listed.length ? [] : ['the manifest names a file twice']),
    ...listed.flatMap(({ name, bytes, sha256: expected }) => {
      const file = Object.hasOwn(files, name) ? files[name] : undefined;
      if (file === undefined) return [`${name}: is missing`];
      return file.length === bytes && sha256(file) === expected ? [] : [`${name}: was changed`];
    }),
    ...extra.map((name) => `${name}: was added`),
  ];
};

const chainFaults = (files: Files, { caseId, audit }: Manifest): readonly string[] => {
  const lines = Buffer.from(files['audit.jsonl'] ?? [])
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const entries = lines.map((line) => jsonOf(Buffer.from(line))) as AuditEntry[];
  if (entries.some((entry) => typeof entry !== 'object' || entry === null)) return ['audit.jsonl: cannot be read'];
  const value = jsonOf(files['case.json']);
  const version = fieldOf(value, 'version');
  const fault = verifyChain(caseId, entries, typeof version === 'number' ? version : -1);
  return [
    ...(fieldOf(value, 'id') === caseId ? [] : ['case.json: is of another case']),
    ...(fault === undefined ? [] : [`audit.jsonl: entry ${fault.seq} is ${fault.fault}`]),
    ...((entries.at(-1)?.hash ?? genesis) === audit.head && entries.length === audit.entries
      ? []
      : ['audit.jsonl: does not end as the manifest says']),
  ];
};

/** A picture's files against the manifest that was written with them. */
const pictureFaults = (files: Files, folder: string, manifest: unknown): readonly string[] =>
  Object.entries(Object(fieldOf(manifest, 'parts'))).flatMap(([part, expected]) => {
    const bytes = files[`${folder}${part}`];
    if (bytes === undefined) return [`${folder}${part}: is missing`];
    return sha256(bytes) === fieldOf(expected, 'sha256') ? [] : [`${folder}${part}: is not what its own manifest says`];
  });
/** Each page's WARC against its own name, given while it was crawled; pictures against theirs. */
const evidenceFaults = (files: Files): readonly string[] =>
  Object.entries(files).flatMap(([name, bytes]) => {
    if (!name.startsWith('evidence/')) return [];
    if (name.endsWith('/manifest.json'))
      return pictureFaults(files, name.slice(0, -'manifest.json'.length), jsonOf(bytes));
    const kept = readWarcName(name);
    return kept === undefined || sha256(bytes) === kept.sha256 ? [] : [`${name}: is not what was kept under this name`];
  });

export const verifyDossier = (zip: Uint8Array): Verified => {
  const files = unpack(zip);
  if (typeof files === 'string') return nothing(unpackWords[files]);
  const manifestBytes = files[manifestName];
  const manifest = manifestBytes && readManifest(manifestBytes);
  if (manifestBytes === undefined || manifest === undefined) return nothing('it has no manifest of ours');
  const response = files[timestampName];
  const stamp = response && stampFor(response, manifestBytes);
  return {
    caseId: manifest.caseId,
    files: manifest.files.length,
    entries: manifest.audit.entries,
    stamp: typeof stamp === 'object' ? stamp : undefined,
    faults: [
      ...fileFaults(files, manifest),
      ...chainFaults(files, manifest),
      ...evidenceFaults(files),
      ...(typeof stamp === 'string' ? [`${timestampName}: ${stamp.replaceAll('-', ' ')}`] : []),
    ],
  };
};
