import defaultData from './default-policy.json' with { type: 'json' };
import type { Policy } from './policy.ts';

/**
 * The policy of an invented Belgian provider: a complete example to copy, and what the sample hosting runs on. It is written whole, with
 * everything that may be left out, so that nothing has to be read into it: a test loads it and finds it unchanged.
 */
export const defaultPolicy = defaultData as unknown as Policy;
