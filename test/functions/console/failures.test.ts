import { expect, test } from 'vitest';
import { failureWords } from '../../../functions/console/texts/failures.ts';
import { wordOf } from '../../../shared/case/mail-word.ts';
import { languages } from '../../../shared/messages.ts';
import type { MailEvent } from '../../../shared/ports.ts';

const detailOf = (kind: MailEvent['kind'], detail: string): string => {
  const word = wordOf({ noticeId: 'n', caseId: 'c', kind, at: '2027-03-15T10:00:00.000Z' as never, detail });
  return word?.type === 'not-delivered' ? word.detail : '';
};

test('what the mail system said stands behind words of ours, in every language', () => {
  expect(failureWords('fr', detailOf('complained', 'abuse: FBL/1.0'))).toBe(
    'le destinataire l’a signalé comme indésirable : abuse: FBL/1.0',
  );
  expect(failureWords('de', detailOf('bounced', ''))).toBe('die Nachricht kam zurück');
  for (const language of languages)
    for (const kind of ['bounced', 'complained', 'suppressed', 'rejected'] as const)
      expect(failureWords(language, detailOf(kind, 'x'))).not.toContain(kind);
  expect(failureWords('nl', 'no proof of delivery in time')).toBe('geen bewijs van bezorging op tijd');
  // Words of a mail system that only look like ours.
  expect(failureWords('nl', 'bounced off the wall')).toBe('bounced off the wall');
});
