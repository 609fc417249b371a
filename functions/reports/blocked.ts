/** Which addresses of a site nobody may fetch, keep or show: more of them, or fewer. May be repeated. */
import { RetryLater } from '../../shared/errors.ts';
import type { Ports, Write } from '../../shared/ports.ts';
import type { RestrictedAddresses } from '../../shared/report/restrict.ts';
import { bodyOf, keys } from '../../shared/table.ts';

const attempts = 5;

export const changeBlocked = async (
  host: string,
  change: (hashes: readonly string[]) => readonly string[],
  { records }: Pick<Ports, 'records'>,
  /** What must hold meanwhile. */
  conditions: readonly Write[] = [],
): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await records.get(keys.restrictedOf(host));
    const before = row === undefined ? [] : bodyOf<RestrictedAddresses>(row).hashes;
    const body: RestrictedAddresses = { hashes: [...new Set(change(before))] };
    if (body.hashes.length === before.length) return;
    const written = await records.transact([
      ...conditions,
      { put: { ...keys.restrictedOf(host), body }, if: row === undefined ? 'absent' : { rev: row.rev } },
    ]);
    if (written.ok) return;
  }
  throw new RetryLater(`the restricted addresses of ${host} kept changing`, { retryInSeconds: 1 });
};
