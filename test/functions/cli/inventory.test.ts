import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
let top: string;
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'hostwarden-inventory-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly out: string; readonly err: string };
const hostwarden = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'functions/cli/hostwarden.mjs'), 'inventory', ...args],
      { cwd: top },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

const csv = [
  'record;id;name;address;language;customer;role;email;domain;renewsOn;addresses;host;contract;server',
  'customer;c1;"Müller ""Söhne""";Markt 1|4700 Eupen;de',
  'contact;1;Karl;;de;c1;administrative;karl@müller.example',
  'server;w1;;;;;;;;;203.0.113.7',
  'contract;k1;;;;c1;;;müller.example;2027-03-01',
  'site;;;;;;;;;;;www.müller.example;k1;w1',
].join('\r\n');

it('imports, says what changed, and exports what reads back the same', async () => {
  writeFileSync(join(top, 'panel.csv'), `\ufeff${csv}`);
  const dry = await hostwarden('import', 'panel.csv', '--dry-run');
  expect(dry).toMatchObject({ code: 0, err: '' });
  expect(dry.out).toContain('sites      1 new, 0 changed, 0 as before');
  expect(dry.out).toContain('Dry run');
  expect(existsSync(join(top, 'data'))).toBe(false);

  expect((await hostwarden('import', 'panel.csv')).out).toContain('sites      1 new');
  expect((await hostwarden('import', 'panel.csv')).out).toContain('sites      0 new, 0 changed, 1 as before');
  for (const format of ['csv', 'json']) {
    const exported = await hostwarden('export', '--format', format);
    expect(exported.out).toContain('www.xn--mller-kva.example');
    writeFileSync(join(top, `again.${format}`), exported.out);
    const again = await hostwarden('import', `again.${format}`, '--dry-run');
    expect(again.out).toContain('customers  0 new, 0 changed, 1 as before');
    expect(again.out).toContain('sites      0 new, 0 changed, 1 as before');
  }
});

it('prints every fault on stderr and ends with 2, with nothing imported', async () => {
  writeFileSync(join(top, 'bad.csv'), `${csv}\r\nsite;;;;;;;;;;;www.müller.example;k9;w1\r\nkunde;c2`);
  const before = await hostwarden('export', '--format', 'json');
  const { code, out, err } = await hostwarden('import', 'bad.csv');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('bad.csv:7:16: site "www.müller.example" comes twice (first on line 6). Remove one');
  expect(err).toContain('bad.csv:7:35: there is no contract "k9".');
  expect(err).toContain('bad.csv:8:1: unknown record "kunde".');
  expect(err).toContain('3 faults in bad.csv; nothing was imported.');
  expect(await hostwarden('export', '--format', 'json')).toEqual(before);
});

it.each([
  ['a file that is not there', ['import', 'none.csv'], 'The inventory file none.csv does not exist.'],
  ['a folder for a file', ['import', '.'], 'The inventory file . cannot be read.'],
  ['an export of nothing', ['export', '--data', 'nowhere'], 'There is no data folder nowhere.'],
  ['an unknown format', ['export', '--format', 'xml'], 'Allowed choices are csv, json'],
])('refuses %s', async (_what, args, said) => {
  const { code, err } = await hostwarden(...args);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(existsSync(join(top, 'nowhere'))).toBe(false);
});
