import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSites } from '../../../functions/standalone/sample/sites.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { openDatabase } from '../../../shared/store/database.ts';
import { freePorts, type HostProcess, startProcess } from '../../journey/kill/process.ts';
import { visitor } from '../../journey/visitor.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let top: string;
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'hostwarden-start-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** fetch sets Host itself; this lets a request name any. */
const get = (port: number, name: string, path = '/'): Promise<{ status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { Host: name } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });
const oneCustomer = (): string => {
  const file = join(top, 'one.csv');
  writeFileSync(file, 'record,id,name,address,language\ncustomer,c1,Jan,Markt 1,nl\n');
  return file;
};

/** A start that must fail: its exit status, and what it said. */
const refused = async (host: HostProcess): Promise<{ code: number | null; said: string }> => {
  await expect(host.ready).rejects.toThrow('before it was ready');
  const { code } = await host.end();
  return { code, said: host.said() };
};

describe('a sample host', () => {
  let host: HostProcess;
  let base: string;
  let port: number;
  beforeAll(async () => {
    port = await freePorts();
    host = startProcess(join(top, 'sample'), port);
    base = await host.ready;
  });
  afterAll(() => host.end());

  it('flags every violating sample and none of the clean ones, within 30 seconds', { timeout: 40_000 }, async () => {
    const person = visitor(base);
    await person.send(await person.open('/console/login'), /\/console\/login$/);
    const wanted = sampleSites.filter(({ expected }) => expected === 'flag').map((site) => site.host);
    let shown: string[] = [];
    for (let second = 0; second < 30 && shown.length < wanted.length; second += 1) {
      await pause(1000);
      const text = (await person.open('/console/flags')).$('main').text();
      shown = sampleSites.map((site) => site.host).filter((name) => text.includes(name));
    }
    // One more look after everything has been crawled, for flags that come late.
    await pause(1500);
    const late = (await person.open('/console/flags')).$('main').text();
    shown = sampleSites.map((site) => site.host).filter((name) => late.includes(name));
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });

  it('has no Chromium here, says so once, and says at each page why there is no picture', {
    timeout: 40_000,
  }, async () => {
    expect(host.said().match(/no screenshots: no Chromium found/g)).toHaveLength(1);
    const person = visitor(base);
    await person.send(await person.open('/console/login'), /\/console\/login$/);
    const queue = await person.open('/console/flags');
    const flag = queue.$('a[href^="/console/flags/"]').attr('href') ?? '';
    let text = '';
    for (let second = 0; second < 30 && !text.includes('No picture:'); second += 1) {
      await pause(1000);
      text = (await person.open(flag)).$('main').text();
    }
    expect(text).toContain('No picture: this machine has no browser');
  });

  it.each(['/', '/console', '/mailbox', '/clock', '/sample', '/crawler-info', '/healthz'])(
    'answers at %s',
    async (path) => {
      expect((await visitor(base).open(path)).status).toBe(200);
    },
  );

  it('serves each sample site under its own name only, and nothing else of the disk', async () => {
    expect(await get(port + 1, 'bakkerij-dejong.example')).toMatchObject({ status: 200 });
    // As a browser on this machine calls it.
    const local = await get(port + 1, `bakkerij-dejong.localhost:${port + 1}`);
    expect(local.text).toContain('vers brood');
    expect(await get(port + 1, '127.0.0.1')).toMatchObject({ status: 421 });
    for (const path of ['/../sites.ts', '/%2e%2e/sites.ts', '/..%2f..%2fsites.ts', '/index.html%00', '/none.html'])
      expect(await get(port + 1, 'bakkerij-dejong.example', path), path).toMatchObject({ status: 404 });
  });

  it('refuses names that are not its own, so that no foreign name can be pointed at it', async () => {
    expect(await get(port, 'evil.example', '/console')).toMatchObject({ status: 421 });
  });

  it('has its folder alone: a second start says so and what to do', async () => {
    const { code, said } = await refused(startProcess(join(top, 'sample'), await freePorts()));
    expect(code).toBe(2);
    expect(said).toMatch(/Another Hostwarden is running on the data folder .*sample\.\n.*--data/);
  });

  it('says which port is in use and how to choose another', async () => {
    const more = ['--inventory', oneCustomer()];
    const { code, said } = await refused(startProcess(join(top, 'other'), port, more));
    expect(code).toBe(2);
    expect(said).toMatch(new RegExp(`Port ${port}, for the console, is in use\\.\\n.*--port`));
  });
});

