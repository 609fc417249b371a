/** As much of an IMAP server (RFC 3501) as one reader of one folder needs; it keeps what it was told. */

import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

export type ServedMail = { readonly uid: number; readonly internalDate: string; readonly source: string };
export type ImapServer = {
  readonly port: number;
  readonly commands: readonly string[];
  mails: readonly ServedMail[];
  uidValidity: number;
  close(): Promise<void>;
};

export const password = 'secret';

const uidsOf = (server: ImapServer, query: string): readonly number[] => {
  const from = /UID (\d+):\*/.exec(query)?.[1];
  const all = server.mails.map(({ uid }) => uid);
  if (from === undefined) return all;
  const newer = all.filter((uid) => uid >= Number(from));
  // As the standard has it: `9:*` always names the last one.
  return newer.length === 0 ? all.slice(-1) : newer;
};

const answerTo = (line: string, server: ImapServer): string => {
  const [tag = '*', verb = '', ...rest] = line.split(' ');
  const words = rest.join(' ');
  const ok = `${tag} OK done\r\n`;
  switch (verb.toUpperCase()) {
    case 'CAPABILITY':
      return `* CAPABILITY IMAP4rev1\r\n${ok}`;
    case 'LOGIN':
      return words.includes(password) ? ok : `${tag} NO [AUTHENTICATIONFAILED] Wrong user or password.\r\n`;
    case 'LIST':
      if (words === '"" ""') return `* LIST (\\Noselect) "/" ""\r\n${ok}`;
      return words.includes('Nowhere') ? ok : `* LIST () "/" "INBOX"\r\n${ok}`;
    case 'EXAMINE':
      return words.includes('INBOX')
        ? `* FLAGS (\\Seen)\r\n* ${server.mails.length} EXISTS\r\n* OK [UIDVALIDITY ${server.uidValidity}] x\r\n* OK [UIDNEXT 99] x\r\n${tag} OK [READ-ONLY] done\r\n`
        : `${tag} NO [NONEXISTENT] No such folder.\r\n`;
    case 'LOGOUT':
      return `* BYE\r\n${ok}`;
    case 'UID': {
      if (words.startsWith('SEARCH')) return `* SEARCH ${uidsOf(server, words).join(' ')}\r\n${ok}`;
      const uid = Number(/^FETCH (\d+)/.exec(words)?.[1]);
      const at = server.mails.findIndex((mail) => mail.uid === uid);
      const mail = server.mails[at];
      if (mail === undefined) return ok;
      const { source, internalDate } = mail;
      return `* ${at + 1} FETCH (UID ${uid} INTERNALDATE "${internalDate}" BODY[]<0> {${Buffer.byteLength(source)}}\r\n${source})\r\n${ok}`;
    }
    default:
      return verb === 'ID' || verb === 'NOOP' ? ok : `${tag} BAD unknown\r\n`;
  }
};

export const openImapServer = async (): Promise<ImapServer> => {
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.write('* OK ready\r\n');
    let buffer = '';
    socket.on('data', (data) => {
      buffer += data.toString('latin1');
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        commands.push(line.replace(/^\S+ /, ''));
        socket.write(answerTo(line, server));
      }
    });
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const server: ImapServer = {
    port: (tcp.address() as AddressInfo).port,
    commands,
    mails: [],
    uidValidity: 7,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
  return server;
};
