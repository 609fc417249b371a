/** The fetcher: one hop, to a checked and pinned address, under caps. Everything that it reads is hostile. */
import { performance } from 'node:perf_hooks';
import type { Fetcher, FetchProblem, FetchRequest, FetchResponse } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';
import { isInside, isPermitted, type Networks, normalAddress, parseNetworks } from './addresses.ts';
import { decodeBody } from './decode.ts';
import { type Ended, headerOf, largeBytes } from './exchange.ts';
import { createPlaces, type Place } from './place.ts';
import { resolve } from './resolve.ts';
import { createRoom } from './room.ts';
import { createServerSockets, type ServerSockets } from './sockets.ts';

export type FetcherOptions = {
  /** CIDR blocks whose loopback and private addresses may be used; faulty entries throw RangeError (check with `parseNetworks`). */
  readonly networks: readonly string[];
  /** Nothing outside `networks` at all, public or not: the policy's list of where the provider's servers are. */
  readonly only?: boolean;
  /** Per server, where a request does not say; default 4. */
  readonly sockets?: number;
  readonly resolve?: Fetcher['resolve'];
  /** Called after a large body has come, and was looked at. */
  readonly afterLarge?: () => void;
};
/** As many kept connections in a row may turn out to be closed. */
const triesOnKept = 4;
/** Of large bodies that come in at one time, over all servers. */
const roomBytes = 16 * 1024 * 1024;
/** Names whose answers only the lenient reader reads; of more than these each page is asked for twice. */
const mostLenient = 1_000;
/** Servers whose idle sockets are kept. */
const keptServers = 256;

const refused = (detail: string): FetchProblem => ({ problem: 'address-refused', detail });

type Answer = Promise<Result<FetchResponse, FetchProblem>>;
type Checked = Result<readonly string[], FetchProblem>;
/** The addresses of the request that may be connected to, v6 in brackets. */
const checked = (addresses: readonly string[], hostname: string, networks: Networks, only: boolean): Checked => {
  const good = addresses.filter((address) => isPermitted(address, networks) && (!only || isInside(address, networks)));
  if (good.length === 0) return fail(refused(`none of ${addresses.join(', ') || 'no address'} may be connected to`));
  // A literal names its own address: no pin may lead it elsewhere, and undici would not ask a lookup hook for it.
  const literal = normalAddress(hostname);
  const same = literal === undefined ? good : good.filter((address) => normalAddress(address) === literal);
  if (same.length === 0) return fail(refused(`${hostname} is not an address of this server`));
  return ok(same.map((address) => (address.includes(':') && !address.startsWith('[') ? `[${address}]` : address)));
};

/** To a site by one of its addresses. `strictKey`: sockets with the same may be used for it. */
type Way = {
  readonly site: Place;
  readonly address: string;
  readonly unverified: boolean;
  readonly origin: string;
  readonly strictKey: string;
};
const newWay = (site: Place, address: string, unverified: boolean): Way => {
  const isTls = site.protocol === 'https:';
  const origin = `${site.protocol}//${address}:${site.port || (isTls ? '443' : '80')}`;
  const strictKey = isTls ? `${origin} ${site.hostname} ${unverified}` : origin;
  return { site, address, unverified, origin, strictKey };
};
/** By hand: V8 spreads objects slowly, and this is made of every page. */
const withHost = (host: string, headers: FetchRequest['headers']): FetchRequest['headers'] => {
  const sent: Record<string, string> = { host };
  for (const name in headers) sent[name] = headers[name] ?? '';
  return sent;
};

