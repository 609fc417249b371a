import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { registerNotices } from '../../../functions/cli/notices.ts';
import { GiveUp } from '../../../shared/errors.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostwarden-notices-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});
const run = async (...argv: readonly string[]): Promise<void> => {
  const program = new Command();
  registerNotices(program);
  await program.parseAsync(['notices', 'preview', ...argv], { from: 'user' });
};

it('writes every message as HTML and text, with an index that names them all', async () => {
  await run(join(folder, 'new', 'preview'));
  const files = await readdir(join(folder, 'new', 'preview'));
  expect(files).toEqual(
    expect.arrayContaining(['nl-round-1-notice-violation.html', 'fr-remedied-hacked.txt', 'de-letter-hacked.txt']),
  );
  const index = await readFile(join(folder, 'new', 'preview', 'index.html'), 'utf8');
  for (const file of files.filter((name) => name !== 'index.html')) expect(index).toContain(`href="${file}"`);
});

it('speaks with the voice of the policy that it is given', async () => {
  const provider = { ...defaultPolicy.provider, name: 'Andere Hosting NV' };
  await writeFile(join(folder, 'policy.json'), JSON.stringify({ ...defaultPolicy, provider }));
  await run(folder, '--policy', join(folder, 'policy.json'));
  expect(await readFile(join(folder, 'en-remedied-violation.txt'), 'utf8')).toContain('Andere Hosting NV');
});

it('says every fault of a policy, and writes nothing', async () => {
  await writeFile(join(folder, 'policy.json'), JSON.stringify({ ...defaultPolicy, moreTimeDays: 0, timeZone: 7 }));
  await expect(run(join(folder, 'out'), '--policy', join(folder, 'policy.json'))).rejects.toThrow(
    /moreTimeDays: [\s\S]*timeZone: /,
  );
  expect(await readdir(folder)).toEqual(['policy.json']);
});

it.each(['{ not json', undefined])('says what is wrong with the file %j', async (text) => {
  if (text !== undefined) await writeFile(join(folder, 'policy.json'), text);
  await expect(run(join(folder, 'out'), '--policy', join(folder, 'policy.json'))).rejects.toThrow(GiveUp);
});

it('names a folder that cannot be written', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(run(join(folder, 'file', 'x'))).rejects.toThrow(/Cannot write to/);
});
