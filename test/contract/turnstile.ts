/**
 * Stands before moto_server and lets DynamoDB requests through one at a time: moto checks the conditions of a transaction and
 * writes it without a lock, so that under load two requests can both succeed of which DynamoDB refuses one; and a transaction that
 * it cancels puts the whole table back as it was, with it what others wrote meanwhile (moto 5.2.1: of 150 pairs at once 2 and 5).
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const isDynamo = (asked: IncomingMessage): boolean => String(asked.headers['x-amz-target']).startsWith('DynamoDB');

export const startTurnstile = async (port: number): Promise<{ readonly endpoint: string; close(): Promise<void> }> => {
  const agent = new Agent({ keepAlive: true });
  /** Ends when the exchange has ended, well or not. */
  const pass = (asked: IncomingMessage, answer: ServerResponse): Promise<void> =>
    new Promise((resolve) => {
      const { method, url, headers } = asked;
      // The host stays as it was asked for: it is signed.
      const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (said) => {
        answer.writeHead(said.statusCode ?? 502, said.headers);
        said.pipe(answer);
      });
      onward.on('error', () => {
        if (answer.headersSent) answer.destroy();
        else answer.writeHead(503).end();
      });
      answer.on('close', () => {
        onward.destroy();
        resolve();
      });
      asked.pipe(onward);
    });
  let last = Promise.resolve();
  const server = createServer((asked, answer) => {
    if (isDynamo(asked)) last = last.then(() => pass(asked, answer));
    else void pass(asked, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
