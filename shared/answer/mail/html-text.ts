/** The words of an HTML mail, line by line; what its program marks as quoted begins with `>`, as in plain text. */
import { Parser } from 'htmlparser2';

const maxText = 200_000;
const maxDepth = 500;

const unseen = new Set(['head', 'style', 'script', 'title', 'template', 'noscript']);
const blocks = new Set([
  'address',
  'article',
  'blockquote',
  'br',
  'dd',
  'div',
  'dl',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
]);
/** Gmail, Thunderbird, Yahoo and Outlook on telephones say so by class or id. */
const quoteClasses = ['gmail_attr', 'moz-cite-prefix', 'yahoo_quoted'];
const quoteIds = ['ms-outlook-mobile-reference-message', 'mail-editor-reference-message-container'];
/** Outlook marks only where the quotation begins: it goes on to the end. */
const quoteFromHere = ['divrplyfwdmsg', 'appendonsend'];
const signatureClasses = ['gmail_signature', 'moz-signature'];
const signatureIds = ['ms-outlook-mobile-signature', 'signature'];

type Mode = 'words' | 'quoted' | 'skipped';

const modeOf = (name: string, id: string, classes: readonly string[], above: Mode): Mode => {
  if (above === 'skipped' || unseen.has(name)) return 'skipped';
  if (signatureIds.includes(id) || signatureClasses.some((one) => classes.includes(one))) return 'skipped';
  if (above === 'quoted' || name === 'blockquote' || quoteIds.includes(id)) return 'quoted';
  return quoteClasses.some((one) => classes.includes(one)) ? 'quoted' : 'words';
};

/** Without its tags, for what is nested as no program nests. */
const withoutTags = (html: string): string =>
  html
    .slice(0, maxText)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[ \t\u00a0]+/g, ' ');

/** At most 200,000 characters beside `>` and line ends, from at most ten times as many. */
export const htmlToText = (html: string): string => {
  const lines: string[] = [];
  const modes: Mode[] = [];
  let rest: Mode = 'words';
  let line = '';
  let length = 0;
  let isDeep = false;
  const mode = (): Mode => {
    const own = modes.at(-1) ?? 'words';
    return own === 'words' ? rest : own;
  };
  const endLine = (): void => {
    const text = line.trim();
    if (text !== '') lines.push(mode() === 'quoted' ? `> ${text}` : text);
    line = '';
  };
  const leaveGap = (): void => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  const parser = new Parser({
    onopentag: (name, { id = '', class: classes = '' }) => {
      if (name === 'br' && line.trim() === '') leaveGap();
      if (blocks.has(name)) endLine();
      if (name === 'p') leaveGap();
      if (quoteFromHere.includes(id.toLowerCase())) rest = 'quoted';
      modes.push(modeOf(name, id.toLowerCase(), classes.toLowerCase().split(/\s+/), modes.at(-1) ?? 'words'));
      // The parser searches its whole stack at each tag: deep nesting would cost minutes.
      if (modes.length > maxDepth) {
        isDeep = true;
        parser.pause();
      }
    },
    ontext: (text) => {
      if (mode() === 'skipped' || length >= maxText) return;
      const words = text.slice(0, maxText - length).replace(/[\s\u00a0]+/g, ' ');
      length += words.length;
      line += line === '' ? words.trimStart() : words;
    },
    onclosetag: (name) => {
      if (blocks.has(name) && name !== 'br') endLine();
      if (name === 'p') leaveGap();
      modes.pop();
    },
  });
  parser.write(html.slice(0, maxText * 10));
  if (isDeep) return withoutTags(html).trim();
  parser.end();
  endLine();
  return lines.join('\n').trim();
};
