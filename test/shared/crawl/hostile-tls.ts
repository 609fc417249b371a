/** A TLS server whose certificate nobody should trust: signed by itself, for another name. The key is worth nothing to anybody. */

import { createServer } from 'node:https';
import { createServer as createTcp } from 'node:net';
import type { Handler } from './hostile-server.ts';

const key = `
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIJKFL4B/enYh46HnixlBv/dfhCdgWs+3BKMOgxWVBwCEoAoGCCqGSM49
AwEHoUQDQgAETPJ2vR6l4J2tPPUlHcnALYgQiaY1cSGwpP1pk8W+TuNCF6+IjH/8
F6bUhjBxmf7QNVQ29pIy8bUb0e+vED6rKw==
-----END EC PRIVATE KEY-----
`;
const cert = `
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
`;

export type TlsServer = { readonly port: number; readonly close: () => Promise<void> };
type Listening = { address(): unknown; listen(port: number, host: string, done: () => void): unknown };

const listen = async (server: Listening): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;
};

export const startTls = async (pages: Readonly<Record<string, Handler>>): Promise<TlsServer> => {
  const server = createServer({ key, cert, minVersion: 'TLSv1' }, (request, response) => {
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
