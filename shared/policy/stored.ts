/**
 * The provider's policy among the records: one row a version, which never changes, and one that names the version in force.
 *
 *   system / policy@2027-1   the policy itself
 *   system / policy          { version: '2027-1', at }        its `rev` is what readers compare
 */
import { GiveUp, RetryLater } from '../errors.ts';
import type { Records, Row } from '../ports.ts';
import { bodyOf, keys } from '../table.ts';
import type { Iso } from '../time.ts';
import { mustLoadPolicy } from './load.ts';
import type { Policy } from './policy.ts';

type InForce = { readonly version: string; readonly at: Iso };
export type StoredPolicy = { readonly policy: Policy; readonly rev: number };

const pointerKey = keys.system('policy');
const versionKey = (version: string) => keys.system(`policy@${version}`);

/** Puts a policy in force. One version has one text for ever: flags and cases name it. */
export const putPolicy = async (
  records: Records,
  policy: Policy,
  at: Iso,
): Promise<'put' | 'unchanged' | 'version-taken'> => {
  const [pointer, before] = await Promise.all([records.get(pointerKey), records.get(versionKey(policy.version))]);
  // Both have gone through the schema, which fixes the order of keys.
  if (before !== undefined && JSON.stringify(readBody(before)) !== JSON.stringify(policy)) return 'version-taken';
  if (pointer !== undefined && bodyOf<InForce>(pointer).version === policy.version) return 'unchanged';
  const body: InForce = { version: policy.version, at };
  const written = await records.transact([
    ...(before === undefined
      ? [{ put: { ...versionKey(policy.version), body: policy }, if: 'absent' as const }]
      : [{ check: versionKey(policy.version), if: 'present' as const }]),
    { put: { ...pointerKey, body }, if: pointer === undefined ? 'absent' : { rev: pointer.rev } },
  ]);
  if (!written.ok) throw new RetryLater('Somebody else is putting a policy.');
  return 'put';
};

const readBody = (row: Row): Policy =>
  mustLoadPolicy(
    row.body,
    'The policy that was put does not fit this program:',
    'Put a corrected one under a new version: hostwarden policy put FILE',
  );

/** The policy in force; `known` comes back as it is while nobody has put another. Undefined: none was ever put. */
export const storedPolicy = async (records: Records, known?: StoredPolicy): Promise<StoredPolicy | undefined> => {
  const pointer = await records.get(pointerKey);
  if (pointer === undefined) return undefined;
  if (known?.rev === pointer.rev) return known;
  const { version } = bodyOf<InForce>(pointer);
  const row = await records.get(versionKey(version));
  if (row === undefined) throw new GiveUp(`The policy ${version} in force is gone.`, 'Put it again.');
  return { policy: readBody(row), rev: pointer.rev };
};
