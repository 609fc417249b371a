/** 7. A case of a hacked site runs its own track: other wording, longer deadlines. */
import { deadlineMs } from './calendar.ts';
import { type Invariant, type Moment, msOf, type Sending } from './invariant.ts';

/** Subjects of the hacked track speak of a break-in or of cleaning up, in nl, fr, de and en; those of the other never do. */
export const helping = /hacked|clean|gehackt|schoo?n|pirat|nettoy|bereinig/i;

/** The Subject header: folded, and where it must be, in encoded words (RFC 2047). */
export const subjectOf = (bytes: Uint8Array): string => {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/\r\n[ \t]+/g, ' ');
  const raw = /^Subject: (.*)$/m.exec(head)?.[1] ?? '';
  return raw.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
    how.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64').toString('utf8')
      : Buffer.from(
          text
            .replaceAll('_', ' ')
            .replace(/=([0-9a-f]{2})/gi, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8'),
  );
};

const wording = ({ mail, chronicle }: Sending): string | undefined => {
  const asked = chronicle?.events.find(
    ({ event }) => event.type === 'notice-requested' && event.notice === mail.notice,
  );
  if (chronicle === undefined || asked?.event.type !== 'notice-requested' || asked.event.what !== 'round')
    return undefined;
  // The track may have changed between the request and the sending; the mail speaks of the case as it is sent.
  const subject = subjectOf(mail.bytes);
  const hacked = chronicle.value.track === 'hacked';
  return helping.test(subject) === hacked
    ? undefined
    : `a case of the ${chronicle.value.track} track is told “${subject}”`;
};

const deadlines = ({ chronicle, fresh, law }: Moment): string | undefined => {
  if (chronicle.value.track !== 'hacked') return undefined;
  for (const { event } of fresh) {
    if (event.type !== 'clock-started') continue;
    const { hacked, violation } = law.schedule;
    const days = hacked[Math.min(event.round, hacked.length - 1)]?.days ?? 0;
    if (days <= (violation[Math.min(event.round, violation.length - 1)]?.days ?? 0))
      return `round ${event.round} gives the hacked no more time than others`;
    if (msOf(event.dueAt) < deadlineMs(msOf(event.deliveredAt), days))
      return `a hacked customer has until ${event.dueAt} only, delivered ${event.deliveredAt}`;
  }
  return undefined;
};

export const hackedTrack: Invariant = {
  number: 7,
  says: 'a hacked site runs its own track',
  afterCommit: deadlines,
  afterSending: wording,
};
