/** The operator's own public lists, as he names them to the `feeds` commands. */
import { GiveUp } from '../../shared/errors.ts';
import { type Feed, feedsSchema } from '../../shared/policy/feed.ts';
import { readText } from './own-lists.ts';

export type FeedOptions = {
  readonly data: string;
  readonly bucket?: string;
  readonly sources?: string;
  readonly from?: string;
  readonly only?: readonly string[];
  readonly force?: boolean;
  readonly anySize?: boolean;
  readonly networks?: readonly string[];
};

/** Throws GiveUp with every fault of his file. */
export const readFeeds = async ({ sources }: Pick<FeedOptions, 'sources'>): Promise<readonly Feed[]> => {
  if (sources === undefined) return [];
  const text = await readText(sources);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new GiveUp(`${sources} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, 'Mend it.');
  }
  const parsed = feedsSchema.safeParse(value);
  if (!parsed.success)
    throw new GiveUp(
      parsed.error.issues.map(({ path, message }) => `${sources}: ${path.join('.')}: ${message}`).join('\n'),
      'See `hostwarden feeds update --help` for the form of a source.',
    );
  return parsed.data;
};
