/**
 * One server's sockets: never more than its limit are open, over all the names on it. Plain HTTP shares them between sites (the
 * Host header says which); TLS needs one a name, so an idle one of another site makes room. Each is one connection: if a
 * new one were made as soon as the old is closed, the server, which has yet to notice, would count one too many.
 */
import type { Socket as Wire } from 'node:net';
import { type Connection, createConnection } from './connection.ts';
import { type Ask, createAsk } from './exchange.ts';
import { createLenient } from './lenient.ts';
import { pause } from './pause.ts';
import type { Room } from './room.ts';

type Socket = {
  readonly key: string;
  readonly connection: Connection;
  readonly ask: Ask;
  /** Closes it, and lets go of it. */
  readonly destroy: () => Promise<void>;
  /** How often it has answered before. */
  answers: number;
  /** Its answers but the first, by the host that was asked: only the first is surely the answer to its request. */
  readonly later: Map<string, number>;
};
/** Where a socket leads, whether its certificate counts, and whether answers are read as browsers do, each over a connection of its own. */
export type Target = { readonly origin: string; readonly unverified: boolean; readonly lenient: boolean };
/** Whom to tell that a connection has ended. */
type Told = (() => void)[];
type Waiter = { readonly key: string; readonly take: (socket: Socket) => void; readonly parted: Told };

export type ServerSockets = {
  /** Waits for a free one. `key` = origin to connect to, plus the TLS name and whether its certificate counts. */
  readonly take: (key: string, target: Target) => Promise<Socket>;
  /** `host`: that was asked. `spoilt`: what is on its way would come out at the next request. `ms`: as long it took to answer. */
  readonly give: (socket: Socket, host: string, spoilt: boolean, ms: number) => void;
  /**
   * It says more than it is asked: what comes late would be taken for the answer to the next request, so from now on every request has a
   * connection of its own.
   */
  readonly distrust: () => void;
  /** Answers for that host, since this was asked last, over connections that were found to say more than they are asked only after them. */
  readonly doubted: (host: string) => number;
  readonly resize: (limit: number) => void;
  /**
   * Ends what is idle now, and what is in use or waited for once it is given back; resolves when the server has noticed. Further ones may
   * be taken.
   */
  readonly hangUp: () => Promise<void>;
  readonly idle: () => boolean;
  readonly close: () => Promise<void>;
};

/** As Chromium. */
const headerBytes = 256 * 1024;
/**
 * A closed socket still counts at the server until it has noticed; the next one waits that long. A server notices an end as soon as a
 * request, so its slowest answers of late show how long that takes; what was broken off by us is seldom, and has its time.
 */
const leastNoticeMs = 40;
const spoiltNoticeMs = 120;
const mostNoticeMs = 250;
const fading = 0.9;
/** A server that is told goodbye says so too. One that does not is left without. */
const goodbyeMs = 500;

