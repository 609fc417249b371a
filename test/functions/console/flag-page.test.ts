import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explain } from '../../../shared/detect/explain/explain.ts';
import { languages } from '../../../shared/messages.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { openFlag, page } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Bert', 'Dirk']) await world.signIn(name);
});
afterEach(() => world.close());

const path = '/console/flags/f1';

describe('flag', () => {
  test('shows what, where, whose, and what was decided before', async () => {
    const [first] = openFlag.pages;
    if (first?.findings[0] === undefined) throw new Error('no sample');
    const hidden = { ...first.findings[0], where: 'hidden text', hacked: true } as const;
    const listed = {
      ...first.findings[0],
      detector: 'links',
      rule: 'links/pornography',
      where: 'link',
      kind: 'link',
      target: 'https://listed.example/',
      list: { name: 'Sample list', version: '2027-03-01', since: '2026-11-02' },
    } as const;
    await seedFlag(world, {
      ...openFlag,
      pages: [page('a', { findings: [hidden, listed] })],
      outbound: [
        { url: 'https://listed.example/', from: 'https://gallery.example/a', text: '', rel: 'nofollow', hidden: true },
      ],
      history: [{ kind: 'reopened', by: 'Bert', at: world.now(), reason: 'Came back.' }],
    });
    await seedFlag(world, { ...openFlag, id: 'f9', category: 'hate', state: 'open' });
    const html = await world.html(path, 'Anna');
    for (const shown of [
      'https://gallery.example/a',
      'hidden text',
      '<mark><bdi>explicit pictures</bdi></mark>',
      'On the list Sample list, version 2027-03-01, since 2026-11-02',
      'listed: Sample list',
      'no text',
      'An Peeters BV',
      'Wim Webdesign',
      'Came back.',
      '/console/flags/f9',
      'No case so far.',
    ]) {
      expect(html).toContain(shown);
    }
    expect(html).toMatch(/<option value="4\.2\(a\)" selected/);
    expect(html).not.toContain('href="https://listed.example');
  });
  test('an auditor sees everything and is offered nothing', async () => {
    const html = await world.html(path, 'Dirk');
    expect(html).toContain('explicit pictures');
    expect(html).not.toMatch(/action="\/console\/flags/);
  });
});

describe('hostile text', () => {
  const corpus = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<svg/onload=alert(1)>',
    'javascript:alert(1)',
    '</textarea></title><style>*{display:none}</style>',
    '\u202Egnp.exe',
    '<!--',
  ];
  test.each(corpus)('%s appears as text wherever a site or customer can put it', async (evil) => {
    const [first] = openFlag.pages;
    const [sample] = first?.findings ?? [];
    if (first === undefined || sample === undefined) throw new Error('no sample');
    const finding = {
      ...sample,
      rule: evil,
      excerpt: evil,
      marks: [[0, 3]],
      target: evil,
      list: { name: evil, version: evil, since: evil },
    } as const;
    const flag: Flag = {
      ...openFlag,
      policyVersion: evil,
      pages: [page('a', { url: `https://gallery.example/${evil}`, title: evil, findings: [finding] })],
      outbound: [{ url: evil, from: evil, text: evil, rel: evil, hidden: false }],
      history: [{ kind: 'dismissed', by: evil, at: world.now(), reason: 'other', note: evil }],
    };
    await seedFlag(world, flag);
    await seedCustomer(world, { name: evil });
    const refused = await world.post(`${path}/confirm`, { clause: evil, reason: evil, rev: evil, seen: evil }, 'Anna');
    const pages = [
      await world.html(path, 'Anna'),
      await world.html('/console/flags', 'Anna'),
      await world.html('/console/customers/c1', 'Anna'),
      await refused.text(),
    ];
    for (const html of pages) {
      expect(html).toContain('<main');
      expect(html).not.toMatch(/<(script(?! src="\/console\/assets\/)|img|svg|style|!--)/i);
      expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
      expect(html).not.toMatch(/(href|src|action)="\s*(javascript|https?):/i);
      // In a field stands what the reviewer typed, unchanged.
      expect(html.replaceAll(/<textarea.*?<\/textarea>/gs, '')).not.toContain('\u202E');
    }
  });
});

test('what was decided before on another site is named, and leads there', async () => {
  const [first] = openFlag.pages;
  const [sample] = first?.findings ?? [];
  if (first === undefined || sample === undefined) throw new Error('no sample');
  const known = {
    ...sample,
    detector: 'known-content',
    rule: 'known-content/pornography/text',
    known: { flag: 'f7', site: 'elsewhere.example', at: '2027-03-01T10:00:00Z', distance: 1 },
  } as const;
  await seedFlag(world, { ...openFlag, pages: [{ ...first, findings: [sample, known] }] });
  const html = await world.html(path, 'Anna');
  expect(html).toMatch(/<a href="[^"]*flags\/f7">(?:<[^>]*>)*Confirmed on elsewhere\.example, Mon 1 Mar/);
});

test('the form promises the days of the track that is ticked', async () => {
  expect(await world.html(path, 'Anna')).toContain('with 14 days to put it right');
  await seedFlag(world, { ...openFlag, hacked: true });
  expect(await world.html(path, 'Anna')).toContain('with 30 days to put it right');
});

test('a page that shows some visitors another: both versions stand side by side, and each detector has its share', async () => {
  const [first] = openFlag.pages;
  const [sample] = first?.findings ?? [];
  if (first === undefined || sample === undefined) throw new Error('no sample');
  const cloaked = {
    ...sample,
    detector: 'cloaking',
    rule: 'cloaking/x',
    shownTo: { as: 'search-engine', instead: 'Fresh bread, every day' },
  } as const;
  await seedFlag(world, { ...openFlag, pages: [{ ...first, findings: [sample, cloaked] }] });
  const html = await world.html(path, 'Anna');
  expect(html).toContain('Only search engines are shown this');
  expect(html).toContain('Fresh bread, every day');
  expect(html.match(/>50%<\/meter>/g)).toHaveLength(2);
});

test('one text is shown once, with the words of every rule that hit in it, and each rule with its own', async () => {
  const [first] = openFlag.pages;
  const [sample] = first?.findings ?? [];
  if (first === undefined || sample === undefined) throw new Error('no sample');
  const excerpt = 'Explicit pictures and full films, new every day';
  const findings = [
    { ...sample, excerpt, marks: [[0, 17]] },
    { ...sample, rule: 'terms/pornography/en/films', excerpt, marks: [[9, 32]] },
    { ...sample, rule: 'terms/pornography/en/title', where: 'title', excerpt, marks: [[0, 8]] },
  ] as const;
  await seedFlag(world, { ...openFlag, pages: [{ ...first, findings }] });
  const html = await world.html(path, 'Anna');
  expect(html.match(/<blockquote/g)).toHaveLength(2);
  expect(html).toContain('<mark><bdi>Explicit pictures and full films</bdi></mark><bdi>, new every day</bdi>');
  const own = '<mark><bdi>Explicit pictures</bdi></mark></span>';
  expect(html).toContain(own);
  expect(html).toContain('<mark><bdi>pictures and full films</bdi></mark></span>');
  for (const { rule } of findings) expect(html).toContain(`<bdi>${rule}</bdi>`);
});

test('each finding says in the reader’s language what it means, beside its rule', async () => {
  const [first] = openFlag.pages;
  const [sample] = first?.findings ?? [];
  if (first === undefined || sample === undefined) throw new Error('no sample');
  const listed = { ...sample, detector: 'links', rule: 'links/pornography/listed', kind: 'link' } as const;
  const findings = [sample, listed];
  await seedFlag(world, { ...openFlag, pages: [{ ...first, findings }] });
  const said = new Set<string>();
  for (const language of languages) {
    const cookie = `${world.cookie('Anna')}; language=${language}`;
    const html = await (await world.send(path, { headers: { Cookie: cookie } })).text();
    for (const finding of findings) {
      expect(html).toContain(`<p class="plainly">${explain(finding, language)}</p>`);
      said.add(explain(finding, language));
    }
  }
  expect(said.size).toBe(languages.length * findings.length);
});
