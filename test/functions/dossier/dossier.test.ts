import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForStamp } from '../../../functions/cli/ask-for-stamp.ts';
import { type DossierOptions, makeDossier } from '../../../functions/dossier/dossier.ts';
import { gather } from '../../../functions/dossier/gather.ts';
import { readManifest } from '../../../functions/dossier/manifest.ts';
import { contentsTexts } from '../../../functions/dossier/texts.ts';
import { stampFor } from '../../../functions/dossier/timestamp.ts';
import { verifyDossier } from '../../../functions/dossier/verify.ts';
import { onInbound } from '../../../functions/inbound/inbound.ts';
import { takeIn } from '../../../functions/inbound/take-in.ts';
import { onMailEvent } from '../../../functions/mail-events/mail-events.ts';
import { notify } from '../../../functions/notify/notify.ts';
import type { Case } from '../../../shared/case/case.ts';
import { receiveAnswer } from '../../../shared/case/inbox.ts';
import { uploadKey } from '../../../shared/case/uploads.ts';
import { warcName } from '../../../shared/crawl/warc-name.ts';
import { languages } from '../../../shared/messages.ts';
import { mailKey } from '../../../shared/notice/kept.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Key, Row } from '../../../shared/ports.ts';
import { refer } from '../../../shared/report/referrals.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { parseIso, toIso } from '../../../shared/time.ts';
import { mailWith } from '../../shared/answer/mail/mails.ts';
import { readPdf, solid } from '../../shared/pdf/read-pdf.ts';
import { type Desk, openDesk, settings } from '../notify/desk.ts';
import { hasOpenssl, openAuthority } from './authority.ts';

type Files = Record<string, Uint8Array>;
let desk: Desk;
/** The files of one dossier, for tests that change them. */
let whole: Files;
const url = 'https://shop.example/keys';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const folder = `evidence/shop.example/v1/${sha256(Buffer.from(url)).slice(0, 32)}`;
const other = `evidence/shop.example/v1/${'0'.repeat(32)}`;
const warc = Buffer.from('an invented archive');
const warcFile = `${folder}/${warcName(parseIso('2027-03-15T10:00:00Z'), warc)}`;
const otherFile = `${other}/${warcName(parseIso('2027-03-15T10:00:00Z'), Buffer.from('of another page'))}`;
const picture = `evidence/shop.example/screenshot-1/${folder.split('/')[3]}`;

const licence = { name: 'licence.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.7 invented') };

beforeAll(async () => {
  desk = await openDesk();
  const { host, caseId } = desk;
  await notify((await desk.entry('mail')).id, host, settings);
  for (const event of await desk.events()) await onMailEvent(event, host);
  for (const message of await desk.commands()) await desk.command(message);
  await takeIn(Buffer.from(mailWith({ Subject: `Re: [${caseId}]` })), toIso(host.now()), host);
  for (const { body } of await host.queues.receive('inbound', { max: 1, visibilitySeconds: 30, waitSeconds: 0 }))
    await onInbound(body, host, defaultPolicy);
  for (const message of await desk.commands()) await desk.command(message);
  const { bytes, type, name } = { ...licence, bytes: licence.content.length };
  await host.blobs.put(uploadKey(caseId, sha256(licence.content)), licence.content);
  const files = [{ name, type, bytes, sha256: sha256(licence.content) }];
  const said = {
    kind: 'authorised',
    receivedAt: toIso(host.now()),
    name: 'J. Peeters',
    text: '',
    contact: 'p1',
  } as const;
  for (const id of ['with-document', 'again-with-it'])
    await receiveAnswer(caseId, { type: 'answer', id, ...said, files }, host);
  for (const message of await desk.commands()) await desk.command(message);
  await host.blobs.put(warcFile, warc);
  await host.blobs.put(otherFile, Buffer.from('of another page'));
  const parts = { 'clear.jpg': { sha256: sha256(Buffer.from('a picture')), bytes: 9 } };
  await host.blobs.put(`${picture}/clear.jpg`, Buffer.from('a picture'));
  await host.blobs.put(`${picture}/manifest.json`, Buffer.from(JSON.stringify({ url, state: 'taken', parts })));
  whole = unzipSync(await make());
});
afterAll(() => desk.close());

const nonce = '0011223344556677';
const make = async (options: Partial<DossierOptions> = {}): Promise<Uint8Array> => {
  const zip = await makeDossier(desk.caseId, desk.host, defaultPolicy, { nonce, ...options });
  if (zip === undefined) throw new Error('no such case');
  return zip;
};
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
const repacked = async (change: (files: Files) => Files): Promise<readonly string[]> =>
  verifyDossier(zipSync(change({ ...whole }))).faults;

