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
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'bad-response',
  UND_ERR_INVALID_ARG: 'bad-url',
  EPROTO: 'tls',
};
/** OpenSSL's verify errors carry no common prefix. */
const tlsCode = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;

/** The commonest faults in words that an owner understands. */
const words: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the certificate has expired',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate’s chain is not whole',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate is signed by nobody known',
  ERR_SSL_WRONG_VERSION_NUMBER: 'there is no TLS at this port',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'there is no TLS at this port',
};

export const problemOf = (error: unknown): FetchProblem => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const said = words[code] ?? (error instanceof Error ? error.message : String(error));
  // Node's own words mostly begin with the code.
  const detail = (said.includes(code) ? said : `${code} ${said}`).trim().slice(0, 200);
  const problem = byCode[code] ?? (tlsCode.test(code) ? 'tls' : 'bad-response');
  return { problem, detail };
};
