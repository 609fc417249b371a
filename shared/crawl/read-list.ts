/** Reads a sitemap: XML (urlset or sitemapindex, any prefix), plain text with one address a line, either of them gzipped. */
import { Parser } from 'htmlparser2';
import { copy } from './copy.ts';

export type List = {
  /** As they stand: relative ones and those of other sites are the caller's to judge. */
  readonly pages: readonly string[];
  /** More lists, from an index. */
  readonly lists: readonly string[];
  readonly over: boolean;
  /** It declares entities of its own, as bombs do. None is expanded, and what is made of them is no address. */
  readonly entities: boolean;
  /** Elements are nested as in no list; what comes behind is not read. */
  readonly deep: boolean;
};
/** By the protocol, of one file. */
const mostEntries = 50_000;
const longestAddress = 2_048;
const chunk = 16 * 1024;
/** A list is four elements deep; what goes on nesting is none. */
const deepest = 64;

const root =
  /^(?:\s|\uFEFF|<\?[^>]{0,500}\?>|<!--[\s\S]{0,5000}?-->|<!DOCTYPE[^>[]{0,500}>)*<([a-z][\w.-]{0,30}:)?([a-z]{1,30})[\s/>]/i;
/** Of what stands before the root element. */
const longestProlog = 20_000;
const subset = /^(?:\s|\uFEFF|<\?[^>]{0,500}\?>|<!--[\s\S]{0,5000}?-->)*<!DOCTYPE[^>[]{0,500}\[/i;
/** Inside a document type's declarations: up to its end, past what hides a bracket. */
const declared = /(?:[^\]"'<]|"[^"]*"|'[^']*'|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?!!--|\?))*/y;
/** Of declarations; whoever needs more lists no pages. */
const longestDeclarations = 256 * 1024;
/** A document type with declarations of its own: where they stand. `to` is the text's end where they do not end. */
const declarations = (text: string): { readonly from: number; readonly to: number } | undefined => {
  const from = subset.exec(text.slice(0, longestProlog))?.[0].length;
  if (from === undefined) return undefined;
  const part = text.slice(from, from + longestDeclarations);
  declared.lastIndex = 0;
  const length = declared.exec(part)?.[0].length ?? 0;
  return { from, to: part[length] === ']' ? from + length : text.length };
};
export const declaresEntities = (text: string): boolean => {
  const found = declarations(text);
  if (found === undefined) return false;
  return /<!ENTITY\s/i.test(text.slice(found.from, Math.min(found.to, found.from + longestDeclarations)));
};
/** Local name of the root element, in lower case; empty for what does not begin with one. */
export const rootOf = (text: string): string => {
  const found = declarations(text);
  const from = found === undefined ? 0 : text.indexOf('>', found.to) + 1;
  return root.exec(text.slice(from, from + longestProlog))?.[2]?.toLowerCase() ?? '';
};

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** Undoes gzip up to `cap` bytes; what comes before a fault counts. */
export const gunzipCapped = async (
  bytes: Uint8Array,
  cap: number,
): Promise<{ readonly bytes: Uint8Array; readonly over: boolean }> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const whole = new Response(Uint8Array.from(bytes)).body;
  if (whole === null) return { bytes: new Uint8Array(), over: false };
  const reader = whole.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.length;
      if (size > cap) break;
    }
  } catch {
    // Cut or broken: the whole entries so far are as good as any.
  }
  await reader.cancel().catch(() => undefined);
  return { bytes: Buffer.concat(parts).subarray(0, cap), over: size > cap };
};

const readXml = (text: string): List => {
  const entities = declaresEntities(text);
  const pages: string[] = [];
  const lists: string[] = [];
  let over = false;
  let depth = 0;
  let within = '';
  let reading = false;
  let address = '';
  const parser = new Parser(
    {
      onopentagname: (raw) => {
        depth += 1;
        const name = raw.slice(raw.indexOf(':') + 1).toLowerCase();
        if (name === 'url' || name === 'sitemap') within = name;
        // `<image:loc>` is a picture's.
        reading = name === 'loc' && within !== '' && !/^(?:image|video):/i.test(raw);
        address = '';
      },
      ontext: (data) => {
        if (reading && address.length <= longestAddress) address += data;
      },
      onclosetag: () => {
        depth -= 1;
        if (!reading) return;
        reading = false;
        const found = address.trim();
        if (found === '' || found.length > longestAddress || (entities && /&[^;\s]+;/.test(found))) return;
        if (pages.length + lists.length >= mostEntries) over = true;
        else (within === 'sitemap' ? lists : pages).push(copy(found));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length && !over && depth < deepest; at += chunk) parser.write(text.slice(at, at + chunk));
  const deep = depth >= deepest;
  parser.end();
  return { pages, lists, over, entities, deep };
};

/** `text` begins with `<urlset>`, `<sitemapindex>`, or is plain lines of addresses; anything else has nothing to say. */
export const readList = (text: string): List => {
  const name = rootOf(text);
  if (name === 'urlset' || name === 'sitemapindex') return readXml(text);
  if (name !== '') return { pages: [], lists: [], over: false, entities: declaresEntities(text), deep: false };
  const lines = text.split(/\r?\n/, mostEntries + 1).map((line) => line.replace(/^\uFEFF/, '').trim());
  const pages = lines.filter((line) => /^https?:\/\/\S{1,2040}$/i.test(line)).map(copy);
  return {
    pages: pages.slice(0, mostEntries),
    lists: [],
    over: lines.length > mostEntries,
    entities: false,
    deep: false,
  };
};
