/** A time-stamping authority of one's own: `openssl ts` behind a small server on loopback. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

const config = (folder: string): string => `
[req]
distinguished_name = name
prompt = no
x509_extensions = ext
[name]
CN = Trial authority
[ext]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = one
[one]
serial = ${folder}/serial
signer_cert = ${folder}/tsa.pem
signer_key = ${folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
crypto_device = builtin
ordering = no
tsa_name = no
`;

export const openAuthority = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostwarden-tsa-'));
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('tsa.cnf'), config(folder));
  writeFileSync(at('serial'), '01\n');
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-config',
      at('tsa.cnf'),
      '-keyout',
      at('tsa.key'),
      '-out',
      at('tsa.pem'),
    ],
    { stdio: 'pipe' },
  );
  const reply = (query: Uint8Array): Uint8Array => {
    writeFileSync(at('query.tsq'), query);
    const files = ['-queryfile', at('query.tsq'), '-out', at('reply.tsr')];
    execFileSync('openssl', ['ts', '-reply', '-config', at('tsa.cnf'), ...files], { stdio: 'pipe' });
    return readFileSync(at('reply.tsr'));
  };
  const types: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    types.push(request.headers['content-type'] ?? '');
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.setHeader('Content-Type', 'application/timestamp-reply');
      response.end(reply(Buffer.concat(parts)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    types,
    reply,
    /** What `openssl ts -verify` says of bytes and their stamp. */
    verify: (bytes: Uint8Array, stamp: Uint8Array): string => {
      writeFileSync(at('data'), bytes);
      writeFileSync(at('stamp.tsr'), stamp);
      const { stdout, stderr } = spawnSync(
        'openssl',
        ['ts', '-verify', '-data', at('data'), '-in', at('stamp.tsr'), '-CAfile', at('tsa.pem')],
        { encoding: 'utf8' },
      );
      return `${stdout}${stderr}`;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
};
