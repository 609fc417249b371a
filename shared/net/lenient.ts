/**
 * One request over a connection of its own, its answer read as browsers read it: a line may end without a carriage return, a version may be
 * none, a length may stand beside chunks. undici's parser forgives nothing of that, since on a kept connection what is read otherwise than
 * it was meant is taken for the next answer; here there is no next one. What is beyond Node's own lenient parser is refused as before.
 */
import { type IncomingMessage, type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP } from 'node:net';
import type { Dispatcher } from 'undici';

/** What of undici's client an exchange asks for. */
export type Dispatches = Pick<Dispatcher, 'dispatch'>;
export type LenientOptions = {
  readonly origin: string;
  readonly connectMs: number;
  readonly headerBytes: number;
  /** Of the TLS handshake. */
  readonly tls: Readonly<Record<string, unknown>>;
};

type Acts = Pick<Dispatcher.DispatchController, 'abort' | 'pause' | 'resume'>;
const controllerOf = ({ abort, pause, resume }: Acts): Dispatcher.DispatchController => {
  const state = { aborted: false, paused: false, reason: null as Error | null };
  return {
    get aborted() {
      return state.aborted;
    },
    get paused() {
      return state.paused;
    },
    get reason() {
      return state.reason;
    },
    abort: (reason) => {
      state.aborted = true;
      state.reason = reason;
      abort(reason);
    },
    pause: () => {
      state.paused = true;
      pause();
    },
    resume: () => {
      state.paused = false;
      resume();
    },
  };
};

export const createLenient = ({ origin, connectMs, headerBytes, tls }: LenientOptions): Dispatches => ({
  dispatch: ({ path, headers }, handler) => {
    const { protocol, hostname, port } = new URL(origin);
    const sent = headers as Readonly<Record<string, string>>;
    const options: RequestOptions = {
      // A literal, checked: no name is looked up.
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
      path,
      headers: { ...sent, connection: 'close' },
      agent: false,
      insecureHTTPParser: true,
      maxHeaderSize: headerBytes,
    };
    const asked = URL.parse(`https://${sent['host'] ?? ''}`)?.hostname ?? '';
    // An address is no server name (RFC 6066, 3).
    const name = isIP(asked.replace(/^\[|\]$/g, '')) === 0 ? asked : '';
    const request =
      protocol === 'https:' ? requestTls({ ...options, servername: name, ...tls }) : requestPlain(options);
    let answer: IncomingMessage | undefined;
    const controller = controllerOf({
      abort: (error) => void request.destroy(error),
      pause: () => void answer?.pause(),
      resume: () => void answer?.resume(),
    });
    const failed = (error: Error): void => handler.onResponseError?.(controller, error);
    const connecting = setTimeout(
      () => request.destroy(Object.assign(new Error(`no connection in ${connectMs / 1000} s`), { code: 'ETIMEDOUT' })),
      connectMs,
    );
    request.on('socket', (socket) => {
      socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
    });
    request.on('close', () => clearTimeout(connecting));
    request.on('error', failed);
    // Node tells of answers before the answer apart from it; undici does not.
    request.on('information', ({ statusCode, headers: hints }) =>
      handler.onResponseStart?.(controller, statusCode, hints, ''),
    );
    request.on('response', (response: IncomingMessage) => {
      answer = response;
      handler.onResponseStart?.(
        controller,
        response.statusCode ?? 0,
        response.headersDistinct as Record<string, string[]>,
        response.statusMessage ?? '',
      );
      response.on('data', (chunk: Buffer) => handler.onResponseData?.(controller, chunk));
      response.on('end', () => handler.onResponseEnd?.(controller, {}));
      response.on('error', failed);
    });
    handler.onRequestStart?.(controller, {});
    request.end();
    return true;
  },
});
