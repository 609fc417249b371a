/** Which case a mail speaks of, by what a reply carries along by itself, and else by what its sender wrote. */
import type { ParsedMail } from './parse.ts';

/** See shared/case/id.ts. */
const reference = 'hw-[0-9a-hjkmnp-tv-z]{10}';
const most = 5;

const all = (text: string, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).map((id) => id.toLowerCase());

/** `hw-7k3f9qxd2m.n3@host.example`, or the case's own `hw-7k3f9qxd2m@host.example` at which each thread begins. */
const threadId = new RegExp(`^(${reference})(?:\\.[a-z]\\d{1,9})?@(.+)$`, 'i');

/**
 * References of cases, each once, at most five. `ourDomains` are those of our Message-IDs, one a brand. Thread, address and subject
 * count together, so that who answers in an old thread about a new case is seen to name two; the text only where they are silent.
 */
export const casesNamed = (mail: ParsedMail, ourDomains: readonly string[]): readonly string[] => {
  const ours = new Set(ourDomains.map((domain) => domain.toLowerCase()));
  const inThread = mail.references.flatMap((id) => {
    const [, found, domain] = threadId.exec(id) ?? [];
    return found !== undefined && domain !== undefined && ours.has(domain.toLowerCase()) ? [found.toLowerCase()] : [];
  });
  // `abuse+hw-7k3f9qxd2m@host.example`
  const inAddress = mail.recipients.flatMap((address) => all(address, new RegExp(`(?<=\\+)${reference}(?=@)`, 'gi')));
  const inSubject = all(mail.subject, new RegExp(`(?<![\\w-])${reference}(?![\\w-])`, 'gi'));
  const named = new Set([...inThread, ...inAddress, ...inSubject]);
  const found = named.size > 0 ? named : new Set(all(mail.text, new RegExp(`(?<![\\w-])${reference}(?![\\w-])`, 'gi')));
  return [...found].slice(0, most);
};
