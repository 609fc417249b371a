/** A hostile site on loopback, and canaries beside it that nobody may ever touch: TCP, UDP and HTTP on addresses of this machine. */
import { createSocket } from 'node:dgram';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import type { BrowseRequest } from '../../../shared/ports.ts';

export const limits: BrowseRequest['limits'] = {
  ms: 60_000,
  requests: 100,
  bytes: 20 * 1024 * 1024,
  memoryBytes: 2 * 1024 ** 3,
};

/** Counts whatever arrives, on TCP and on UDP, at one port of one address. */
export const openCanary = async (address: string) => {
  const touched: string[] = [];
  const tcp = createTcpServer((socket) => {
    touched.push(`tcp ${socket.localAddress}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => tcp.listen(0, address, resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  udp.on('message', () => touched.push(`udp ${address}`));
  await new Promise<void>((resolve) => udp.bind(port, address, resolve));
  return {
    port,
    touched,
    close: async () => {
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
      await new Promise<void>((resolve) => udp.close(() => resolve()));
    },
  };
};

/** The site `site.example`, whose server is this machine. */
export const openSite = async (pages: Readonly<Record<string, RequestListener | string>>) => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const page = pages[(request.url ?? '').split('?')[0] ?? ''];
    if (typeof page === 'function') page(request, response);
    else if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fetcher = createFetcher({ networks: ['127.0.0.1/32'] });
  return {
    start: `http://site.example:${port}/`,
    seen,
    fetcher,
    close: async () => {
      await fetcher.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