/** What browsers gave up years ago, for a look at what nobody but an old machine would serve. */
const lax = { rejectUnauthorized: false, minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

/** True: the server has closed its end too, so it has noticed. */
const sayGoodbye = async (wire: Wire): Promise<boolean> => {
  const over = new AbortController();
  let ended = false;
  wire.once('end', () => {
    ended = true;
    over.abort();
  });
  // Reset, or ended by ourselves: nothing more will come, but nobody said that it was noticed.
  wire.once('close', () => over.abort());
  wire.end();
  await pause(goodbyeMs, over.signal);
  return ended;
};

const open = (key: string, { origin, unverified, lenient }: Target, connectMs: number, room: Room): Socket => {
  const options = { origin, connectMs, headerBytes, tls: unverified ? lax : {} };
  const connection = lenient ? createLenient(options) : createConnection(options);
  const { ask, end } = createAsk(connection, room);
  const destroy = async (): Promise<void> => {
    await connection.destroy();
    end();
  };
  return { key, connection, ask, destroy, answers: 0, later: new Map() };
};

export const createServerSockets = (firstLimit: number, connectMs: number, room: Room): ServerSockets => {
  let limit = firstLimit;
  let count = 0;
  let trusted = true;
  const doubted = new Map<string, number>();
  let noticeMs = leastNoticeMs;
  const idle: Socket[] = [];
  /** Not kept when they are given back where somebody is to be told then. */
  const inUse = new Map<Socket, Told>();
  const waiting: (Waiter & { readonly target: Target })[] = [];
  /** Neither idle nor in use, and counted until it is over. */
  const dropping = new Set<Promise<void>>();

  const hand = (socket: Socket, { take, parted }: Waiter): void => {
    inUse.set(socket, parted);
    take(socket);
  };
  /** Of those that are idle, the `at`th. */
  const out = (at: number): Socket | undefined => (at === 0 ? idle.shift() : idle.splice(at, 1)[0]);
  /** False: it has to wait. */
  const provide = (next: (typeof waiting)[number]): boolean => {
    if (trusted && idle.some(({ connection }) => connection.saidMore())) distrust();
    const same = idle.findIndex(({ key, connection }) => key === next.key && !connection.isOver());
    const ready = same < 0 ? undefined : out(same);
    if (ready !== undefined) {
      hand(ready, next);
      return true;
    }
    if (count < limit) {
      count += 1;
      hand(open(next.key, next.target, connectMs, room), next);
      return true;
    }
    // One that is gone is of no use to anyone; among live ones the oldest.
    const gone = idle.findIndex(({ connection }) => connection.isOver());
    const other = out(Math.max(gone, 0));
    if (other !== undefined) drop(other);
    return false;
  };
  const serve = (): void => {
    const next = waiting[0];
    if (next !== undefined && provide(next)) waiting.shift();
  };
  const distrust = (): void => {
    trusted = false;
    for (const socket of idle.splice(0)) drop(socket);
  };
  const drop = (socket: Socket, spoilt = false, parted: Told = []): void => {
    const over = end(socket, spoilt).then(() => {
      dropping.delete(over);
      for (const tell of parted) tell();
      serve();
    });
    dropping.add(over);
  };
  const end = async ({ connection, later, destroy }: Socket, spoilt: boolean): Promise<void> => {
    const kept = connection.wire();
    const noticed = kept !== undefined && !spoilt && !connection.isOver() && (await sayGoodbye(kept));
    await destroy();
    if (connection.saidMore()) {
      for (const [host, count] of later) doubted.set(host, (doubted.get(host) ?? 0) + count);
      if (trusted) distrust();
    }
    if (!noticed) await pause(spoilt ? Math.max(noticeMs, spoiltNoticeMs) : noticeMs);
    count -= 1;
  };

  return {
    take: (key, target) =>
      new Promise((take) => {
        const next = { key, target, take, parted: [] };
        if (waiting.length === 0 && provide(next)) return;
        waiting.push(next);
        if (waiting.length > 1) serve();
      }),
    give: (socket, host, spoilt, ms) => {
      noticeMs = Math.min(mostNoticeMs, Math.max(leastNoticeMs, ms, noticeMs * fading));
      const parted = inUse.get(socket) ?? [];
      inUse.delete(socket);
      const { connection, later } = socket;
      if (!spoilt && !connection.saidMore()) {
        if (socket.answers > 0) later.set(host, (later.get(host) ?? 0) + 1);
        socket.answers += 1;
      }
      if (trusted && connection.saidMore()) distrust();
      if (!spoilt && trusted && count <= limit && parted.length === 0 && !connection.isOver()) {
        idle.push(socket);
        serve();
      } else drop(socket, spoilt, parted);
    },
    distrust,
    doubted: (host) => {
      const since = doubted.get(host) ?? 0;
      doubted.delete(host);
      return since;
    },
    resize: (next) => {
      limit = next;
    },
    hangUp: async () => {
      // Whoever waits by now has a connection first, and that ends with his answer too.
      const busy = [...inUse.values(), ...waiting.map(({ parted }) => parted)];
      const all = busy.map((parted) => new Promise<void>((tell) => parted.push(tell)));
      for (const socket of idle.splice(0)) drop(socket);
      await Promise.all([...all, ...dropping]);
    },
    idle: () => idle.length === count && waiting.length === 0,
    close: async () => {
      await Promise.all(idle.splice(0).map(({ destroy }) => destroy()));
    },
  };
};
