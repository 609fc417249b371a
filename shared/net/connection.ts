/**
 * One connection that is kept: a GET at a time, and its answer by the letter of HTTP/1.1. It speaks and gives up as undici's client does,
 * whose parser it has, and has none of its queues and streams: what the wire brings goes to the parser where it lies.
 */
import { connect as connectPlain, isIP, type OnReadOpts, type Socket, type TcpSocketConnectOpts } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { createAlarm } from './alarm.ts';
import { type Controller, type Dispatches, fault, type Handler } from './dispatch.ts';
import { createParser, type Head, mostAtOnce, ok, paused } from './llhttp.ts';

export type Connection = Dispatches & {
  /** Once there is one. */
  readonly wire: () => Socket | undefined;
  /** Of no use to another request. */
  readonly isOver: () => boolean;
  /** Bytes came that nobody had asked for, behind an answer or between two; not the status 408 by which servers end an idle connection. */
  readonly saidMore: () => boolean;
  /** Resolves when it is closed. */
  readonly destroy: () => Promise<void>;
};
export type ConnectionOptions = {
  readonly origin: string;
  readonly connectMs: number;
  readonly headerBytes: number;
  /** Of the TLS handshake. */
  readonly tls: Readonly<Record<string, unknown>>;
};

const probeMs = 60_000;
/** An idle connection is ended after so long, or as much sooner as the server says that it would end it. */
const idleMs = 5_000;
const mostIdleMs = 30_000;
const beforeServerMs = 2_000;

/** Kept for who waits: a good many times what TLS can hold. */
const mostHeld = 16 * mostAtOnce;

/** What comes is read here, whatever the connection, and is done with before anything else comes. */
const readBuffer = new Uint8Array(mostAtOnce);

/** `HTTP/1.1 408 …`: how load balancers end an idle connection. Browsers too take it for no more than that. */
const isFarewell = (bytes: Uint8Array): boolean =>
  /^HTTP\/1\.[01] 408[ \r\n]/.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 13)).toString('latin1'),
  );

/** What headers say of the connection and the body. */
type Framing = {
  readonly length: number | undefined;
  readonly isChunked: boolean;
  readonly keptMs: number | undefined;
};
const framingOf = (headers: Head['headers']): Framing => {
  let length: number | undefined;
  let isChunked = false;
  let kept = '';
  for (const header of headers) {
    const name = header[0];
    if (name === 'content-length') length = Number.parseInt(header[1], 10);
    else if (name === 'transfer-encoding') isChunked = true;
    else if (name === 'keep-alive') kept += `,${header[1]}`;
  }
  const seconds = kept === '' ? undefined : /,[\t ]*timeout=(\d+)/i.exec(kept)?.[1];
  return { length, isChunked, keptMs: seconds === undefined ? undefined : Number(seconds) * 1_000 };
};
/** An address is no server name (RFC 6066, 3). */
const serverNameOf = (host: string): string => {
  const name = host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host.replace(/:\d*$/, '');
  return isIP(name) === 0 ? name : '';
};
/** Nothing else goes over the wire, whatever an address or a remembered header says. */
const badPath = /[^\x21-\xff]/;
const badValue = /[^\t\x20-\x7e\x80-\xff]/;
type Line = { readonly value: string; readonly line: string };
/** Headers by their names, as they were sent last: most say the same every time. */
const sentLast = new Map<string, Line>();
/** With its end. */
const lineOf = (name: string, value: string): string => {
  const last = sentLast.get(name);
  if (last?.value === value) return last.line;
  if (badValue.test(value)) throw fault('UND_ERR_INVALID_ARG', `invalid ${name} header`);
  const line = `${name}: ${value}\r\n`;
  sentLast.set(name, { value, line });
  return line;
};
const requestOf = (path: string, headers: Readonly<Record<string, string>>): string => {
  if (badPath.test(path) || !path.startsWith('/')) throw fault('UND_ERR_INVALID_ARG', 'invalid request path');
  let lines = '';
  for (const name in headers) if (name !== 'host') lines += lineOf(name, headers[name] ?? '');
  return `GET ${path} HTTP/1.1\r\n${lineOf('host', headers['host'] ?? '')}connection: keep-alive\r\n${lines}\r\n`;
};

