/** Listening on a port, and what to tell the operator where that fails. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { GiveUp } from '../../shared/errors.ts';

export type Listening = { readonly port: number; close(): Promise<void> };
export type Place = {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** For the message: what is to be served there, and how to choose another port. */
  readonly what: string;
  readonly otherwise: string;
};

/** Resolves once connections are accepted. Throws GiveUp where the port cannot be had. */
export const listen = async (place: Place, listener: RequestListener): Promise<Listening> => {
  const server = createServer(listener);
  try {
    await listening(server, place);
  } catch (error) {
    throw portTrouble(error, place);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : place.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const listening = (server: Server, { port, host }: Place): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const portTrouble = (cause: unknown, { host, port, what, otherwise }: Place): unknown => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new GiveUp(
      `Port ${port}, for ${what}, is in use.`,
      `Stop the program that uses it, or start with ${otherwise}.`,
      { cause },
    );
  if (code === 'EACCES')
    return new GiveUp(`Port ${port}, for ${what}, is not allowed to this user.`, `Start with ${otherwise}.`, { cause });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new GiveUp(`This machine has no address ${host}.`, 'Correct --host; 127.0.0.1 always works.', { cause });
  return cause;
};