describe('a start that cannot be', () => {
  it('names a taken port of the sample sites', async () => {
    const port = await freePorts();
    const blocker = createServer().listen(port + 1, '127.0.0.1');
    await once(blocker, 'listening');
    const { code, said } = await refused(startProcess(join(top, 'blocked'), port));
    blocker.close();
    expect(code).toBe(2);
    expect(said).toMatch(new RegExp(`Port ${port + 1}, for the sample sites, is in use\\.`));
  });

  it('leaves a database of a newer version alone', async () => {
    const folder = join(top, 'newer');
    mkdirSync(folder);
    const path = join(folder, 'hostwarden.sqlite');
    const db = openDatabase(path);
    db.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(path);
    const { code, said } = await refused(startProcess(folder, await freePorts()));
    expect(code).toBe(2);
    expect(said).toMatch(/newer Hostwarden \(database version 99/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('tells every fault of an inventory and opens nothing', async () => {
    const file = join(top, 'faulty.csv');
    writeFileSync(file, 'record,id,name,colour\ncustomer,c 1,Jan,red\nklant,c2\n');
    const folder = join(top, 'untouched');
    const { code, said } = await refused(startProcess(folder, await freePorts(), ['--inventory', file]));
    expect(code).toBe(2);
    for (const part of [
      'faulty.csv:1:16: unknown column',
      'faulty.csv:2:10: "c 1" cannot be an id',
      'faulty.csv:3:1: unknown record',
    ])
      expect(said).toContain(part);
    expect(said).toMatch(/\d faults in .*faulty\.csv; nothing was imported\./);
    expect(() => readFileSync(join(folder, 'hostwarden.sqlite'))).toThrow('ENOENT');
  });

  it('never mixes the sample with real customers', async () => {
    const folder = join(top, 'mixed');
    const sample = startProcess(folder, await freePorts());
    await sample.ready;
    expect(await sample.end('SIGTERM')).toEqual({ code: 0, signal: null });
    const { code, said } = await refused(startProcess(folder, await freePorts(), ['--inventory', oneCustomer()]));
    expect(code).toBe(2);
    expect(said).toContain('holds the sample hosting');
  });
});

it('tries a policy of one’s own on the sample, begun with it or before it', { timeout: 60_000 }, async () => {
  const file = join(top, 'policy.json');
  writeFileSync(file, JSON.stringify({ ...defaultPolicy, version: 'of my own', suspension: { days: 7 } }));
  const folder = join(top, 'tried');
  for (const more of [[], ['--policy', file]]) {
    const host = startProcess(folder, await freePorts(), more);
    const person = visitor(await host.ready);
    await person.send(await person.open('/console/login'), /\/console\/login$/, { name: 'Mona Manager' });
    const text = (await person.open('/console/rules')).$('main').text();
    expect(text.includes('of my own')).toBe(more.length > 0);
    expect(host.said().includes('the invented sample hosting, under your policy')).toBe(more.length > 0);
    await host.end('SIGTERM');
  }
});

it('runs a provider’s inventory without clock and sample, and stops when asked', async () => {
  const host = startProcess(join(top, 'own'), await freePorts(), ['--inventory', oneCustomer()]);
  const person = visitor(await host.ready);
  expect((await person.open('/')).status).toBe(200);
  expect((await person.open('/clock')).status).toBe(404);
  expect((await person.open('/sample')).status).toBe(404);
  expect(await host.end('SIGINT')).toEqual({ code: 0, signal: null });
  expect(host.said()).toContain('nothing is lost');
});
