/** TLS servers with certificates that are at fault in one way each. The keys are worth nothing to anybody. */

import { createServer } from 'node:https';
import { createServer as createTcp } from 'node:net';
import type { Handler } from './hostile-server.ts';

const selfSigned = {
  key: `
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIJKFL4B/enYh46HnixlBv/dfhCdgWs+3BKMOgxWVBwCEoAoGCCqGSM49
AwEHoUQDQgAETPJ2vR6l4J2tPPUlHcnALYgQiaY1cSGwpP1pk8W+TuNCF6+IjH/8
F6bUhjBxmf7QNVQ29pIy8bUb0e+vED6rKw==
-----END EC PRIVATE KEY-----
`,
  cert: `
-----BEGIN CERTIFICATE-----
MIIBfDCCASOgAwIBAgIUTNxm/HzaqtRrnW1KOUL7rIrclH4wCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNb3RoZXIuZXhhbXBsZTAgFw0yNjExMjIyMjQ2NTRaGA8yMTI2
MTAyOTIyNDY1NFowGDEWMBQGA1UEAwwNb3RoZXIuZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABEzydr0epeCdrTz1JR3JwC2IEImmNXEhsKT9aZPFvk7j
QheviIx//Bem1IYwcZn+0DVUNvaSMvG1G9HvrxA+qyujSTBHMBgGA1UdEQQRMA+C
DW90aGVyLmV4YW1wbGUwDAYDVR0TBAUwAwEB/zAdBgNVHQ4EFgQUc00P54Pff3aL
1RsLEOaKFvUjB+MwCgYIKoZIzj0EAwIDRwAwRAIgZIIWML8Jecf3EtqoE9fWR5Zo
5XNimAsCKYAO0j8+S+gCIAK+lp2beA4IaIpK1WU7aj5Hu/1UyuEvBLHpwKM1s6Yx
-----END CERTIFICATE-----
`,
};
/** Until 2126. Whoever trusts it takes `good` for 127.0.0.1; what else it signed is past its time or for `other.example`. */
export const testAuthority = `
-----BEGIN CERTIFICATE-----
MIIBrjCCAVWgAwIBAgIUNfYj1cqu958Oh/4temPk0Huxu+swCgYIKoZIzj0EAwIw
JDEiMCAGA1UEAwwZSG9zdHdhcmRlbiB0ZXN0IGF1dGhvcml0eTAgFw0yNjExMjkw
OTMzNTBaGA8yMTI2MTEwNTA5MzM1MFowJDEiMCAGA1UEAwwZSG9zdHdhcmRlbiB0
ZXN0IGF1dGhvcml0eTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHXhBR3ZaB/A
jWTwU40CVEGgcwpKQMDckFK87U5FWdkVi5o8pnZjJcH4n7THnmKrRDHlRUX3EccD
f2oygZ4dk52jYzBhMB0GA1UdDgQWBBT7PZw1JrdQl4JXFfUK/+QdoTEhHTAfBgNV
HSMEGDAWgBT7PZw1JrdQl4JXFfUK/+QdoTEhHTAPBgNVHRMBAf8EBTADAQH/MA4G
A1UdDwEB/wQEAwICBDAKBggqhkjOPQQDAgNHADBEAiAUa3ShdFFOD4xT/y3gwT03
kIiUl9iUKWSUXi0hbSlvcwIgboAq0ay2I/FmHNQEjBfieu4KEM5/+gbcw6rt6ujh
SpE=
-----END CERTIFICATE-----
`;
const leafKey = `
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEILZ3YnxeDXuts8bEXT8bFa0Hx3FUPibRHR5awwZSdRrYoAoGCCqGSM49
AwEHoUQDQgAEvTAGUC5tLxsGOR/s7Zwr0RDQ1nzuap3Fw+BKLAJ5XCo8aaaYec2x
eOUDft31itX1X3iVgAweyNJ0ATpXwQWINQ==
-----END EC PRIVATE KEY-----
`;
export const certificates = {
  selfSigned,
  good: {
    key: leafKey,
    cert: `
-----BEGIN CERTIFICATE-----
MIIBjzCCATWgAwIBAgIUXfAG2Orrg87A+LvhLvGzOmI/ggYwCgYIKoZIzj0EAwIw
JDEiMCAGA1UEAwwZSG9zdHdhcmRlbiB0ZXN0IGF1dGhvcml0eTAgFw0yNjExMjkw
OTMzNTBaGA8yMTI2MTEwNTA5MzM1MFowFDESMBAGA1UEAwwJbG9jYWxob3N0MFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEvTAGUC5tLxsGOR/s7Zwr0RDQ1nzuap3F
w+BKLAJ5XCo8aaaYec2xeOUDft31itX1X3iVgAweyNJ0ATpXwQWINaNTMFEwDwYD
VR0RBAgwBocEfwAAATAdBgNVHQ4EFgQUTxFnpJf6KC96QwQE3IuYXiiU20EwHwYD
VR0jBBgwFoAU+z2cNSa3UJeCVxX1Cv/kHaExIR0wCgYIKoZIzj0EAwIDSAAwRQIh
AOazbpN+vF3Hum7cRk2EvLBoMvL7xuHcjolbNts+tCqQAiAF6C9ooaZfMMqS7KH0
LmI94BaUTR/y9ANpILO35ldF9w==
-----END CERTIFICATE-----
`,
  },
  expired: {
    key: leafKey,
    cert: `
-----BEGIN CERTIFICATE-----
MIIBeTCCASCgAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlIb3N0d2Fy
ZGVuIHRlc3QgYXV0aG9yaXR5MB4XDTIwMDEwMTAwMDAwMFoXDTIxMDEwMTAwMDAw
MFowFDESMBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcD
QgAEvTAGUC5tLxsGOR/s7Zwr0RDQ1nzuap3Fw+BKLAJ5XCo8aaaYec2xeOUDft31
itX1X3iVgAweyNJ0ATpXwQWINaNTMFEwDwYDVR0RBAgwBocEfwAAATAdBgNVHQ4E
FgQUTxFnpJf6KC96QwQE3IuYXiiU20EwHwYDVR0jBBgwFoAU+z2cNSa3UJeCVxX1
Cv/kHaExIR0wCgYIKoZIzj0EAwIDRwAwRAIgUQ3yoxtXXfMJDn8LtT+LTXj4c89y
wwvYmMfT/+Meog8CIBNobomesGiRFwlWsicNYxF8++Q6n+Zk0CtuMUhF0sO9
-----END CERTIFICATE-----
`,
  },
  otherName: {
    key: leafKey,
    cert: `
-----BEGIN CERTIFICATE-----
MIIBmzCCAUKgAwIBAgIUXfAG2Orrg87A+LvhLvGzOmI/ggcwCgYIKoZIzj0EAwIw
JDEiMCAGA1UEAwwZSG9zdHdhcmRlbiB0ZXN0IGF1dGhvcml0eTAgFw0yNjExMjkw
OTMzNTFaGA8yMTI2MTEwNTA5MzM1MVowGDEWMBQGA1UEAwwNb3RoZXIuZXhhbXBs
ZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABL0wBlAubS8bBjkf7O2cK9EQ0NZ8
7mqdxcPgSiwCeVwqPGmmmHnNsXjlA37d9YrV9V94lYAMHsjSdAE6V8EFiDWjXDBa
MBgGA1UdEQQRMA+CDW90aGVyLmV4YW1wbGUwHQYDVR0OBBYEFE8RZ6SX+igvekME
BNyLmF4olNtBMB8GA1UdIwQYMBaAFPs9nDUmt1CXglcV9Qr/5B2hMSEdMAoGCCqG
SM49BAMCA0cAMEQCIGY5+mOxaodcxM+7NItpEZ3ahQkaF3Zb6nmW7IhGgZJ5AiBV
HoKN/NEyUlHLXetNck7Hk/LXAiFdaDgdzrjNo5URhg==
-----END CERTIFICATE-----
`,
  },
};

export type TlsServer = { readonly port: number; readonly close: () => Promise<void> };
type Listening = { address(): unknown; listen(port: number, host: string, done: () => void): unknown };

const listen = async (server: Listening): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;
};

export const startTls = async (
  pages: Readonly<Record<string, Handler>>,
  which: keyof typeof certificates = 'selfSigned',
): Promise<TlsServer> => {
  const server = createServer({ ...certificates[which], minVersion: 'TLSv1' }, (request, response) => {
    const handler = pages[request.url ?? '/'];
    if (handler !== undefined) handler(request, response);
    else {
      response.writeHead(404);
      response.end();
    }
  });
  const port = await listen(server);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** What is written at once to whoever connects; empty: nothing ever is. */
export const startTcp = async (greeting: string): Promise<TlsServer> => {
  const open = new Set<{ destroy(): unknown }>();
  const server = createTcp((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    if (greeting !== '') socket.end(greeting);
  });
  const port = await listen(server);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
};
