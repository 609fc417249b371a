/** Names to addresses, by the system's own resolver (so that its hosts file counts), with a deadline. */
import { lookup } from 'node:dns/promises';
import { isIPv4, isIPv6 } from 'node:net';
import type { FetchProblem } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';

const deadlineMs = 10_000;

/** All A and AAAA addresses; a literal answers itself, without brackets. */
export const resolve = async (host: string): Promise<Result<readonly string[], FetchProblem>> => {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  // The colon first: see addresses.ts.
  if (isIPv4(bare) || (bare.includes(':') && isIPv6(bare))) return ok([bare]);
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${deadlineMs / 1000} s`)), deadlineMs);
    });
    const found = await Promise.race([lookup(bare, { all: true, verbatim: true }), late]);
    return ok([...new Set(found.map(({ address }) => address))]);
  } catch (error) {
    return fail({ problem: 'not-resolved', detail: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(timer);
  }
};