export const createFetcher = (options: FetcherOptions): Fetcher => {
  const { networks, faults } = parseNetworks(options.networks);
  if (faults.length > 0) throw new RangeError(`not a network in CIDR form: ${faults.join(', ')}`);
  const servers = new Map<string, ServerSockets>();
  const room = createRoom(roomBytes);
  const lenientHosts = new Set<string>();
  const placeOf = createPlaces();

  /** By the list of addresses itself: a visit asks with the same one a thousand times. */
  const known = new WeakMap<readonly string[], { readonly key: string; readonly byHost: Map<string, Checked> }>();
  const waysOf = (addresses: readonly string[]) => {
    const before = known.get(addresses);
    if (before !== undefined) return before;
    const ways = { key: addresses.join(' '), byHost: new Map<string, Checked>() };
    known.set(addresses, ways);
    return ways;
  };
  const checkedOnce = (addresses: readonly string[], hostname: string): Checked => {
    const { byHost } = waysOf(addresses);
    const before = byHost.get(hostname);
    if (before !== undefined) return before;
    const result = checked(addresses, hostname, networks, options.only === true);
    byHost.set(hostname, result);
    return result;
  };

  const socketsOf = (request: FetchRequest): ServerSockets => {
    const { key } = waysOf(request.addresses);
    const limit = request.sockets ?? options.sockets ?? 4;
    const old = servers.get(key);
    if (old !== undefined) {
      old.resize(limit);
      return old;
    }
    if (servers.size >= keptServers) {
      for (const [name, server] of servers) {
        if (!server.idle()) continue;
        servers.delete(name);
        void server.close();
        break;
      }
    }
    const fresh = createServerSockets(limit, request.limits.connectMs, room);
    servers.set(key, fresh);
    return fresh;
  };

  /** The one before, most often: a text that is made anew would have to be compared letter by letter with that of the socket. */
  let way = newWay({ protocol: '', hostname: '', host: '', port: '', path: '' }, '', false);
  const wayOf = (url: Place, address: string, unverified: boolean): Way => {
    const { site } = way;
    const isSame =
      site.protocol === url.protocol &&
      site.hostname === url.hostname &&
      site.port === url.port &&
      way.address === address &&
      way.unverified === unverified;
    if (!isSame) way = newWay(url, address, unverified);
    return way;
  };

  const once = async (request: FetchRequest, url: Place, address: string): Answer => {
    const server = socketsOf(request);
    const { origin, unverified, strictKey } = wayOf(url, address, request.unverified === true);
    let lenient = lenientHosts.has(url.host);
    const sent = withHost(url.host, request.headers);
    const started = performance.now();
    let ended: Ended;
    let excess = false;
    let answered = started;
    for (let tries = 1; ; tries += 1) {
      const key = lenient ? `${strictKey} lenient` : strictKey;
      const socket = await server.take(key, { origin, unverified, lenient });
      const asked = performance.now();
      ended = await socket.ask(url.path, sent, request);
      excess = ended.result.ok && ended.result.value.cut === undefined && socket.connection.saidMore();
      if (excess) server.distrust();
      const isKept = socket.answers > 0;
      answered = performance.now();
      server.give(socket, url.host, ended.spoilt, answered - asked - ended.waitedMs);
      // A kept connection may have been closed just as it was asked, or what came over it was left of the answer before: that says nothing
      // of the address, and a fresh one tells.
      const stale = isKept && (ended.result.ok ? excess : ended.result.error.problem === 'reset');
      if (ended.unread === true && !lenient) {
        lenient = true;
        continue;
      }
      if (!stale || tries === triesOnKept) break;
    }
    const { result } = ended;
    if (!result.ok) return result;
    if (lenient && lenientHosts.size < mostLenient) lenientHosts.add(url.host);
    const { status, reason, headers, bytes } = result.value;
    const encoding = headerOf(headers, 'content-encoding');
    let { cut } = result.value;
    let body = bytes;
    if (encoding !== undefined && bytes.length > 0) {
      const decoded = await decodeBody(bytes, encoding, request.limits.bodyBytes, cut === undefined);
      if (decoded === undefined) {
        return fail({ problem: 'bad-encoding', detail: `the body is not ${encoding.slice(0, 60)}` });
      }
      body = decoded.body;
      if (decoded.over) cut = decoded.bomb ? 'bomb' : 'size';
      else if (decoded.broken) cut ??= 'broken';
    } else if (bytes.length > request.limits.bodyBytes) body = bytes.subarray(0, request.limits.bodyBytes);
    if (body.length > largeBytes && options.afterLarge !== undefined) setImmediate(options.afterLarge);
    const response: { -readonly [Part in keyof FetchResponse]: FetchResponse[Part] } = {
      status,
      headers,
      body,
      truncated: cut !== undefined,
      address: address.startsWith('[') ? address.slice(1, -1) : address,
      sent,
      ms: answered - started - ended.waitedMs,
    };
    if (reason !== '') response.reason = reason;
    if (cut !== undefined) response.cut = cut;
    if (excess) response.excess = excess;
    const doubted = server.doubted(url.host);
    if (doubted > 0) response.doubted = doubted;
    if (lenient) response.lenient = lenient;
    if (body !== bytes && encoding !== undefined) response.wire = bytes;
    return ok(response);
  };

  /** The next address where one cannot be connected to. `addresses`: `at` and more. */
  const inTurn = (request: FetchRequest, url: Place, addresses: readonly string[], at = 0): Answer => {
    const answer = once(request, url, addresses[at] ?? '');
    if (at + 1 >= addresses.length) return answer;
    return answer.then((result) =>
      result.ok || result.error.problem !== 'not-connected' ? result : inTurn(request, url, addresses, at + 1),
    );
  };

  return {
    fetch: (request) => {
      const url = placeOf(request.url);
      if (url === undefined) return Promise.resolve(fail({ problem: 'bad-url', detail: 'not an address' }));
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return Promise.resolve(fail({ problem: 'bad-url', detail: `${url.protocol} is not fetched` }));
      }
      const addresses = checkedOnce(request.addresses, url.hostname);
      return addresses.ok ? inTurn(request, url, addresses.value) : Promise.resolve(addresses);
    },
    resolve: options.resolve ?? resolve,
    hangUp: async (addresses) => {
      await servers.get(addresses.join(' '))?.hangUp();
    },
    close: async () => {
      await Promise.all([...servers.values()].map((server) => server.close()));
      servers.clear();
    },
  };
};
