/** Reads the provider's policy, whole: one message names every fault. */
import { readFile } from 'node:fs/promises';
import { GiveUp } from '../../shared/errors.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import type { Policy } from '../../shared/policy/policy.ts';

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new GiveUp(`${file} is not JSON: ${what}`, 'Correct it; shared/policy/default-policy.json is an example.', {
      cause,
    });
  }
};

/** Without a file, the example policy. Throws GiveUp with all faults, each with its path. */
export const readPolicy = async (file: string | undefined): Promise<Policy> => {
  if (file === undefined) return defaultPolicy;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new GiveUp(`Cannot read the policy ${file}.`, 'Name a JSON file that exists and can be read.', { cause });
  });
  // The checks are loaded where there is something to check.
  const { loadPolicy } = await import('../../shared/policy/load.ts');
  const policy = loadPolicy(parse(text, file));
  if (policy.ok) return policy.value;
  throw new GiveUp(
    `${file} is not a policy:\n${policy.error.map((fault) => `  ${fault}`).join('\n')}`,
    'Correct it; nothing was changed.',
  );
};
