/** Reads RSS (0.9 to 2.0) and Atom: what its entries say, where they lead, and the files that they enclose. */
import { Parser } from 'htmlparser2';
import type { Blocks } from './blocks.ts';
import { type Head, readHtml } from './html.ts';
import type { Links } from './links.ts';

const mostEntries = 500;
const deepest = 64;
const chunk = 16 * 1024;
const longestText = 64 * 1024;

/** Elements whose text is for people; most of it is HTML, escaped. */
const prose: ReadonlySet<string> = new Set(['title', 'description', 'summary', 'content', 'encoded', 'subtitle']);
/** Elements with an address in an attribute. */
const addressed: ReadonlySet<string> = new Set(['link', 'enclosure', 'content', 'a']);
const entries: ReadonlySet<string> = new Set(['item', 'entry']);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

export const readFeed = (xml: string, blocks: Blocks, links: Links): Head => {
  const head: Head = { title: '', description: '', keywords: '', language: '', forms: 0, labels: [], nested: false };
  let depth = 0;
  let entry = 0;
  let reading = '';
  let text = '';
  let title = '';

  const take = (name: string): void => {
    if (name === 'link') links.add('a', text.trim(), '', undefined, title);
    else if (name === 'language') head.language ||= text.trim().slice(0, 20);
    else {
      if (name === 'title') title = text.trim().slice(0, 300);
      if (entry === 0 && name === 'title') head.title ||= text.slice(0, 2_000);
      else if (/[<&]/.test(text)) readHtml(text, blocks, links);
      else {
        blocks.add(text);
        blocks.end('p', false, undefined, true);
      }
    }
  };
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        depth += 1;
        const name = localName(raw);
        if (entries.has(name)) {
          entry += 1;
          title = '';
        }
        // XHTML inside: an element of the prose, not of the feed.
        if (prose.has(reading) && !prose.has(name)) text += ' ';
        else {
          reading = prose.has(name) || name === 'link' || name === 'language' ? name : '';
          text = '';
        }
        const address = attributes['href'] ?? attributes['url'];
        if (address !== undefined && addressed.has(name))
          links.add('a', address, attributes['rel'] ?? '', undefined, attributes['title'] ?? title);
      },
      ontext: (data) => {
        if (reading !== '' && text.length < longestText) text += data;
      },
      onclosetag: (raw) => {
        depth -= 1;
        if (reading !== localName(raw)) return;
        if (text.trim() !== '') take(reading);
        reading = '';
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length && entry <= mostEntries && depth < deepest; at += chunk)
    parser.write(xml.slice(at, at + chunk));
  parser.end();
  head.nested = depth >= deepest;
  return head;
};
