/**
 * A console in which every page has something to show, with one text in every field that a crawled page, a customer, an inventory
 * file, an e-mail, a notifier or a colleague can fill. Where each page is, every-page.ts says.
 */
import type { InboundMail } from '../../shared/answer/inbound-mail.ts';
import { noteEvidenceLook } from '../../shared/audit/looks.ts';
import { trailWrites } from '../../shared/audit/trail.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { letterKey, mailKey } from '../../shared/notice/kept.ts';
import { joinPdfs } from '../../shared/pdf/document.ts';
import { restrictedRow } from '../../shared/report/restrict.ts';
import type { Bulk } from '../../shared/review/bulk.ts';
import type { Flag } from '../../shared/review/flag.ts';
import type { Order } from '../../shared/review/order.ts';
import { type PersonSettings, usualSettings } from '../../shared/review/person.ts';
import { nothingReplayed } from '../../shared/review/replay.ts';
import type { ReplayJob } from '../../shared/review/replay-job.ts';
import { secretHash } from '../../shared/secret.ts';
import { keys, rows } from '../../shared/table.ts';
import { addSeconds, type Iso } from '../../shared/time.ts';
import { seedCustomer, seedFlag, type World } from '../functions/console/world.ts';
import { sampleCase } from '../shared/answer/sample-case.ts';
import { page as flagged, openFlag, finding as plainFinding } from '../shared/review/samples.ts';
import { addressOf, caseId, letter, mailId, notice, seer, signedId } from './every-page.ts';

const replays = (text: string, at: Iso): readonly ReplayJob[] => {
  const flag = { site: text, url: addressOf(text), score: 0.8, rules: [text] };
  const asked = { by: text, at, policyVersion: text, ask: { days: 30, thresholds: { hate: 0.5 }, switchOn: true } };
  const [first, ...others] = nothingReplayed.categories;
  const category = { ...first, category: 'pornography', gained: 30, lost: 1 } as const;
  const result = {
    policies: { before: text, after: text },
    sites: 40,
    pages: 400,
    categories: [{ ...category, before: 9, after: 38, examples: { gained: [flag], lost: [flag] } }, ...others],
    rules: [{ rule: text, before: 1, after: 20 }],
  };
  return [
    { id: 'rj-1', ...asked, state: 'done', endedAt: at, of: 40, result },
    { id: 'rj-2', ...asked, state: 'running', of: 40, count: { ...nothingReplayed, sites: 3 }, site: text },
  ];
};

const seedFlags = async (world: World, text: string): Promise<void> => {
  const finding = {
    ...plainFinding,
    rule: text,
    excerpt: text,
    marks: [[0, 5]],
    target: text,
    list: { name: text, version: text, since: text },
    shownTo: { as: 'search-engine', instead: text },
  } as const;
  const note = { by: text, at: world.now(), text } as const;
  const flag: Flag = {
    ...openFlag,
    hacked: true,
    policyVersion: text,
    pages: [
      flagged('a', {
        url: addressOf(text),
        title: text,
        findings: [finding, { ...finding, detector: 'links', kind: 'link', where: 'hidden text' }],
      }),
      flagged('b'),
    ],
    outbound: [{ url: text, from: text, text, rel: text, hidden: true }],
    history: [{ kind: 'dismissed', by: text, at: world.now(), reason: 'other', note: text }],
    reports: [{ id: 'rp-1', at: world.now(), channel: 'form' }],
    notes: [
      { kind: 'escalation', ...note },
      { kind: 'advice', verdict: 'unclear', ...note },
    ],
    ask: { kind: 'escalation', by: text, at: world.now() },
  };
  await seedFlag(world, flag);
  const { ask: _, ...decidable } = flag;
  await seedFlag(world, { ...decidable, id: 'f2', site: 'blog.gallery.example', score: 0.4 });
  await seedFlag(world, {
    ...flag,
    id: 'f3',
    category: 'hate',
    score: 0.95,
    state: 'claimed',
    claim: { by: text, at: world.now(), until: addSeconds(world.now(), 600) },
  });
  const decision = { by: text, at: world.now() } as const;
  await seedFlag(world, {
    ...openFlag,
    id: 'f4',
    state: 'dismissed',
    decision: { kind: 'dismissed', ...decision, reason: 'other', note: text },
  });
  await seedFlag(world, {
    ...openFlag,
    id: 'f5',
    category: 'illegal-software',
    state: 'confirmed',
    decision: { kind: 'confirmed', ...decision, clause: text, reason: text, hacked: false, caseId },
  });
  // No key holds all of the text; what is shown of the row does.
  const crawling = rows.crawling({
    server: 'rack-2',
    at: world.now(),
    sockets: 4,
    pressure: { sockets: 2, limit: 2, pausedMs: 5_000 },
    sites: [
      {
        site: text,
        purpose: 'report',
        startedAt: world.now(),
        pages: { fetched: 40, unchanged: 2, failed: 1, skipped: 3 },
        found: 1,
        waiting: 500,
        answers: 43,
        ms: 30_000,
      },
    ],
    queued: 3,
  });
  await world.put(
    ...replays(text, world.now()).map((job) => rows.replay(job)),
    rows.allow({
      id: 'w1',
      site: 'gallery.example',
      category: 'pornography',
      rule: text,
      reason: text,
      by: text,
      at: world.now(),
      until: addSeconds(world.now(), 86_400),
    }),
    rows.visit({
      id: 'v1',
      site: 'gallery.example',
      server: 's1',
      startedAt: world.now(),
      purpose: { kind: 'scheduled' },
      pages: { fetched: 2, unchanged: 0, failed: 1, skipped: 0 },
      problems: [{ url: addressOf(text), problem: text, detail: text }],
      shadow: [{ what: text, pages: 1, example: addressOf(text) }],
      state: 'done',
      stopped: 'complete',
      endedAt: world.now(),
    }),
    { ...crawling, body: { ...crawling.body, server: text } },
  );
  await noteEvidenceLook(
    { kind: 'picture', id: 'f1', by: text, at: world.now(), url: addressOf(text) },
    'e1',
    world.host.records,
  );
  const bulk: Bulk = {
    id: 'b1',
    by: text,
    at: world.now(),
    until: addSeconds(world.now(), 600),
    action: { type: 'dismiss' },
    flags: [{ id: 'f2', site: text, outcome: 'changed' }],
  };
  await world.put({ ...keys.bulk('b1'), body: bulk });
};

