/**
 * Evidence that nobody has confirmed is forgotten by the tick, after the days of the policy. Should no tick come, the bucket forgets it:
 * each object of evidence is put with a tag by which a lifecycle rule expires it (infra/storage.ts). Whoever confirms takes the object
 * out of that rule, and locks it, before anything relies on it.
 *
 *   put ── evidence: unconfirmed ──────────────▶ expired after so many days
 *               └── lock ── evidence: confirmed, retention ──▶ the tick renews, and forgets when its case is over
 */
export const unconfirmed = {
  prefix: 'evidence/',
  tag: { key: 'evidence', unconfirmed: 'unconfirmed', confirmed: 'confirmed' },
} as const;
