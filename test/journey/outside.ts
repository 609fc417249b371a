/** What comes from outside, as people live it: notices by form, mail and API, and what is suspected to be the abuse of children. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeIn } from '../../functions/inbound/take-in.ts';
import { verifyChain } from '../../shared/audit/chain.ts';
import { readTrail } from '../../shared/audit/trail.ts';
import { type RestrictedTask, urlHash } from '../../shared/report/restrict.ts';
import type { Flag } from '../../shared/review/flag.ts';
import type { Report } from '../../shared/review/report.ts';
import { bodyOf } from '../../shared/table.ts';
import { type HostSettings, type OpenedHost, openWorld, type World } from './world.ts';

const reporter = { org: 'Rechten vzw', contact: 'desk@rights.example', domain: 'rights.example' };
export const xarf = (url: string, more: Readonly<Record<string, unknown>> = {}) => ({
  xarf_version: '4.0.0',
  report_id: '550e8400-e29b-41d4-a716-446655440012',
  timestamp: '2027-03-14T20:10:30Z',
  reporter,
  sender: reporter,
  source_identifier: 'shop.example',
  category: 'copyright',
  type: 'link_site',
  infringing_url: url,
  site_name: 'Shop',
  description: 'Links to works of ours',
  ...more,
});

export const outsideStories = (name: string, open: (settings: HostSettings) => Promise<OpenedHost>): void => {
  describe(`from outside on ${name}`, () => {
    let world: World;
    beforeEach(async () => {
      world = await openWorld(open);
    });
    afterEach(() => world.close());

    const report = async (fields: Readonly<Record<string, string>>) => {
      const who = world.customer();
      const form = await who.open('/report?lang=fr');
      expect(form.$('h1').text()).toBe('Signaler un site web');
      const sent = await who.send(form, /\/report/, {
        category: 'illegal-information',
        reasons: 'C’est mon texte, copié mot à mot.',
        name: 'Marc Dubois',
        email: 'marc@writers.example',
        goodFaith: 'yes',
        ...fields,
      });
      await world.settle();
      return sent;
    };
    const listed = async <T>(pk: string): Promise<readonly T[]> =>
      (await world.ports.records.query({ index: 'list', pk })).rows.map((row) => bodyOf<T>(row));
    const mailsTo = async (address: string) =>
      (await world.mails()).filter((mail) => mail.to?.some((to) => to.address === address));
    const home = () => world.hosting.noticed.replace('keys.html', '');

    it('takes a notice by form, looks at exactly that page, and tells the notifier of receipt and decision', async () => {
      const sent = await report({ urls: home() });
      expect(sent.$('h1').text()).toBe('Votre notification est arrivée');
      const [receipt] = await mailsTo('marc@writers.example');
      expect(receipt?.text).toContain('a reçu votre notification');
      const [flag] = (await listed<Flag>('flags#open')).filter(({ category }) => category === 'illegal-information');
      expect(flag?.reports).toEqual([expect.objectContaining({ channel: 'form' })]);
      expect(flag?.pages.map(({ url }) => url)).toEqual([home()]);

      // The next visits of the crawler find nothing by themselves, and leave the notice standing.
      await world.later({ days: 8 });
      const reviewer = await world.person('Anna Confirmer');
      const page = await reviewer.open(`/console/flags/${flag?.id}`);
      expect(page.$('main').text()).toContain('Reported from outside');
      await reviewer.send(page, /\/dismiss$/, { reason: 'licensed-or-legal', note: 'Own text of the customer' });
      await world.later({ hours: 1 });
      const [, outcome] = await mailsTo('marc@writers.example');
      expect(outcome?.text).toContain('trouvé aucune violation');
      expect(outcome?.text).toContain('Des moyens automatisés');
      const [closed] = await listed<Report>('reports#closed');
      expect(closed).toMatchObject({ outcome: 'no-breach', notifier: { email: 'marc@writers.example' } });
      const trail = await readTrail(closed?.id ?? '', world.ports.records);
      expect(trail.map(({ what }) => what)).toEqual(['received', 'closed']);
      expect(verifyChain(closed?.id ?? '', trail, 2)).toBeUndefined();
    });

    it('notices what only a person saw: the customer hears of a notice, never of who gave it', async () => {
      await report({ urls: home(), category: 'hate' });
      const [flag] = (await listed<Flag>('flags#open')).filter(({ category }) => category === 'hate');
      const reviewer = await world.person('Anna Confirmer');
      const page = await reviewer.open(`/console/flags/${flag?.id}`);
      await reviewer.send(page, /\/confirm$/, { reason: 'A slogan of hatred in a picture' });
      await world.settle();
      // While it can be undone, nobody outside hears of it.
      expect(await mailsTo('marc@writers.example')).toHaveLength(1);
      await world.later({ hours: 1 });
      const [notice] = await mailsTo('jan@shop.example');
      expect(notice?.text?.replace(/\s+/g, ' ')).toContain('Een melding van buiten');
      expect(`${notice?.text}${notice?.html}`).not.toMatch(/Marc|writers\.example|mot à mot/);
      const [, outcome] = await mailsTo('marc@writers.example');
      expect(outcome?.text).toContain('Nous vous donnons raison');
    });

    it('takes XARF by API and by mail, once; and answers what is not hosted here', async () => {
      const post = (value: unknown) =>
        fetch(`${world.base}/report`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(value),
        });
      const taken = await post(xarf(home()));
      expect(taken.status).toBe(202);
      const { reference } = (await taken.json()) as { readonly reference: string };
      expect(await (await post(xarf(home()))).json()).toEqual({ reference });
      expect((await post(xarf(home(), { report_id: 'no number' }))).status).toBe(422);
      const other = xarf('https://elsewhere.example/page', { report_id: '550e8400-e29b-41d4-a716-446655440099' });
      expect((await post(other)).status).toBe(202);
      await world.settle();
      const mails = await mailsTo(reporter.contact);
      // Of two notices, and no queue keeps their order.
      expect(mails.map(({ subject }) => (subject ?? '').replace(/^\[\S+\] /, '')).toSorted()).toEqual([
        'The decision on your notice',
        'Your notice has arrived',
      ]);

      const value = xarf(home(), { report_id: '550e8400-e29b-41d4-a716-446655440077' });
      const mail = [
        'From: Robot <robot@rights.example>',
        'To: acceptable-use@voorbeeld-hosting.example',
        'Subject: abuse report',
        'Message-ID: <1@rights.example>',
        'Auto-Submitted: auto-generated',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'See the file.',
        '--b',
        'Content-Type: application/json; name=xarf.json',
        'Content-Disposition: attachment; filename=xarf.json',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(JSON.stringify(value)).toString('base64'),
        '--b--',
        '',
      ].join('\r\n');
      await takeIn(Buffer.from(mail), world.now(), world.ports);
      await world.settle();
      expect(await mailsTo('robot@rights.example')).toHaveLength(1);
      const [flag] = (await listed<Flag>('flags#open')).filter(({ category }) => category === 'illegal-information');
      expect(flag?.reports?.map(({ channel }) => channel)).toEqual(['api', 'mail']);
    });

    it('keeps nothing but hash and address of what may be the abuse of children', async () => {
      await world.settle();
      const planted = /Soundforge|Photo Studio Max/;
      expect(await world.everything()).toMatch(planted);
      const [flag] = await listed<Flag>('flags#open');
      const reviewer = await world.person('Anna Confirmer');
      await reviewer.send(await reviewer.open(`/console/flags/${flag?.id}`), /\/restrict$/, {
        page: urlHash(world.hosting.noticed),
      });
      expect((await reviewer.open(`/console/flags/${flag?.id}`)).status).toBe(404);
      await world.settle();
      expect(await world.everything()).not.toMatch(planted);
      expect((await world.mails()).map(({ text }) => text).join()).not.toMatch(planted);
      const [alert, ...more] = await world.mails();
      expect(more).toEqual([]);
      expect(alert?.to?.[0]?.address).toBe('child-protection@voorbeeld-hosting.example');
      expect(`${alert?.subject}${alert?.text}${alert?.html}`).not.toMatch(/shop\.example|keys\.html/);

      // No crawl brings it back, and no ordinary reviewer sees the task.
      await world.later({ days: 8 });
      expect(await world.everything()).not.toMatch(planted);
      expect(await listed<Flag>('flags#open')).toEqual([]);
      const [task] = await listed<RestrictedTask>('restricted#open');
      expect((await reviewer.open(`/console/restricted/${task?.id}`)).status).toBe(403);
      const officer = await world.person('Dora Manager');
      const page = await officer.open(`/console/restricted/${task?.id}`);
      expect(page.$('main').text()).toContain(world.hosting.noticed);
      expect(page.$('main').text()).toContain('Meldpunt (voorbeeld)');
      await officer.send(page, /\/reported$/, { reference: 'CP-2027-118' });
      expect(await listed<RestrictedTask>('restricted#reported')).toMatchObject([
        { done: { by: 'Dora Manager', reference: 'CP-2027-118' } },
      ]);
      const trail = await readTrail(task?.id ?? '', world.ports.records);
      expect(trail.map(({ what }) => what)).toEqual(['restricted', 'reported']);
    });

    it('passes a report of the abuse of children on without a name and without a word of it', async () => {
      await report({
        urls: world.hosting.noticed,
        category: 'child-abuse',
        name: '',
        email: '',
        reasons: 'unspeakable words',
      });
      const kept = await world.everything();
      expect(kept).not.toMatch(/unspeakable|Soundforge/);
      expect(await listed<RestrictedTask>('restricted#open')).toMatchObject([
        { source: 'report', pages: [{ url: world.hosting.noticed }] },
      ]);
      expect(await listed<Report>('reports#closed')).toMatchObject([{ outcome: 'passed-on', urls: [] }]);
    });
  });
};