const seedCase = async (world: World, text: string): Promise<void> => {
  const noticed = sampleCase().noticed.map((page) => ({
    ...page,
    url: addressOf(text),
    findings: [{ ...plainFinding, rule: text, excerpt: text, marks: [[0, 5]] as const, target: text }],
  }));
  const value = sampleCase({
    id: caseId,
    contract: 'k1',
    customer: 'c1',
    domain: text,
    reason: text,
    confirmedBy: text,
    clause: text,
    noticed,
    answers: [
      {
        id: 'a1',
        kind: 'text',
        receivedAt: world.now(),
        name: text,
        text,
        contact: 'P1',
        late: true,
        files: [{ name: text, type: text, bytes: 3, sha256: text }],
        status: 'open',
      },
    ],
    rounds: [
      {
        round: 0,
        deliveries: [
          { notice: `${caseId}.n1`, contact: 'P1', requestedAt: world.now(), failedAt: world.now(), detail: text },
        ],
      },
    ],
    contacts: [{ id: 'P1', role: 'administrative', name: text, email: text, language: 'nl' }],
  });
  const signed = { by: text, at: world.now(), reason: text, effectiveAt: addSeconds(world.now(), 43_210) };
  const cooling = sampleCase({
    ...value,
    id: signedId,
    answers: [],
    state: { kind: 'termination-due', round: 2, since: world.now(), signed },
  });
  await world.put(rows.case(value), rows.replied(value, world.now()), rows.case(cooling));
  await world.put(
    rows.audit(caseId, {
      seq: 1,
      at: world.now(),
      who: text,
      what: 'answered',
      data: { answer: { name: text, kind: 'text', late: false } },
      policyVersion: text,
      previous: text,
      hash: text,
    }),
  );
  await world.host.blobs.put(
    mailKey({ caseId, notice }),
    Buffer.from(`Subject: ${text.replaceAll('\n', ' ')}\r\nTo: a@b.example\r\n\r\n${text}`),
  );
  const posted: OutboxEntry = {
    id: letter,
    effect: { kind: 'letter', caseId, notice: letter, round: 0 },
    createdAt: world.now(),
    state: 'done',
    attempts: 1,
    notBefore: world.now(),
  };
  const stuck: OutboxEntry = {
    ...posted,
    id: `${caseId}.n3`,
    effect: { kind: 'mail', caseId, notice: `${caseId}.n3`, what: 'round', round: 0, contact: 'P1', version: 4 },
    state: 'uncertain',
    lastError: text,
  };
  await world.put(rows.outbox(posted), rows.outbox(stuck));
  const day = world.now().slice(0, 10);
  await world.host.blobs.put(letterKey({ caseId, notice: letter }, day), Buffer.from(text));
  const facts = { title: text, author: text, language: 'en', at: world.now() };
  await world.host.blobs.put(
    letterKey({ caseId, notice: letter }, day, 'pdf'),
    await joinPdfs([], facts, { twoSided: false }),
  );
};

