/** What went wrong on the wire, in the words of the port. */
import type { FetchProblem } from '../ports.ts';

const byCode: Readonly<Record<string, FetchProblem['problem']>> = {
  ECONNREFUSED: 'not-connected',
  EHOSTUNREACH: 'not-connected',
  ENETUNREACH: 'not-connected',
  EADDRNOTAVAIL: 'not-connected',
  ETIMEDOUT: 'not-connected',
  UND_ERR_CONNECT_TIMEOUT: 'not-connected',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_HEADERS_OVERFLOW: 'bad-response',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'bad-response',
  UND_ERR_INVALID_ARG: 'bad-url',
  EPROTO: 'tls',
};
/** OpenSSL's verify errors carry no common prefix. */
const tlsCode = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;

export const problemOf = (error: unknown): FetchProblem => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = `${code} ${error instanceof Error ? error.message : String(error)}`.trim().slice(0, 200);
  const problem = byCode[code] ?? (tlsCode.test(code) ? 'tls' : 'bad-response');
  return { problem, detail };
};
