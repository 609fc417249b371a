import { writeFile } from 'node:fs/promises';
import { GiveUp } from '../../shared/errors.ts';

/** Writes a result to a file, or to stdout where that is `-`. */
export const writeOutput = async (file: string, bytes: Uint8Array): Promise<void> => {
  if (file === '-') {
    process.stdout.write(bytes);
    return;
  }
  await writeFile(file, bytes).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GiveUp(`Cannot write ${file}: ${why}`, 'Name a file in a folder that can be written.', { cause });
  });
};
