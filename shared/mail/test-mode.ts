/**
 * Test mode: every mail goes to one address. What became of such a mail is told under another name (`test-hw-….n3`), which no case
 * knows: a message that no customer got must never start a customer's clock.
 */
import type { Mail } from '../ports.ts';

export const redirected = (mail: Mail, redirectTo: string): Mail => ({
  redirectTo,
  ...(mail.repeatSafe === undefined ? {} : { repeatSafe: mail.repeatSafe }),
  send: (message) => mail.send({ ...message, to: redirectTo, noticeId: `test-${message.noticeId}` }),
});
export const maybeRedirected = (mail: Mail, redirectTo: string | undefined): Mail =>
  redirectTo === undefined ? mail : redirected(mail, redirectTo);
