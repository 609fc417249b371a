import { GiveUp } from '../../shared/errors.ts';

const timeoutMs = 30_000;
/** A stamp with its certificates has a few KB. */
const mostBytes = 256 * 1024;

const read = async (response: Response): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of response.body ?? []) {
    total += part.length;
    if (total > mostBytes) throw new Error(`more than ${mostBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** RFC 3161, 3.4: the request by POST, the answer in the body. */
export const askForStamp =
  (authority: string) =>
  async (request: Uint8Array): Promise<Uint8Array> => {
    try {
      const response = await fetch(authority, {
        method: 'POST',
        headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
        body: new Uint8Array(request),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return await read(response);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new GiveUp(
        `The time-stamping authority ${authority} did not answer: ${why}`,
        'Try again later, or name another with --timestamp URL.',
        {
          exitStatus: 3,
          cause,
        },
      );
    }
  };
