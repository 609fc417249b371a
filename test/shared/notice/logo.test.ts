import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../../functions/notify/compose.ts';
import { belgium } from '../../../shared/calendar/holidays.ts';
import { letterOf } from '../../../shared/notice/letter.ts';
import { logoOf } from '../../../shared/notice/logo.ts';
import { letterPdf } from '../../../shared/pdf/letter.ts';
import { policyFor } from '../../../shared/policy/for-case.ts';
import { defaultPolicy, loadPolicy } from '../../../shared/policy/load.ts';
import { caseFor, link, monday } from './sample.ts';

/** One red pixel. */
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const policy = { ...defaultPolicy, brands: { delta: { name: 'Delta Sites', logo: png } } };
const delta = policyFor(policy, { brand: 'delta' });
const value = { ...caseFor({ what: 'round', round: 0 }), brand: 'delta' };
const effect = {
  kind: 'mail',
  caseId: value.id,
  notice: `${value.id}.n1`,
  what: 'round',
  round: 0,
  contact: 'x',
  version: 1,
} as const;
const contact = { id: 'x', role: 'administrative', name: 'An', email: 'an@a.example', language: 'nl' } as const;
const mailUnder = async (under: typeof policy) =>
  PostalMime.parse(await composeMail({ value, effect, contact, link, now: monday, policy: under }));

describe('a brand’s logo', () => {
  test('travels in the mail, shown by its HTML with the brand’s name in its place', async () => {
    const mail = await mailUnder(delta as typeof policy);
    expect(mail.html).toContain('<img src="cid:logo@hostwarden" alt="Delta Sites"');
    const [picture] = mail.attachments;
    expect(picture).toMatchObject({ contentId: '<logo@hostwarden>', mimeType: 'image/png', related: true });
    expect(new Uint8Array(picture?.content as ArrayBuffer)).toEqual(logoOf({ logo: png })?.bytes);
  });
  test('of nobody leaves no picture', async () => {
    const mail = await mailUnder(policy);
    expect(mail.html).not.toContain('<img');
    expect(mail.attachments).toEqual([]);
  });
  test('stands at the head of the letter', async () => {
    const customer = {
      name: 'Bakkerij Jansen',
      address: ['Dorpsstraat 3', '3000 Leuven', 'België'],
      language: 'nl',
    } as const;
    const write = async (under: typeof policy): Promise<string> => {
      const message = { what: 'round', round: 0 } as const;
      const letter = letterOf({ case: value, message, customer, policy: under, calendar: belgium, link, now: monday });
      return Buffer.from(await letterPdf(letter)).toString('latin1');
    };
    const pictures = (pdf: string): number => pdf.match(/\/Subtype \/Image/g)?.length ?? 0;
    expect(pictures(await write(delta as typeof policy))).toBeGreaterThan(pictures(await write(policy)));
  });
  test('that is no such picture is a fault of the policy', () => {
    const provider = { ...defaultPolicy.provider, logo: 'data:image/png;base64,R0lGODlh' };
    expect(loadPolicy({ ...defaultPolicy, provider })).toMatchObject({ ok: false });
    expect(loadPolicy({ ...defaultPolicy, provider: { ...provider, logo: png } }).ok).toBe(true);
  });
});
