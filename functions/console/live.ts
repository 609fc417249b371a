/**
 * The page asks itself again while it stays open (script.ts). It says which answer it has, and gets a body only where a part that lives
 * differs. `If-None-Match` would not do: no page may be kept by a browser, and what is not kept is not asked about.
 */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { ConsoleContext } from './desk.ts';

export const liveHeader = 'X-Live';

/** Of what the script takes over and nothing else: addresses of pictures, which end, are new each time. */
const tagOf = (html: string): string => {
  const hash = createHash('sha256');
  let depth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      // A row's class says whose it is.
      if (tag === 'tr') hash.update(`\n<tr ${attributes['class'] ?? ''}>`);
      if (depth === 0 && attributes['data-live'] === undefined) return;
      depth += 1;
      hash.update(`<${tag} ${JSON.stringify(attributes)}>`);
    },
    ontext(text) {
      if (depth > 0) hash.update(text);
    },
    onclosetag(tag) {
      if (depth === 0) return;
      depth -= 1;
      hash.update(`</${tag}>`);
    },
  });
  parser.end(html);
  return `"${hash.digest('base64url').slice(0, 22)}"`;
};

export const orUnchanged = async (c: ConsoleContext, answer: Response): Promise<Response> => {
  const seen = c.req.header(liveHeader);
  if (seen === undefined || answer.status !== 200 || !answer.headers.get('Content-Type')?.startsWith('text/html'))
    return answer;
  const html = await answer.text();
  const tag = tagOf(html);
  return seen === tag ? c.body(null, 304, { ETag: tag }) : c.html(html, 200, { ETag: tag });
};
