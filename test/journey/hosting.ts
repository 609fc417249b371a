/**
 * One customer's website that the story can change at will, on loopback under the name `shop.example`. To the program it lives on a
 * server with a public documentation address; only the last hop, the connection, is led to this machine. Where the program runs in
 * processes of its own, whose connections nobody leads, site and server are an address of loopback.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetcher } from '../../shared/net/fetcher.ts';
import type { Fetcher } from '../../shared/ports.ts';
import { ok } from '../../shared/result.ts';
import type { Inventory } from '../../shared/site/inventory.ts';

const server = '203.0.113.7';
const elsewhere = '198.51.100.9';
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
const home = page('Shop', '<p>Lamps and shades, made by hand in Ghent.</p><p><a href="/keys.html">Downloads</a></p>');
const harmless = page('Downloads', '<p>Manuals of our lamps, as paper prints on request.</p>');
const violating = page(
  'Keygens',
  `<p>Keygen download for every program below. Crack included, serial key generator, no license needed.</p>
   <p>Photo Studio Max full version cracked, with working keygen and patch. Activation crack for Soundforge Deluxe.</p>
   <p>Free license key generator download, cracked software full version.</p>`,
);

export type Hosting = {
  readonly fetcher: Fetcher;
  readonly inventory: Inventory;
  readonly site: string;
  readonly noticed: string;
  set(state: 'violating' | 'harmless' | 'locked'): void;
  moveAway(): void | Promise<void>;
  close(): Promise<void>;
};

/** `at`: the port of a site that was here before. */
export const openHosting = async (loopback?: string, at = 0): Promise<Hosting> => {
  const host = loopback ?? 'shop.example';
  let state: 'violating' | 'harmless' | 'locked' = 'violating';
  let moved = false;
  const site: Server = createServer((request, response) => {
    if (state === 'locked') {
      response.writeHead(403).end();
      return;
    }
    const pages: Readonly<Record<string, string>> = {
      '/': home,
      '/keys.html': state === 'violating' ? violating : harmless,
    };
    const body = pages[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? '');
  });
  await new Promise<void>((resolve) => site.listen(at, loopback ?? '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  const real = createFetcher({ networks: ['127.0.0.1/32'] });
  const start = `http://${host}:${port}/`;
  return {
    fetcher: {
      fetch: (request) => real.fetch({ ...request, addresses: ['127.0.0.1'] }),
      resolve: async () => ok([moved ? elsewhere : server]),
      hangUp: () => real.hangUp(['127.0.0.1']),
      close: () => real.close(),
    },
    site: host,
    noticed: `${start}keys.html`,
    inventory: {
      customers: [
        { id: 'c1', name: 'Lampen Peeters', address: ['Veldstraat 1', '9000 Gent', 'België'], language: 'nl' },
      ],
      contacts: [
        {
          id: 'admin',
          customer: 'c1',
          role: 'administrative',
          name: 'Jan Peeters',
          email: 'jan@shop.example',
          language: 'nl',
        },
        {
          id: 'web',
          customer: 'c1',
          role: 'contact-person',
          name: 'Marie Leroy',
          email: 'marie@web.example',
          language: 'fr',
        },
      ],
      contracts: [{ id: 'k1', customer: 'c1', domain: 'shop.example', renewsOn: '2027-11-01', status: 'active' }],
      servers: [{ id: 's1', addresses: [loopback ?? server], sockets: 4 }],
      sites: [{ host, contract: 'k1', server: 's1', start }],
    },
    set: (next) => {
      state = next;
    },
    moveAway: () => {
      moved = true;
    },
    close: async () => {
      await real.close();
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
  };
};
