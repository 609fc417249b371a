/** Looks up one address a line, in the order of the input. */
import { existsSync } from 'node:fs';
import { feedsFolder } from '../../shared/host/feeds-folder.ts';
import { addressOf } from '../../shared/links/host.ts';
import { type Line, linesOf, lineTooLong, write } from './lines.ts';
import { openLinksOf } from './link-lists.ts';
import { toJson } from './safe-text.ts';

/** Answers the exit status: 2 where a line names no host, else 0. Empty lines are passed over. */
export const runLinks = async (
  input: AsyncIterable<Uint8Array | string>,
  output: NodeJS.WritableStream,
  dataFolder: string,
): Promise<0 | 2> => {
  const links = await openLinksOf(dataFolder);
  if (!existsSync(feedsFolder(dataFolder)))
    process.stderr.write(
      `No link lists in ${dataFolder}: looking in those that come along, whose hosts are invented.\n`,
    );
  let status: 0 | 2 = 0;
  const answer = ({ number, text }: Line): string => {
    const asked = text?.trim();
    if (asked === '') return '';
    const address = asked === undefined ? undefined : addressOf(asked);
    if (asked === undefined || address === undefined) {
      status = 2;
      const error = asked === undefined ? lineTooLong : 'names no host';
      return `${toJson({ line: number, input: asked?.slice(0, 300) ?? null, error })}\n`;
    }
    const found = links.lookup(address);
    const listed = found.filter(({ strength }) => strength === undefined);
    const beside = found.length === listed.length ? {} : { beside: found.filter((each) => !listed.includes(each)) };
    return `${toJson({ input: asked, host: address.host, listed, ...beside })}\n`;
  };
  for await (const lines of linesOf(input)) await write(output, lines.map(answer).join(''));
  return status;
};
