/** The last look before a notice goes out, by mail or by post: nobody is told to remove what is gone already. */
import type { Case } from '../../shared/case/case.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { asSkipped, type Held, saveEntry } from '../../shared/case/outbox-entry.ts';
import { seenAgain } from '../../shared/case/seen.ts';
import { RetryLater } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { allowedAmong } from '../../shared/report/restricted-addresses.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { tell } from './deliver.ts';
import type { NotifySettings } from './settings.ts';

export const saveOrRetry = async (held: Held, entry: OutboxEntry, ports: Ports): Promise<void> => {
  if (!(await saveEntry(ports.records, entry, held.rev)))
    throw new RetryLater(`outbox entry ${entry.id} changed`, { retryInSeconds: 1 });
};

const deskSeconds = 3600;
/**
 * True: an address of the case is with the few who handle what may be the abuse of children. Nobody is told to answer for it, and
 * nobody looks at it, before they have spoken: then the case has ended, or the notice goes.
 */
export const waitsForDesk = async (held: Held, { noticed }: Case, ports: Ports): Promise<boolean> => {
  if ((await allowedAmong(noticed, ports)).length === noticed.length) return false;
  await saveOrRetry(held, { ...held.entry, notBefore: addSeconds(toIso(ports.now()), deskSeconds) }, ports);
  return true;
};

/**
 * Of each address the notice says that it was seen just now, where it was. A page that does not answer for a moment is not gone: so
 * many looks must find nothing, apart, as with every recheck.
 */
export const lookOnceMore = async (
  held: Held,
  about: { readonly caseId: string; readonly notice: string },
  value: Case,
  ports: Ports,
  { policy, verify }: NotifySettings,
): Promise<Case | 'later' | 'gone'> => {
  const { found, left } = await verify(value);
  const now = toIso(ports.now());
  if (found === 'still-there') return { ...value, noticed: seenAgain(value.noticed, left, now) };
  if (found === 'cannot-tell') return value;
  const { entry } = held;
  const { looks, minutesApart } = policy.misses;
  const misses = (entry.misses ?? 0) + 1;
  if (misses < looks) {
    await saveOrRetry(held, { ...entry, misses, notBefore: addSeconds(now, minutesApart * 60) }, ports);
    return 'later';
  }
  await tell(about, { type: 'gone-before-notice', notice: about.notice }, ports);
  await saveOrRetry(held, asSkipped(entry, 'not sent: nothing was found any more just before sending'), ports);
  return 'gone';
};
