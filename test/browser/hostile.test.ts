/**
 * Hostile text in every field that a crawled page, a customer, an inventory file or an e-mail can fill, opened in a real browser:
 * no code runs, no policy is even asked, and a control shows that the counters count.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboundMail } from '../../shared/answer/inbound-mail.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { secretHash } from '../../shared/secret.ts';
import { rows } from '../../shared/table.ts';
import { addSeconds } from '../../shared/time.ts';
import { seedCustomer, seedFlag } from '../functions/console/world.ts';
import { sampleCase } from '../shared/answer/sample-case.ts';
import { openFlag } from '../shared/review/samples.ts';
import { clean, hasChromium, openStage, type Stage } from './stage.ts';

const corpus = [
  '<script>pwned()</script>',
  '"><script src="//evil.example/x.js"></script>',
  '"><img src=x onerror=pwned()>',
  '<svg/onload=pwned()>',
  '<svg><script href="data:text/javascript,pwned()"/></svg>',
  "' onmouseover='pwned()' autofocus onfocus='pwned()",
  '" autofocus onfocus="pwned()" x="',
  '</textarea><script>pwned()</script>',
  '</title></style><style>@import "//evil.example/x.css";*{display:none}</style>',
  '<div style="position:fixed;inset:0;background:url(//evil.example/x)">',
  'javascript:pwned()',
  'JaVaScRiPt&colon;pwned()',
  'data:text/html,<script>pwned()</script>',
  '<a href="javascript:pwned()">x</a>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<object data="data:text/html,x"></object><embed src="//evil.example/x">',
  '<base href="//evil.example/"><meta http-equiv=refresh content="0;url=//evil.example/">',
  '<form action="//evil.example/"><input name=x><button>go',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwned()&gt;">',
  '{{constructor.constructor("pwned()")()}}#{pwned()}<%= pwned() %>',
  '\u202Egnp.exe\u2066\u2069\u200B\uFEFF',
  '\uFF1Cscript\uFF1Epwned()\uFF1C/script\uFF1E\u2028\u2029',
  '&#60;script&#62;pwned()&#60;/script&#62;',
  '<!--<script>',
  ']]><script>pwned()</script>',
] as const;

describe.skipIf(!hasChromium('hostile text in a browser'))('hostile text', { timeout: 300_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage?.close());

  /** All of the corpus in each field, so that each page is opened once; keys keep their shape. */
  const seed = async (evil: string): Promise<void> => {
    const { world } = stage;
    const [first] = openFlag.pages;
    const [sample] = first?.findings ?? [];
    if (first === undefined || sample === undefined) throw new Error('no sample');
    const finding = {
      ...sample,
      rule: evil,
      excerpt: evil,
      marks: [[0, 5]],
      target: evil,
      list: { name: evil, version: evil, since: evil },
      shownTo: { as: 'search-engine', instead: evil },
    } as const;
    const flag: Flag = {
      ...openFlag,
      policyVersion: evil,
      pages: [
        {
          ...first,
          url: `https://gallery.example/${evil}`,
          title: evil,
          findings: [finding, { ...finding, where: 'hidden text' }],
        },
      ],
      outbound: [{ url: evil, from: evil, text: evil, rel: evil, hidden: true }],
      history: [{ kind: 'dismissed', by: evil, at: world.now(), reason: 'other', note: evil }],
    };
    await seedFlag(world, flag);
    await seedFlag(world, { ...flag, id: 'f2', site: 'blog.gallery.example' });
    await seedCustomer(world, { name: evil });
    await world.put(
      rows.contact({ id: 'x1', customer: 'c1', role: 'administrative', name: evil, email: evil, language: 'nl' }),
    );
    const noticed = sampleCase().noticed.map((page) => ({
      ...page,
      url: `https://gallery.example/${evil}`,
      findings: [finding],
    }));
    const answer = {
      id: 'a1',
      kind: 'text',
      receivedAt: world.now(),
      name: evil,
      text: evil,
      contact: 'P1',
      round: 0,
      late: false,
      status: 'open',
    } as const;
    const value = sampleCase({
      id: 'hw-hostile000',
      contract: 'k1',
      customer: 'c1',
      domain: evil,
      reason: evil,
      confirmedBy: evil,
      clause: evil,
      noticed,
      answers: [answer],
      contacts: [{ id: 'P1', role: 'administrative', name: evil, email: evil, language: 'nl' }],
    });
    await world.put(rows.case(value));
    const mail: InboundMail = {
      id: 'mail-aaaaaaaaaaaaaaaaaaaaaaaaaa',
      status: 'parked',
      receivedAt: world.now(),
      blob: 'inbound/hostile',
      from: evil,
      name: evil,
      subject: evil,
      text: evil,
      why: 'unknown-sender',
      caseId: value.id,
      files: [{ name: evil, type: evil, bytes: 3, sha256: 'ab' }],
      moreFiles: 0,
    };
    await world.host.blobs.put('inbound/hostile', Buffer.from(`Subject: ${evil}\r\n\r\n${evil}`));
    await world.put(rows.mail(mail));
  };

  test('no code runs and no policy is broken on any page, console or portal', async () => {
    await seed(corpus.join('\n'));
    const { world } = stage;
    const secret = world.host.newSecret();
    const link = {
      caseId: 'hw-hostile000',
      notice: 'n1',
      contact: 'P1',
      expiresAt: addSeconds(world.now(), 86_400),
      revoked: false,
    };
    await world.put(rows.link(secretHash(secret), link));
    const { page, misdeeds } = await stage.as('Anna');
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(stage.base)) outside.push(request.url());
    });
    const paths = [
      '/console/flags',
      '/console/flags?category=pornography',
      '/console/flags/f1',
      '/console/bulk?like=f1',
      '/console/cases',
      '/console/cases/hw-hostile000',
      '/console/parked',
      '/console/parked/mail-aaaaaaaaaaaaaaaaaaaaaaaaaa',
      '/console/customers',
      '/console/customers/c1',
      '/console/sites',
      '/console/sites/gallery.example',
      `/a/${secret}`,
    ];
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
      expect(await page.locator('main').isVisible(), path).toBe(true);
      // Whatever tags there are, they are ours: no element that only the corpus could have made.
      expect(
        await page.locator('main :is(script, iframe, object, embed, base, svg script, math, style)').count(),
        path,
      ).toBe(0);
      expect(misdeeds, path).toEqual(clean);
    }
    // A form that comes back with what was typed.
    for (const evil of corpus) {
      await page.goto('/console/flags/f1');
      await page.locator('textarea[name="reason"]').first().fill(evil);
      await page.evaluate(
        `for (const option of document.querySelectorAll('select[name="clause"] option')) option.value = 'x'`,
      );
      await page.locator('form[action$="/confirm"] button[type="submit"]').click();
      await page.locator('[role="alert"]').waitFor();
      expect(misdeeds, evil).toEqual(clean);
    }
    expect(outside).toEqual([]);
  });

  test('names from an inventory that are one hostile text each', async () => {
    const { page, misdeeds } = await stage.as('Bert');
    for (const evil of corpus) {
      await seed(evil);
      for (const path of ['/console/customers', '/console/flags/f1', '/console/cases/hw-hostile000'])
        await page.goto(path);
      expect(misdeeds, evil).toEqual(clean);
    }
  });

  test('control: the counters count', async () => {
    const { page, misdeeds } = await stage.as('Anna');
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'pwned()';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'http://evil.example/x.png';
      document.body.append(image);
      const holder = document.createElement('p');
      holder.setAttribute('style', 'color: red');
      document.body.append(holder);
    `);
    await expect.poll(() => misdeeds.violations.length).toBeGreaterThanOrEqual(3);
    expect(misdeeds.ran).toBe(0);
    await page.evaluate('pwned()');
    await expect.poll(() => misdeeds.ran).toBe(1);
  });
});
