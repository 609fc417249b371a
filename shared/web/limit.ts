/** A simple brake on floods through one link or token: so many calls in a window, counted in this process alone. */
import { Temporal } from 'temporal-polyfill';

export type Limit = { readonly posts: number; readonly windowSeconds: number };
/** More keys than this and the oldest is forgotten, so that memory stays flat. */
const mostKeys = 10_000;

/** Answers whether one more call under `key` is allowed now, and counts it. `posts`: this key's own limit. */
export const limiter = ({ posts, windowSeconds }: Limit, now: () => Temporal.Instant) => {
  const windows = new Map<string, { readonly since: Temporal.Instant; count: number }>();
  return (key: string, most = posts): boolean => {
    const at = now();
    const known = windows.get(key);
    const open = known !== undefined && Temporal.Instant.compare(at, known.since.add({ seconds: windowSeconds })) < 0;
    const current = open ? known : { since: at, count: 0 };
    current.count += 1;
    windows.delete(key);
    windows.set(key, current);
    const oldest = windows.keys().next().value;
    if (windows.size > mostKeys && oldest !== undefined) windows.delete(oldest);
    return current.count <= most;
  };
};
