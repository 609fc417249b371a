/** What lies on the queue `inbound`: our own word of a mail, or S3's of an object that SES put there. */
import { z } from 'zod';
import { GiveUp } from '../../shared/errors.ts';
import { type Iso, parseIso } from '../../shared/time.ts';

export type InboundMessage = { readonly blob: string; readonly receivedAt: Iso };

const instant = z.iso.datetime({ offset: true }).transform(parseIso);
const own = z.object({ blob: z.string().regex(/^inbound\//), receivedAt: instant });
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
const fromS3 = z.object({
  Records: z
    .array(
      z.object({
        eventName: z.string().startsWith('ObjectCreated:'),
        eventTime: instant,
        s3: z.object({ object: z.object({ key: z.string().max(1024) }) }),
      }),
    )
    .max(100),
});
/** S3 sends one when the notification is set up. */
const test = z.object({ Event: z.literal('s3:TestEvent') });

/** SES puts one such object when a rule is set up. */
const isSetUp = ({ blob }: InboundMessage): boolean => blob.endsWith('/AMAZON_SES_SETUP_NOTIFICATION');

/** Keys come as in a form: `+` for a blank, `%2B` for a plus. */
const keyOf = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

/** The mails that the message names. Throws GiveUp on anything else, which then lies in the dead letters for a person. */
export const readInbound = (body: unknown): readonly InboundMessage[] => {
  const ours = own.safeParse(body);
  if (ours.success) return [ours.data].filter((message) => !isSetUp(message));
  const theirs = fromS3.safeParse(body);
  if (theirs.success)
    return theirs.data.Records.map(({ eventTime, s3 }) => ({
      blob: keyOf(s3.object.key),
      receivedAt: eventTime,
    })).filter((message) => !isSetUp(message));
  if (test.safeParse(body).success) return [];
  throw new GiveUp('Not a mail that came in.', 'Look at the message in the dead letters of inbound.');
};
