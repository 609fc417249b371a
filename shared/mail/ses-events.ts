/**
 * What SES publishes (https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html) as a MailEvent. The
 * messages come over SNS, wrapped or raw, through a queue that only our own topic may write to.
 */
import { z } from 'zod';
import type { MailEvent, MailEventKind } from '../ports.ts';
import { parseIso } from '../time.ts';
import { detailOf, mailReference } from './event.ts';
import { fromTag } from './tag.ts';

const at = z.iso.datetime({ offset: true });
const reference = z.string().transform(fromTag).pipe(mailReference);
const tags = z.object({ noticeId: z.tuple([reference]), caseId: z.tuple([reference]) });
const mail = z.object({ timestamp: at, tags });
const word = z.string().optional();

const published = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Send'), mail }),
  z.object({ eventType: z.literal('Delivery'), mail, delivery: z.object({ timestamp: at, smtpResponse: word }) }),
  z.object({
    eventType: z.literal('DeliveryDelay'),
    mail,
    deliveryDelay: z.object({
      timestamp: at,
      delayType: word,
      delayedRecipients: z.array(z.object({ status: word, diagnosticCode: word })).optional(),
    }),
  }),
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({
      timestamp: at,
      bounceType: z.string(),
      bounceSubType: word,
      bouncedRecipients: z.array(z.object({ status: word, diagnosticCode: word })).optional(),
    }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({ timestamp: at, complaintSubType: z.string().nullish(), complaintFeedbackType: word }),
  }),
  z.object({ eventType: z.literal('Reject'), mail, reject: z.object({ reason: word }) }),
  z.object({
    eventType: z.literal('Rendering Failure'),
    mail,
    failure: z.object({ errorMessage: word }).optional(),
  }),
]);
type Published = z.infer<typeof published>;
type Told = { readonly kind: MailEventKind; readonly at: string; readonly detail: string };

/** SES did not even try: the address bounced or complained before. */
const suppressed = new Set(['Suppressed', 'OnAccountSuppressionList']);

const toldBy = (event: Published): Told => {
  switch (event.eventType) {
    case 'Send':
      return { kind: 'accepted', at: event.mail.timestamp, detail: 'taken by SES' };
    case 'Delivery':
      return { kind: 'delivered', at: event.delivery.timestamp, detail: detailOf(event.delivery.smtpResponse) };
    case 'DeliveryDelay': {
      const { timestamp, delayType, delayedRecipients } = event.deliveryDelay;
      return { kind: 'delayed', at: timestamp, detail: detailOf(delayType, delayedRecipients?.[0]?.diagnosticCode) };
    }
    case 'Bounce': {
      const { timestamp, bounceType, bounceSubType = '', bouncedRecipients } = event.bounce;
      return {
        kind: suppressed.has(bounceSubType) ? 'suppressed' : 'bounced',
        at: timestamp,
        detail: detailOf(`${bounceType}/${bounceSubType}`, bouncedRecipients?.[0]?.diagnosticCode),
      };
    }
    case 'Complaint': {
      const { timestamp, complaintSubType, complaintFeedbackType } = event.complaint;
      return {
        kind: suppressed.has(complaintSubType ?? '') ? 'suppressed' : 'complained',
        at: timestamp,
        detail: detailOf(complaintFeedbackType, complaintSubType ?? undefined),
      };
    }
    case 'Reject':
      return { kind: 'rejected', at: event.mail.timestamp, detail: detailOf(event.reject.reason) };
    case 'Rendering Failure':
      return { kind: 'rejected', at: event.mail.timestamp, detail: detailOf(event.failure?.errorMessage) };
  }
};

const wrapped = z.object({ Type: z.literal('Notification'), Message: z.string().max(300_000) });
/** The notification of SNS around the event, where raw delivery is off. */
const unwrap = (body: unknown): unknown => {
  const notification = wrapped.safeParse(body);
  if (!notification.success) return body;
  try {
    return JSON.parse(notification.data.Message);
  } catch {
    return undefined;
  }
};

/** The event, or nothing where `body` is none of a mail of ours. */
export const readSesEvent = (body: unknown): MailEvent | undefined => {
  const read = published.safeParse(unwrap(body));
  if (!read.success) return undefined;
  const { noticeId, caseId } = read.data.mail.tags;
  const told = toldBy(read.data);
  return { noticeId: noticeId[0], caseId: caseId[0], kind: told.kind, at: parseIso(told.at), detail: told.detail };
};
