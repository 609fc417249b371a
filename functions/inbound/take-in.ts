/** Keeps a mail the moment it is collected, byte for byte, and names it on the queue `inbound`. */
import { createHash } from 'node:crypto';
import type { Ports } from '../../shared/ports.ts';
import type { Iso } from '../../shared/time.ts';
import type { InboundMessage } from './read.ts';

/** The same bytes twice are kept once and named again, which changes nothing. */
export const takeIn = async (
  bytes: Uint8Array,
  receivedAt: Iso,
  { blobs, queues }: Pick<Ports, 'blobs' | 'queues'>,
): Promise<void> => {
  const blob = `inbound/${createHash('sha256').update(bytes).digest('hex')}.eml`;
  await blobs.put(blob, bytes, { if: 'absent' });
  const message: InboundMessage = { blob, receivedAt };
  await queues.send('inbound', [{ body: message }]);
};