describe('a dossier', () => {
  test('holds everything of the case, exactly, and nothing of another page', async () => {
    const files = unzipSync(await make());
    const { id } = await desk.entry('mail');
    const names = Object.keys(files);
    for (const name of ['contents.pdf', 'case.json', 'audit.jsonl', 'policy.json', 'sendings.json', 'answers.json'])
      expect(names).toContain(name);
    const sent = names.filter((name) => name.startsWith('mails-sent/'));
    expect(sent.length).toBeGreaterThan(0);
    expect(textOf(files[sent[0] ?? ''])).toContain(`X-Hostwarden-Case: ${desk.caseId}`);
    expect(id).toContain(desk.caseId);
    const received = names.filter((name) => name.startsWith('mails-received/'));
    expect(textOf(files[received[0] ?? ''])).toContain(`Re: [${desk.caseId}]`);
    expect(textOf(files['answers.json'])).toContain('The page is gone.');
    expect(textOf(files['delivery-events.json'])).toContain('"delivered"');
    expect(files[warcFile]).toEqual(new Uint8Array(warc));
    expect(names).not.toContain(otherFile);
    expect(JSON.parse(textOf(files['policy.json']))).toMatchObject({ version: defaultPolicy.version });
  });

  test('holds the documents that came with an answer, beside the first that brought it, and once', async () => {
    const files = unzipSync(await make());
    const name = `answers/with-document/${sha256(licence.content).slice(0, 8)}-licence.pdf`;
    expect(files[name]).toEqual(new Uint8Array(licence.content));
    expect(Object.keys(files).filter((each) => each.endsWith('licence.pdf'))).toEqual([name]);
    const answers: { readonly id: string; readonly files?: readonly { readonly sha256: string }[] }[] = JSON.parse(
      textOf(files['answers.json']),
    );
    for (const id of ['with-document', 'again-with-it'])
      expect(answers.find((each) => each.id === id)?.files?.[0]?.sha256).toBe(sha256(licence.content));
  });

  test('names every file with its SHA-256, and verifies', async () => {
    const zip = await make();
    const files = unzipSync(zip);
    const manifest = readManifest(files['manifest.json'] ?? new Uint8Array());
    expect(manifest?.files.map(({ name }) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
    for (const { name, sha256: expected } of manifest?.files ?? [])
      expect(sha256(files[name] ?? new Uint8Array())).toBe(expected);
    expect(verifyDossier(zip)).toMatchObject({ caseId: desk.caseId, faults: [], stamp: undefined });
  });

  test('is the same bytes at the same moment', async () => {
    expect(sha256(await make())).toBe(sha256(await make()));
  });

  test.each(languages)(
    'its table of contents can be read in %s: the case, the course, each file with its hash',
    async (language) => {
      const files = unzipSync(await make({ language }));
      const { pieces, info } = await readPdf(files['contents.pdf'] ?? new Uint8Array());
      const said = solid(pieces.map(({ text }) => text).join(''));
      expect(info).toMatchObject({ Language: language });
      expect(said.includes(desk.caseId)).toBe(true);
      expect(said.includes('Shop&Zonen')).toBe(true);
      // Who did something is named in the court's language as well.
      expect(said.includes(solid('· mail system'))).toBe(language === 'en');
      for (const [name, bytes] of Object.entries(files)) {
        if (name === 'manifest.json' || name === 'contents.pdf') continue;
        expect(said.includes(solid(name)), name).toBe(true);
        expect(said.includes(sha256(bytes)), name).toBe(true);
      }
    },
  );

  test.each(languages)('says in %s what was kept of a noticed page and is there no more', async (language) => {
    const row = await desk.host.records.get(keys.case(desk.caseId));
    if (row === undefined) throw new Error('no such case');
    const value = bodyOf<Case>(row);
    const lost = 'https://shop.example/lost';
    const [first] = value.noticed;
    if (first === undefined) throw new Error('nothing was noticed');
    const evidenceAt = parseIso('2027-03-15T10:00:00Z');
    const noticed = [
      { ...first, url, evidenceAt },
      { ...first, url: lost, evidenceAt },
      { ...first, url: 'https://shop.example/never' },
    ];
    const records = {
      ...desk.host.records,
      get: async (key: Key) =>
        key.sk === 'case' ? { ...row, body: { ...value, noticed } } : desk.host.records.get(key),
    };
    const zip = await makeDossier(desk.caseId, { ...desk.host, records }, defaultPolicy, { nonce, language });
    const { pieces } = await readPdf(unzipSync(zip ?? new Uint8Array())['contents.pdf'] ?? new Uint8Array());
    const said = solid(pieces.map(({ text }) => text).join(''));
    const [before] = contentsTexts[language].missing('@', '#').split('#');
    expect(said.split(solid(before ?? '')).length).toBe(2);
    expect(said).toContain(solid(lost));
  });

  test('has the words of an appeal among the answers', async () => {
    const appeal = {
      id: 'ap1',
      at: '2027-05-03T09:00:00.000Z',
      name: 'An Peeters',
      text: 'The site was sold in March.',
    };
    const entry = { seq: 99, at: appeal.at, who: 'customer', what: 'appealed', data: { appeal } };
    const { records } = desk.host;
    const query: typeof records.query = async (asked) => {
      const page = await records.query(asked);
      const more = { pk: 'case#x', sk: 'audit#99', rev: 1, body: entry };
      return asked.prefix === 'audit#' ? { ...page, rows: [...page.rows, more] } : page;
    };
    const gathered = await gather(desk.caseId, { ...desk.host, records: { ...records, query } }, defaultPolicy);
    const file = gathered?.files.find(({ name }) => name === 'answers.json');
    expect(JSON.parse(textOf(file?.bytes))).toContainEqual({ type: 'appeal', ...appeal });
  });

  test('has what was told to an authority: the referral, its trail, and the mail as it was sent', async () => {
    const value = bodyOf<Case>((await desk.host.records.get(keys.case(desk.caseId))) as Row);
    const asked = { number: 'q'.repeat(26), authority: 'federal-police', reasons: 'Threats by name.', by: 'Anna' };
    const referral = await refer(value, asked, desk.host, defaultPolicy);
    const notice = `${referral?.id}.1`;
    await desk.host.blobs.put(mailKey({ caseId: referral?.id ?? '', notice }), Buffer.from('the mail'));
    const files = unzipSync(await make());
    expect(JSON.parse(textOf(files[`referrals/${referral?.id}.json`]))).toMatchObject({
      reasons: 'Threats by name.',
      authority: { email: 'referrals@police.example' },
      trail: [{ who: 'Anna', what: 'referred' }],
    });
    expect(textOf(files[`referrals/${notice}.eml`])).toBe('the mail');
    expect(verifyDossier(zipSync(files)).faults).toEqual([]);
  });

  test('says that a fetched link proves no reader', async () => {
    const { pieces } = await readPdf(unzipSync(await make({ language: 'en' }))['contents.pdf'] ?? new Uint8Array());
    expect(solid(pieces.map(({ text }) => text).join(''))).toContain(solid('a fetch may be a virus scanner’s'));
  });

  test.each(languages)('warns in %s of pictures that show the page uncovered', async (language) => {
    const { pieces } = await readPdf(unzipSync(await make({ language }))['contents.pdf'] ?? new Uint8Array());
    const said = solid(pieces.map(({ text }) => text).join(''));
    expect(said).toContain('clear.jpg');
    expect(said).toContain('blurred.jpg');
  });

  test('of an unknown case is none', async () => {
    expect(await makeDossier('hw-0000000000', desk.host, defaultPolicy, { nonce })).toBeUndefined();
  });
});

describe('verification finds', () => {
  test('any file that was changed, taken out or put in', async () => {
    const names = Object.keys(whole).filter((name) => name !== 'manifest.json');
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      const changed = await repacked((files) => ({
        ...files,
        [name]: Buffer.concat([files[name] ?? Buffer.alloc(0), Buffer.from(' ')]),
      }));
      expect(changed, name).toContain(`${name}: was changed`);
      const { [name]: _, ...rest } = whole;
      expect(verifyDossier(zipSync(rest)).faults, name).toContain(`${name}: is missing`);
    }
    expect(await repacked((files) => ({ ...files, 'more.txt': new Uint8Array(1) }))).toEqual(['more.txt: was added']);
    // As other programs pack it: a folder has an entry too.
    expect(await repacked((files) => ({ ...files, 'letters/': new Uint8Array(0) }))).toEqual([]);
    expect(await repacked((files) => ({ ...files, 'letters/': new Uint8Array(1) }))).toEqual(['letters/: was added']);
  });

  /** Someone who rewrites the manifest too: only what was chained or stamped still tells. */
  const rewritten = (change: (lines: string[]) => string[]) =>
    repacked((files) => {
      const lines = textOf(files['audit.jsonl']).split('\n').filter(Boolean);
      const audit = Buffer.from(`${change(lines).join('\n')}\n`);
      const manifest = JSON.parse(textOf(files['manifest.json']));
      for (const file of manifest.files)
        if (file.name === 'audit.jsonl') Object.assign(file, { bytes: audit.length, sha256: sha256(audit) });
      return { ...files, 'audit.jsonl': audit, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
    });

  test.each([
    [
      'changed',
      (lines: string[]) => lines.map((line, at) => (at === 1 ? line.replace('"who":"', '"who":"x') : line)),
      /entry 2 is changed/,
    ],
    ['missing', (lines: string[]) => lines.filter((_, at) => at !== 1), /entry 2 is missing/],
    [
      'in another order',
      (lines: string[]) => [lines[1] ?? '', lines[0] ?? '', ...lines.slice(2)],
      /entry 1 is reordered/,
    ],
    ['cut off', (lines: string[]) => lines.slice(0, -1), /is missing/],
    ['no JSON', () => ['x'], /cannot be read/],
  ])('an entry of the trail that is %s, though the manifest was rewritten', async (_, change, fault) => {
    expect((await rewritten(change)).join('\n')).toMatch(fault);
  });

  test.each([
    ['a page', warcFile, `${warcFile}: is not what was kept under this name`],
    ['a picture', `${picture}/clear.jpg`, `${picture}/clear.jpg: is not what its own manifest says`],
  ])('%s that is not what was kept, though the manifest of the dossier was rewritten', async (_, name, fault) => {
    const faults = await repacked((files) => {
      const changed = Buffer.from('another archive');
      const manifest = JSON.parse(textOf(files['manifest.json']));
      for (const file of manifest.files)
        if (file.name === name) Object.assign(file, { bytes: changed.length, sha256: sha256(changed) });
      return { ...files, [name]: changed, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
    });
    expect(faults).toEqual([fault]);
  });

  test('a picture that was taken out', async () => {
    const faults = await repacked(({ [`${picture}/clear.jpg`]: _, ...files }) => {
      const manifest = JSON.parse(textOf(files['manifest.json']));
      const left = manifest.files.filter(({ name }: { readonly name: string }) => name !== `${picture}/clear.jpg`);
      return { ...files, 'manifest.json': Buffer.from(JSON.stringify({ ...manifest, files: left })) };
    });
    expect(faults).toEqual([`${picture}/clear.jpg: is missing`]);
  });

  test.each([
    ['no ZIP', Buffer.from('hello'), /no ZIP/],
    ['nothing', new Uint8Array(), /no ZIP/],
    ['no manifest', zipSync({ 'a.txt': new Uint8Array(1) }), /no manifest/],
    [
      'a manifest that leaves the folder',
      zipSync({ 'manifest.json': Buffer.from('{"format":"hostwarden-dossier/1","files":[{"name":"../x"}]}') }),
      /no manifest/,
    ],
  ])('%s', (_, bytes, fault) => {
    expect(verifyDossier(bytes).faults.join()).toMatch(fault);
  });
});

describe.skipIf(!hasOpenssl)('a time stamp of a real authority', () => {
  test('is asked for, kept whole, and verified by openssl; of other bytes it is none', async () => {
    const authority = await openAuthority();
    try {
      const zip = await make({ stamp: askForStamp(authority.url) });
      expect(authority.types).toEqual(['application/timestamp-query']);
      const files = unzipSync(zip);
      const manifest = files['manifest.json'] ?? new Uint8Array();
      const stamp = files['manifest.tsr'] ?? new Uint8Array();
      expect(authority.verify(manifest, stamp)).toContain('Verification: OK');
      expect(authority.verify(Buffer.from('other'), stamp)).toContain('Verification: FAILED');
      const verified = verifyDossier(zip);
      expect(verified.faults).toEqual([]);
      expect(Math.abs(Date.parse(verified.stamp?.at ?? '') - Date.now())).toBeLessThan(120_000);
      const faults = verifyDossier(
        zipSync({ ...files, 'manifest.json': Buffer.concat([manifest, Buffer.from('\n')]) }),
      ).faults;
      expect(faults).toEqual(['manifest.tsr: other bytes']);
    } finally {
      await authority.close();
    }
  });

  test('that answers another question, refuses or talks nonsense is refused, and no dossier claims it', async () => {
    const authority = await openAuthority();
    try {
      const replayed = await make({ nonce: 'ffeeddccbbaa9988', stamp: async (query) => authority.reply(query) }).then(
        (zip) => unzipSync(zip)['manifest.tsr'] ?? new Uint8Array(),
      );
      await expect(make({ stamp: async () => replayed })).rejects.toThrow(/other question/);
      // PKIStatusInfo 2, rejection.
      await expect(make({ stamp: async () => Buffer.from('30053003020102', 'hex') })).rejects.toThrow(/refused/);
      for (let length = 0; length < replayed.length; length += 97)
        expect(typeof stampFor(replayed.subarray(0, length), new Uint8Array())).toBe('string');
      await expect(make({ stamp: askForStamp('http://127.0.0.1:1/') })).rejects.toThrow(/did not answer/);
    } finally {
      await authority.close();
    }
  });
});
