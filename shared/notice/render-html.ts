/**
 * HTML for mail clients: tables of one column, inline styles, no script, font or anything else from elsewhere; the only image is the
 * brand's logo, which travels in the message. Every text
 * is escaped here and nowhere else; addresses of sites are text, the only link is the customer's own.
 */
import type { Language } from '../messages.ts';
import type { Block, Document } from './document.ts';
import type { Field, StatementFields } from './fields.ts';
import { logoId } from './logo.ts';
import { escapeHtml } from './text-safety.ts';

const colours = {
  ink: '#1c2530',
  soft: '#5a6572',
  line: '#d9dee4',
  paper: '#ffffff',
  ground: '#f3f5f7',
  accent: '#17507d',
};
const font = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const style = {
  body: `margin:0;padding:0;background:${colours.ground};color:${colours.ink};font-family:${font};font-size:16px;line-height:1.5;-webkit-text-size-adjust:100%`,
  sheet: `width:100%;max-width:640px;background:${colours.paper};border:1px solid ${colours.line};border-radius:8px`,
  cell: 'padding:28px 24px;word-break:break-word;overflow-wrap:anywhere',
  paragraph: 'margin:0 0 16px',
  logo: 'display:block;height:44px;max-width:100%;border:0',
  lead: 'margin:0 0 20px;font-size:18px;line-height:1.45',
  deadline: `margin:0 0 20px;padding:14px 16px;background:${colours.ground};border-left:4px solid ${colours.accent};border-radius:4px`,
  button: `display:inline-block;padding:13px 22px;background:${colours.accent};color:${colours.paper};font-weight:600;text-decoration:none;border-radius:6px`,
  hint: `margin:6px 0 0;font-size:14px;color:${colours.soft}`,
  heading: 'margin:0 0 8px;font-size:17px;line-height:1.35',
  statement: `margin:24px 0;padding:20px 0 4px;border-top:1px solid ${colours.line};border-bottom:1px solid ${colours.line};font-size:15px`,
  label: `margin:0;font-size:13px;color:${colours.soft}`,
  value: 'margin:0 0 12px',
  short: 'margin:0 0 4px;font-size:14px',
  soft: `color:${colours.soft}`,
  fact: `margin:4px 0 14px;padding:12px 14px;background:${colours.ground};border-radius:4px`,
  url: "margin:0 0 8px;font-family:Menlo,Consolas,'Liberation Mono',monospace;font-size:14px;font-weight:600;word-break:break-all",
  quote: `margin:0 0 20px;padding:2px 0 2px 14px;border-left:3px solid ${colours.line}`,
  list: 'margin:0 0 20px;padding-left:22px',
  item: 'margin:0 0 8px',
} as const;

const tag = (name: string, css: string, inside: string): string => `<${name} style="${css}">${inside}</${name}>`;
const text = (name: string, css: string, content: string): string => tag(name, css, escapeHtml(content));
const lines = (some: readonly string[]): string => some.map(escapeHtml).join('<br>\n');

const field = ({ label, lines: values }: Field): string =>
  `${text('p', style.label, label)}\n${tag('p', style.value, lines(values))}`;

/** Inside a fact, where many short ones stand together. */
const shortField = ({ label, lines: values }: Field, colon: string): string =>
  tag('p', style.short, `${text('span', style.soft, `${label}${colon}`)} ${lines(values)}`);

const statement = (fields: StatementFields, colon: string): string =>
  tag(
    'div',
    style.statement,
    [
      text('h2', style.heading, fields.title),
      ...fields.before.map(field),
      ...(fields.facts.length === 0 ? [] : [text('p', style.label, fields.factsLabel)]),
      ...fields.facts.map((fact) =>
        tag(
          'div',
          style.fact,
          [text('p', style.url, fact.url), ...fact.fields.map((one) => shortField(one, colon))].join('\n'),
        ),
      ),
      ...(fields.more === undefined ? [] : [text('p', style.value, fields.more)]),
      ...fields.after.map(field),
    ].join('\n'),
  );

const blockHtml = (block: Block, colon: string): string => {
  switch (block.kind) {
    case 'paragraph':
      return text('p', style.paragraph, block.text);
    case 'lead':
      return text('p', style.lead, block.text);
    case 'deadline':
      return tag(
        'div',
        style.deadline,
        [
          text('p', style.label, block.label),
          tag('p', 'margin:0', text('strong', '', block.moment)),
          ...(block.hint === undefined ? [] : [text('p', style.hint, block.hint)]),
        ].join('\n'),
      );
    case 'quote':
      return `${text('p', style.label, block.label)}\n${tag('div', style.quote, tag('p', 'margin:0', lines(block.lines)))}`;
    case 'addresses':
      return tag(
        'div',
        style.fact,
        [
          text('p', style.label, block.label),
          ...block.urls.map((url) => text('p', style.url, url)),
          ...(block.more === undefined ? [] : [text('p', style.hint, block.more)]),
        ].join('\n'),
      );
    case 'button':
      return tag(
        'div',
        'margin:0 0 20px',
        `<a href="${escapeHtml(block.url)}" style="${style.button}">${escapeHtml(block.label)}</a>\n${text('p', style.hint, block.hint)}`,
      );
    case 'statement':
      return statement(block.fields, colon);
    case 'steps':
      return `${text('h2', style.heading, block.title)}\n${tag(
        'ol',
        style.list,
        block.items.map((item) => text('li', style.item, item)).join('\n'),
      )}`;
    case 'signature':
      return tag('p', 'margin:24px 0 0', lines([block.greeting, ...block.lines]));
  }
};

const logo = (document: Document): string =>
  document.logo === undefined
    ? ''
    : `<p style="${style.paragraph}"><img src="cid:${logoId}" alt="${escapeHtml(document.logo)}" height="44" style="${style.logo}"></p>\n`;

/** A whole page in UTF-8; no line is longer than its longest text, and the MIME encoding folds those. */
export const renderHtml = (document: Document, language: Language): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(document.subject)}</title>
</head>
<body style="${style.body}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${style.sheet}"><tr><td style="${style.cell}">
${logo(document)}${document.blocks.map((block) => blockHtml(block, document.colon)).join('\n')}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