const seedOutside = async (world: World, text: string): Promise<void> => {
  const mail: InboundMail = {
    id: mailId,
    status: 'parked',
    receivedAt: world.now(),
    blob: 'inbound/everything',
    from: text,
    name: text,
    subject: text,
    text,
    why: 'unknown-sender',
    caseId,
    files: [{ name: text, type: text, bytes: 3, sha256: 'ab' }],
    moreFiles: 0,
  };
  await world.host.blobs.put('inbound/everything', Buffer.from(`Subject: x\r\n\r\n${text}`));
  await world.put(rows.mail(mail));
  await world.put(
    rows.report({
      id: 'rp-1',
      channel: 'form',
      notifier: { name: text, email: text, language: 'nl' },
      category: 'hate',
      reasons: text,
      urls: [addressOf(text)],
      reference: text,
      receivedAt: world.now(),
      notifierId: 'n1',
      sites: [{ site: 'gallery.example', urls: [addressOf(text)], flag: 'f1' }],
      state: 'in-review',
    }),
    rows.notifier('n1', { email: text, day: '2027-03-20', today: 1, reports: 1, unfounded: 0 }),
    restrictedRow({
      id: 'rt-1',
      at: world.now(),
      source: 'report',
      by: text,
      pages: [{ site: 'gallery.example', url: addressOf(text), sha256: text }],
      note: text,
      state: 'open',
    }),
  );
  const order: Order = {
    id: 'ao-1',
    channel: 'console',
    kind: 'act',
    authority: { name: text, email: text, language: 'nl', memberState: text },
    reference: text,
    legalBasis: text,
    territory: text,
    reasons: text,
    urls: [addressOf(text)],
    receivedAt: world.now(),
    takenBy: text,
    actBy: addSeconds(world.now(), 86_400),
    sites: [{ site: 'gallery.example', urls: [addressOf(text)], contract: 'k1', customer: 'c1', brand: text }],
    notHosted: [text],
  };
  const listed = { list: { pk: 'orders#open', sk: `${order.actBy}#ao-1` } };
  await world.put({ ...keys.order('ao-1'), body: order, index: listed });
  const { records } = world.host;
  for (const scope of ['rp-1', 'rt-1', 'ao-1']) {
    // As an entry of a later version would be named: unknown here, and as hostile as the rest.
    const what = text as 'received';
    const data = { text, channel: text, authority: text, reference: text, reason: text, statement: text };
    const fact = { at: world.now(), who: text, what, data, policyVersion: text };
    if ((await records.get({ pk: `trail#${scope}`, sk: 'head' })) === undefined)
      await records.transact([...(await trailWrites(scope, fact, records))]);
  }
};

const seedDesk = async (world: World, text: string): Promise<void> => {
  const settings: PersonSettings = { ...usualSettings, filters: [{ name: text, query: '?category=hate' }] };
  await world.put({ ...keys.settings(secretHash(seer)), body: settings });
  await world.put(
    rows.token('t1', {
      id: 't1',
      name: text,
      scopes: ['cases:read'],
      perMinute: 60,
      createdBy: text,
      createdAt: world.now(),
      expiresAt: addSeconds(world.now(), 86_400),
    }),
  );
};

/** What an inventory file names beside the customer, under keys that the pages' addresses know. */
const seedInventory = async (world: World, text: string): Promise<void> => {
  const paused = { by: text, at: world.now(), reason: text };
  const schedule = { status: 'paused', nextVisitAt: world.now(), paused } as const;
  await world.put(
    rows.contract({ id: 'k2', customer: 'c1', domain: text, renewsOn: text, status: 'suspended' }),
    rows.site({ host: 'shop.gallery.example', contract: 'k2', server: 's2', start: addressOf(text), schedule }),
    rows.server({ id: 's2', addresses: [text], sockets: 4 }),
  );
};

export const seedEverything = async (world: World, text: string): Promise<void> => {
  await seedFlags(world, text);
  const met = { stopped: 'complete', asked: 3, failed: 1, problems: { [text]: 1 } } as const;
  await seedCustomer(world, { name: text, address: [text, text], met });
  await seedInventory(world, text);
  await world.put(
    rows.contact({ id: 'x1', customer: 'c1', role: 'administrative', name: text, email: text, language: 'nl' }),
  );
  await seedCase(world, text);
  await seedOutside(world, text);
  await seedDesk(world, text);
};
