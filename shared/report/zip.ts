/** The container: the same files give the same bytes, and what is unpacked is bounded before it is unpacked. */
import { unzipSync, zipSync } from 'fflate';

type Packed = Readonly<Record<string, Uint8Array>>;

/** ZIP knows local times only, and this is the first of them; what was when stands in the manifest. */
const noTime = (): Date => new Date(1980, 0, 1);
const mostBytes = 1024 * 1024 * 1024;
const mostFiles = 20_000;
/** What is small already. */
const isPacked = (name: string): boolean => /\.(gz|png|pdf|zip)$/.test(name);

export const pack = (files: Packed): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: isPacked(name) ? 0 : 6 }] as const]),
    ) as Parameters<typeof zipSync>[0],
    { mtime: noTime() },
  );

/** Why a file is not unpacked: no ZIP, a name twice, or more than a dossier ever has. */
export type UnpackFault = 'no-zip' | 'name-twice' | 'too-large';

export const unpack = (bytes: Uint8Array): Packed | UnpackFault => {
  const seen = new Set<string>();
  let total = 0;
  let fault: UnpackFault | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (seen.has(name)) fault ??= 'name-twice';
        if (total > mostBytes || seen.size >= mostFiles) fault ??= 'too-large';
        seen.add(name);
        return fault === undefined;
      },
    });
    return fault ?? files;
  } catch {
    return 'no-zip';
  }
};
