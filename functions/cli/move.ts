/** `hostwarden export FILE` and `hostwarden import FILE`: a whole installation to another host, open cases and all. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Command } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import type { StandaloneHost } from '../../shared/host/standalone.ts';
import { keys } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import type { Line } from '../move/dump.ts';
import { dataOption, needsData, placeOf, stageOption, type Where, withFolder, withHost } from './with-host.ts';

type ExportOptions = { readonly data: string; readonly stay: boolean };

export const registerMove = (program: Command): void => {
  program
    .command('export')
    .description(
      'write a whole installation into one file, to go on from there on another host; this one stops for good',
    )
    .argument('<FILE>', 'what to write, gzipped lines of JSON')
    .option('--stay', 'a copy to look at: the host here may go on, and the file must never go on beside it', false)
    .addOption(dataOption())
    .action(runExport);
  program
    .command('import')
    .description(
      'take such a file into an empty installation and check every audit trail; can be repeated when broken off',
    )
    .argument('<FILE>', 'what `export` wrote')
    .addOption(dataOption())
    .addOption(stageOption())
    .action(runImport);
};

/** The last line holds the SHA-256 of all before it, so that half a file is never taken for a whole one. */
async function* sealed(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  const digest = createHash('sha256');
  for await (const line of lines) {
    const text = `${JSON.stringify(line)}\n`;
    digest.update(text);
    yield text;
  }
  yield `${JSON.stringify({ sha256: digest.digest('hex') })}\n`;
}

const linesOf = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });

/** Reads it whole. Throws GiveUp where a byte is missing or another. */
const checkedSum = async (file: string): Promise<string> => {
  const digest = createHash('sha256');
  let last = '';
  try {
    for await (const text of linesOf(file)) {
      if (last !== '') digest.update(`${last}\n`);
      last = text;
    }
  } catch (cause) {
    throw new GiveUp(`Cannot read ${file} to its end.`, 'Name the file that `export` wrote, as it was.', { cause });
  }
  const sha256 = digest.digest('hex');
  if (last !== JSON.stringify({ sha256 }))
    throw new GiveUp(`${file} is not whole.`, 'Copy it again; nothing was changed.');
  return sha256;
};

const runExport = async (file: string, { data, stay }: ExportOptions): Promise<void> => {
  needsData({ data });
  const [{ dump }, { isSample }] = await Promise.all([
    import('../move/dump.ts'),
    import('../standalone/sample/sample.ts'),
  ]);
  await withFolder(data, async (host) => {
    if (await isSample(host.records))
      throw new GiveUp(`The data folder ${data} holds the sample hosting.`, 'Name the folder of your own sites.');
    const source = { rows: host.allRows, messages: host.allMessages, blobs: host.blobs };
    try {
      const text = Readable.from(sealed(dump(source, toIso(host.now()))));
      await pipeline(text, createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST')
        throw new GiveUp(`${file} is there already.`, 'Name a file that is not.', { cause });
      await rm(file, { force: true });
      throw cause;
    }
    if (!stay) await markMoved(host);
  });
  process.stderr.write(
    stay
      ? `hostwarden: ${file} is a copy; import it only where nothing is sent\n`
      : `hostwarden: ${file} holds everything; the host on ${data} will not start again\n`,
  );
};

/** Two hosts on one history would write to customers twice. */
const markMoved = async ({ records, now }: StandaloneHost): Promise<void> => {
  const row = await records.get(keys.system('moved'));
  const body = { at: toIso(now()) };
  await records.transact([
    { put: { ...keys.system('moved'), body }, if: row === undefined ? 'absent' : { rev: row.rev } },
  ]);
};

const runImport = async (file: string, where: Where): Promise<void> => {
  const sha256 = await checkedSum(file);
  const [{ readLine, restore }, { verifyAll }] = await Promise.all([
    import('../move/restore.ts'),
    import('./audit.ts'),
  ]);
  async function* lines(): AsyncGenerator<Line> {
    for await (const text of linesOf(file)) if (!text.startsWith('{"sha256":')) yield readLine(text);
  }
  await withHost(where, async (host) => {
    const { rows, blobs, messages } = await restore(lines(), sha256, host);
    process.stderr.write(`hostwarden: ${rows} rows, ${blobs} blobs, ${messages} messages at ${placeOf(where)}\n`);
    await verifyAll(host);
  });
};
