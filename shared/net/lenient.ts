/**
 * One request over a connection of its own, its answer read as browsers read it: a line may end without a carriage return, a version may be
 * none, a length may stand beside chunks. undici's parser forgives nothing of that, since on a kept connection what is read otherwise than
 * it was meant is taken for the next answer; here there is no next one. What is beyond Node's own lenient parser is refused as before.
 */
import { type IncomingMessage, type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP } from 'node:net';
import type { Connection, ConnectionOptions } from './connection.ts';
import type { Controller } from './dispatch.ts';

const pairs = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? '']] : []));

export const createLenient = ({ origin, connectMs, headerBytes, tls }: ConnectionOptions): Connection => ({
  dispatch: ({ path, headers }, handler) => {
    const { protocol, hostname, port } = new URL(origin);
    const options: RequestOptions = {
      // A literal, checked: no name is looked up.
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
      path,
      headers: { ...headers, connection: 'close' },
      agent: false,
      insecureHTTPParser: true,
      maxHeaderSize: headerBytes,
    };
    const asked = URL.parse(`https://${headers['host'] ?? ''}`)?.hostname ?? '';
    // An address is no server name (RFC 6066, 3).
    const name = isIP(asked.replace(/^\[|\]$/g, '')) === 0 ? asked : '';
    const request =
      protocol === 'https:' ? requestTls({ ...options, servername: name, ...tls }) : requestPlain(options);
    let answer: IncomingMessage | undefined;
    const controller: Controller = {
      abort: () => void request.destroy(),
      pause: () => void answer?.pause(),
      resume: () => void answer?.resume(),
    };
    const connecting = setTimeout(
      () => request.destroy(Object.assign(new Error(`no connection in ${connectMs / 1000} s`), { code: 'ETIMEDOUT' })),
      connectMs,
    );
    request.on('socket', (socket) => {
      socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
    });
    request.on('close', () => clearTimeout(connecting));
    request.on('error', handler.onError);
    // Node tells of answers before the answer apart from it.
    request.on('information', ({ statusCode, rawHeaders }) => handler.onHead(statusCode, '', pairs(rawHeaders)));
    request.on('response', (response: IncomingMessage) => {
      answer = response;
      handler.onHead(response.statusCode ?? 0, response.statusMessage ?? '', pairs(response.rawHeaders));
      response.on('data', handler.onData);
      response.on('end', handler.onEnd);
      response.on('error', handler.onError);
    });
    request.end();
    return controller;
  },
  wire: () => undefined,
  isOver: () => true,
  saidMore: () => false,
  destroy: async () => {},
});
