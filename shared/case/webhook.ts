/**
 * Signed calls to the provider's own systems. The receiver computes HMAC-SHA-256 over `<timestamp>.<body>` with the shared secret
 * and compares it with `Hostwarden-Signature`; a timestamp older than it likes is a replay; `Hostwarden-Event-Id` repeats when a
 * call is repeated.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { fromIso, type Iso, secondsBetween } from '../time.ts';
import type { Effect } from './outbox.ts';

type Webhook = Extract<Effect, { kind: 'webhook' }>;

const headerNames = {
  timestamp: 'Hostwarden-Timestamp',
  signature: 'Hostwarden-Signature',
  eventId: 'Hostwarden-Event-Id',
} as const;

/** `{"id","event","at","caseId","data":{…}}`, the same bytes for every attempt. */
export const webhookBody = (id: string, effect: Webhook, createdAt: Iso): string =>
  JSON.stringify({ id, event: effect.event, at: createdAt, caseId: effect.caseId, data: effect.data });

const signatureOf = (timestamp: string, body: string, secret: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

/** `now` becomes the timestamp, in whole seconds since 1970. */
export const webhookHeaders = (
  id: string,
  body: string,
  secret: string,
  now: Iso,
): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(fromIso(now).epochMilliseconds / 1000));
  return {
    [headerNames.timestamp]: timestamp,
    [headerNames.signature]: signatureOf(timestamp, body, secret),
    [headerNames.eventId]: id,
  };
};

/** What a receiver does: the signature is right, and the call is at most `toleranceSeconds` old or early. */
export const isWebhookGenuine = (
  call: { readonly timestamp: string; readonly signature: string; readonly body: string },
  secret: string,
  now: Iso,
  toleranceSeconds = 300,
): boolean => {
  if (!/^\d{1,12}$/.test(call.timestamp)) return false;
  const expected = Buffer.from(signatureOf(call.timestamp, call.body, secret));
  const given = Buffer.from(call.signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const age = secondsBetween('1970-01-01T00:00:00.000Z' as Iso, now) - Number(call.timestamp);
  return Math.abs(age) <= toleranceSeconds;
};