export const createConnection = ({ origin, connectMs, headerBytes, tls }: ConnectionOptions): Connection => {
  const { protocol, hostname, port } = new URL(origin);
  const isTls = protocol === 'https:';
  let socket: Socket | undefined;
  let isConnected = false;
  let isDead = false;
  let isClosed = false;
  const closing: (() => void)[] = [];
  /** Who waits for an answer, and what is to be asked; sent once it is undefined. */
  let running: Handler | undefined;
  let unsent: string | undefined;
  let saidMore = false;
  /** Of the answer under way: 0 before its headers. */
  let status = 0;
  let keepAlive = false;
  let isLast = false;
  let promised = -1;
  let got = 0;
  let isPaused = false;
  /** Came while nobody would have it. */
  let rest: Uint8Array | undefined;
  let idleFor = idleMs;

  const die = (error: Error): void => {
    if (isDead) return;
    isDead = true;
    socket?.destroy();
    idle.end();
    rest = undefined;
    const handler = running;
    running = undefined;
    handler?.onError(unsent === undefined ? error : neverAsked(error));
  };
  /** What ends a connection before it is asked says nothing of the question; what keeps it from being made, does. */
  const neverAsked = (error: Error): Error =>
    isConnected ? fault('UND_ERR_SOCKET', 'closed before it was asked') : error;
  /** Behind an answer, or before a question. */
  const isUnasked = (): boolean => running === undefined || unsent !== undefined;
  const dieOfMore = (): void => {
    saidMore = true;
    die(fault('UND_ERR_SOCKET', 'bad response'));
  };
  const parser = createParser(
    {
      begin: () => {
        if (!isDead && isUnasked()) dieOfMore();
        return !isDead;
      },
      head: (head) => {
        if (isDead || running === undefined) return false;
        if (head.status === 100) die(fault('UND_ERR_SOCKET', 'bad response'));
        else if (head.upgrade) die(fault('UND_ERR_SOCKET', 'bad upgrade'));
        if (isDead) return false;
        status = head.status;
        keepAlive = head.keepAlive;
        const { length, isChunked, keptMs } = framingOf(head.headers);
        const isBare = status === 204 || status === 304;
        promised = isBare ? -1 : (length ?? -1);
        // What it may have sent all the same would be taken for the next answer.
        if (isBare && (isChunked || (length ?? 0) > 0)) keepAlive = false;
        idleFor = keptMs === undefined ? idleMs : Math.min(keptMs - beforeServerMs, mostIdleMs);
        if (!keepAlive || idleFor <= 0) isLast = true;
        running.onHead(head.status, head.reason, head.headers);
        return !isDead;
      },
      tooLarge: () => die(fault('UND_ERR_HEADERS_OVERFLOW', 'Headers Overflow Error')),
      body: (bytes) => {
        if (isDead || running === undefined) return false;
        got += bytes.length;
        running.onData(bytes);
        return isDead ? false : isPaused ? 'pause' : true;
      },
      end: () => {
        if (isDead || running === undefined) return false;
        const isWhole = promised === -1 || got === promised;
        const was = status;
        status = 0;
        got = 0;
        if (was < 200) return true;
        if (!isWhole) die(notAsPromised());
        if (isDead) return false;
        promised = -1;
        const handler = running;
        running = undefined;
        if (isLast) die(fault('UND_ERR_INFO', 'reset'));
        else wait();
        handler.onEnd();
        return isLast ? 'pause' : !isDead;
      },
    },
    headerBytes,
  );
  const notAsPromised = (): Error =>
    fault('UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'Response body length does not match content-length header');
  const faultOfParser = (): Error => {
    if (promised !== -1 && got !== promised) return notAsPromised();
    return new Error(`Response does not match the HTTP/1.1 protocol (${parser.fault()})`);
  };
  /** To the parser, as much at a time as it takes; what it would not have any more is kept. `bytes` are lent. */
  const feed = (bytes: Uint8Array): void => {
    if (isPaused) {
      hold(bytes);
      return;
    }
    if (isUnasked() && isFarewell(bytes)) {
      die(fault('UND_ERR_SOCKET', 'other side closed'));
      return;
    }
    let at = 0;
    // Of no bytes too: a parser that was paused behind the last ones has yet to tell of the end.
    do {
      const piece = bytes.length <= mostAtOnce ? bytes : bytes.subarray(at, at + mostAtOnce);
      const result = parser.execute(piece);
      if (isDead) return;
      if (result === paused) {
        rest = bytes.slice(at + parser.taken());
        return;
      }
      if (result !== ok) {
        if (isUnasked()) dieOfMore();
        else die(faultOfParser());
        return;
      }
      at += piece.length;
    } while (at < bytes.length);
  };
  /** TLS goes on to deliver what it has read and decrypted by the time that it is told to wait. */
  const hold = (bytes: Uint8Array): void => {
    rest = rest === undefined ? bytes.slice() : Buffer.concat([rest, bytes]);
    if (rest.length > mostHeld) die(fault('UND_ERR_SOCKET', 'more came than was waited for'));
  };
  const goOn = (): void => {
    const before = rest;
    rest = undefined;
    isPaused = false;
    parser.resume();
    if (before !== undefined) feed(before);
  };
  /** Nothing more comes: who waits has what is there. */
  const flush = (): void => {
    while (isPaused && !isDead) goOn();
  };
  const finish = (): void => {
    flush();
    if (isDead || status === 0 || keepAlive) return;
    if (parser.finish() !== ok) die(faultOfParser());
  };

  /** Until it is asked again. */
  const wait = (): void => {
    socket?.unref();
    idle.set(idleFor);
  };
  const idle = createAlarm(() => {
    if (running === undefined) die(fault('UND_ERR_INFO', 'socket idle timeout'));
  });
  const send = (): void => {
    if (unsent === undefined || isDead) return;
    const text = unsent;
    unsent = undefined;
    socket?.write(text, 'latin1');
  };
  const open = (host: string): Socket => {
    const options: TcpSocketConnectOpts & { readonly onread: OnReadOpts } = {
      // A literal, checked: no name is looked up.
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (isTls ? 443 : 80) : Number(port),
      onread: {
        buffer: readBuffer,
        callback: (length) => {
          if (!isDead) feed(readBuffer.subarray(0, length));
          return !isPaused;
        },
      },
    };
    const name = serverNameOf(host);
    const made = isTls
      ? connectTls({ ...options, ...(name === '' ? {} : { servername: name }), ALPNProtocols: ['http/1.1'], ...tls })
      : connectPlain(options);
    made.setKeepAlive(true, probeMs).setNoDelay(true);
    const late = setTimeout(() => {
      // What has come by now was not late.
      setImmediate(() => {
        if (isConnected) return;
        const where = `attempted address: ${options.host}:${options.port}, timeout: ${connectMs}ms`;
        die(fault('UND_ERR_CONNECT_TIMEOUT', `Connect Timeout Error (${where})`));
      });
    }, connectMs);
    made.once(isTls ? 'secureConnect' : 'connect', () => {
      clearTimeout(late);
      isConnected = true;
      send();
    });
    made.on('error', (error: NodeJS.ErrnoException) => {
      flush();
      // Some systems tell of a reset where the other end has closed behind its answer.
      if (error.code === 'ECONNRESET' && status !== 0 && !keepAlive) finish();
      else die(error);
    });
    made.on('end', () => {
      flush();
      if (status !== 0 && !keepAlive) finish();
      else die(fault('UND_ERR_SOCKET', 'other side closed'));
    });
    made.on('close', () => {
      clearTimeout(late);
      finish();
      die(fault('UND_ERR_SOCKET', 'closed'));
      parser.free();
      isClosed = true;
      for (const tell of closing.splice(0)) tell();
    });
    return made;
  };

  const controller: Controller = {
    abort: () => {
      running = undefined;
      die(fault('UND_ERR_INFO', 'aborted'));
    },
    pause: () => {
      isPaused = true;
    },
    resume: () => {
      if (!isPaused || isDead) return;
      goOn();
      if (!isPaused) socket?.resume();
    },
  };
  return {
    dispatch: ({ path, headers }, handler) => {
      unsent = requestOf(path, headers);
      running = handler;
      isLast = false;
      if (socket === undefined) socket = open(headers['host'] ?? '');
      else {
        socket.ref();
        // What lies on it by now, or its end, is seen before it is asked again.
        setImmediate(isDead ? () => handler.onError(neverAsked(new Error())) : send);
      }
      return controller;
    },
    wire: () => (isConnected ? socket : undefined),
    isOver: () => isDead || socket?.destroyed === true || socket?.readableEnded === true,
    saidMore: () => saidMore,
    destroy: () =>
      new Promise((closed) => {
        if (socket === undefined || isClosed) {
          isDead = true;
          if (socket === undefined) parser.free();
          closed();
          return;
        }
        closing.push(closed);
        die(fault('UND_ERR_INFO', 'destroyed'));
        socket.destroy();
      }),
  };
};
