/** Turns what the disk says into what must happen next. */
import { GiveUp, RetryLater } from '../errors.ts';

/** Result codes of SQLite: https://www.sqlite.org/rescode.html (extended codes carry the primary one in their low byte). */
const sqlite = { busy: 5, locked: 6, readonly: 8, ioerr: 10, corrupt: 11, full: 13, cantopen: 14, notadb: 26 } as const;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
export const sqliteCode = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean => codes.includes(codeOf(error));

const remedies = {
  written: 'Give the user that runs Hostwarden the right to write there, or name another data folder.',
  // SQLite reads a database in WAL mode only with its log and its index of that beside it: https://www.sqlite.org/wal.html#readonly
  read: 'Read as the user that runs the host; or a copy of the data folder, in a place where you may write.',
} as const;

/** The error to throw instead of `error`: RetryLater for a full or busy disk, GiveUp for one that a person must mend. */
export const diskTrouble = (error: unknown, where: string, what: 'read' | 'written' = 'written'): unknown => {
  if (error instanceof RetryLater || error instanceof GiveUp) return error;
  const code = sqliteCode(error);
  if (code === sqlite.full || hasCode(error, 'ENOSPC', 'EDQUOT'))
    return new RetryLater(
      `The disk of ${where} is full. Nothing is lost: free some space, and the work goes on by itself.`,
      { retryInSeconds: 60, cause: error },
    );
  if (code === sqlite.busy || code === sqlite.locked || hasCode(error, 'EMFILE', 'ENFILE', 'EBUSY'))
    return new RetryLater(`${where} is busy.`, { retryInSeconds: 1, cause: error });
  if (
    code === sqlite.readonly ||
    code === sqlite.cantopen ||
    hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')
  )
    return new GiveUp(`${where} cannot be ${what}.`, remedies[what], { cause: error });
  if (code === sqlite.corrupt || code === sqlite.notadb)
    return new GiveUp(
      `${where} is not an intact Hostwarden database.`,
      'Stop, keep a copy of the folder, and restore the latest backup into it; or name another data folder.',
      { exitStatus: 3, cause: error },
    );
  if (code === sqlite.ioerr || hasCode(error, 'EIO'))
    return new GiveUp(`The disk of ${where} reports an error.`, 'Check the disk, then start again.', {
      exitStatus: 3,
      cause: error,
    });
  return error;
};
