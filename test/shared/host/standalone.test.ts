import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GiveUp } from '../../../shared/errors.ts';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import type { Fetcher } from '../../../shared/ports.ts';
import { sampleMail } from '../../contract/mail.ts';
import { startSmtp } from '../../contract/recorder.ts';

const fetcher: Fetcher = {
  fetch: () => Promise.reject(new Error('nothing is fetched here')),
  resolve: () => Promise.reject(new Error('nothing is resolved here')),
  hangUp: async () => {},
  close: async () => {},
};
const log = () => {};
const now = { max: 10, visibilitySeconds: 60, waitSeconds: 0 } as const;

describe('the standalone host', () => {
  let folder: string;
  const hosts: StandaloneHost[] = [];
  const open = async (more: Partial<Parameters<typeof openStandalone>[0]> = {}): Promise<StandaloneHost> => {
    const host = await openStandalone({ dataFolder: join(folder, 'data'), fetcher, log, ...more });
    hosts.push(host);
    return host;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostwarden-host-'));
  });
  afterEach(async () => {
    for (const host of hosts.splice(0)) await host.close();
    await rm(folder, { recursive: true });
  });

  test('a second one on the folder is refused in one clear sentence, until the first has closed', async () => {
    const first = await open();
    await expect(open()).rejects.toThrow(/Another Hostwarden is running on the data folder/);
    await expect(open()).rejects.toThrow(GiveUp);
    await first.close();
    await first.close();
    await open();
  });

  test('what one kept, the next finds', async () => {
    const first = await open();
    await first.records.transact([{ put: { pk: 'a', sk: 'b', body: 1 }, if: 'absent' }]);
    await first.blobs.put('a/b', new Uint8Array([1]));
    await first.queues.send('case', [{ body: 'c' }]);
    await first.mail.send(sampleMail);
    await first.close();
    const second = await open();
    expect((await second.records.get({ pk: 'a', sk: 'b' }))?.body).toBe(1);
    expect(await second.blobs.get('a/b')).toEqual(new Uint8Array([1]));
    expect(await second.queues.receive('case', now)).toMatchObject([{ body: 'c' }]);
    expect(await second.mailbox.list()).toMatchObject([{ noticeId: sampleMail.noticeId }]);
  });

  test('a process killed with -9 loses nothing that it was told is kept, and leaves no lock behind', async () => {
    const script = `
      const { openStandalone } = await import(${JSON.stringify(new URL('../../../shared/host/standalone.ts', import.meta.url).href)});
      const fetcher = { close: async () => {} };
      const host = await openStandalone({ dataFolder: process.argv[1], fetcher, log: () => {} });
      for (let n = 1; ; n += 1) {
        await host.records.transact([{ put: { pk: 'a', sk: String(n).padStart(8, '0'), body: n }, if: 'absent' }]);
        await host.queues.send('case', [{ body: n }]);
        process.stdout.write(n + '\\n');
      }`;
    const dataFolder = join(folder, 'data');
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script, dataFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > 50) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const told = said.split('\n').slice(0, -1).length;
    expect(told).toBeGreaterThan(40);
    const host = await open();
    // The one under way when the kill came may be there as well.
    const rows = (await host.records.query({ index: 'table', pk: 'a', limit: 1000 })).rows.length;
    const { ready } = await host.queues.depth('case');
    expect([told, told + 1]).toContain(rows);
    expect([told, told + 1]).toContain(ready);
  });

  test('a message in hand when the process died is there at once', async () => {
    const first = await open();
    await first.queues.send('case', [{ body: 'a' }]);
    await first.queues.receive('case', now);
    await first.close();
    const second = await open();
    expect(await second.queues.receive('case', now)).toMatchObject([{ body: 'a', deliveries: 2 }]);
  });

  test('its folder and its key are for nobody else', async () => {
    await open();
    expect((await stat(join(folder, 'data'))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'data', 'mail-key'))).mode & 0o077).toBe(0);
  });

  test('a folder that cannot be one is told with the remedy, and nothing is left locked', async () => {
    await writeFile(join(folder, 'data'), 'a file');
    await expect(open()).rejects.toThrow(GiveUp);
    await rm(join(folder, 'data'));
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'data', 'mail-key'), 'cut');
    await expect(open()).rejects.toThrow(/damaged/);
    await rm(join(folder, 'data', 'mail-key'));
    await open();
  });

  test('with SMTP, a delivery report in the Maildir proves what the server accepted', async () => {
    const server = await startSmtp();
    const maildir = join(folder, 'maildir');
    for (const name of ['new', 'cur']) await mkdir(join(maildir, name), { recursive: true });
    const host = await open({ smtp: { url: server.url, relayed: 'accepted' }, maildir });
    await host.mail.send(sampleMail);
    const envelopeId = /hw-[^"]+:[\w-]{22}/.exec(JSON.stringify(server.messages[0]?.dsn))?.[0];
    await writeFile(
      join(maildir, 'new', '1'),
      `Content-Type: multipart/report; boundary=B\n\n--B\nContent-Type: message/delivery-status\n\nOriginal-Envelope-Id: ${envelopeId}\n\nAction: delivered\n\n--B--\n`,
    );
    expect(await host.collectMail()).toBe(1);
    const events = await host.queues.receive('mail-events', now);
    expect(events.map(({ body }) => body)).toMatchObject([
      { kind: 'accepted', noticeId: sampleMail.noticeId },
      { kind: 'delivered', noticeId: sampleMail.noticeId, caseId: sampleMail.caseId },
    ]);
    expect(await host.mailbox.list()).toEqual([]);
    await server.close();
  });

  test('without a Maildir there is nothing to collect', async () => {
    expect(await (await open()).collectMail()).toBe(0);
  });

  test('a mail in the mailbox is a file that any mail program opens', async () => {
    const host = await open();
    await host.mail.send(sampleMail);
    const path = join(folder, 'data', 'mailbox', 'keys');
    expect(await readdir(path)).toContain(`${sampleMail.noticeId}.eml`);
    expect(await readFile(join(path, `${sampleMail.noticeId}.eml`))).toEqual(Buffer.from(sampleMail.mime));
  });
});
