import type { Block, Document } from './document.ts';
import type { Field } from './fields.ts';
import { wrap } from './text-safety.ts';

const width = 76;

const fieldLines = (field: Field, colon: string, indent: string): string =>
  [
    wrap(`${field.label}${colon} ${field.lines[0] ?? ''}`, width, indent),
    ...field.lines.slice(1).map((line) => wrap(line, width, `${indent}  `)),
  ].join('\n');

/** Numbers hang: `1. text`, continued under the text. */
const numbered = (items: readonly string[]): string =>
  items.map((item, at) => `${at + 1}. ${wrap(item, width, '   ').trimStart()}`).join('\n');

const blockText = (block: Block, colon: string): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'lead':
      return wrap(block.text, width);
    case 'deadline':
      return [
        `${block.label}${colon}`,
        wrap(block.moment, width, '  '),
        ...(block.hint === undefined ? [] : [wrap(block.hint, width)]),
      ].join('\n');
    case 'quote':
      return [`${block.label}${colon}`, ...block.lines.map((line) => wrap(line, width, '> '))].join('\n');
    case 'addresses':
      return [
        `${block.label}${colon}`,
        ...block.urls.map((url) => `- ${url}`),
        ...(block.more === undefined ? [] : [`  ${block.more}`]),
      ].join('\n');
    case 'button':
      return [`${block.label}${colon}`, block.url, wrap(block.hint, width)].join('\n');
    case 'steps':
      return `${block.title}\n${numbered(block.items)}`;
    case 'signature':
      return [block.greeting, ...block.lines].join('\n');
    case 'statement': {
      const { fields } = block;
      const rule = '-'.repeat(Math.min(width, fields.title.length));
      const plain = (some: readonly Field[]): readonly string[] => some.map((field) => fieldLines(field, colon, ''));
      return [
        `${fields.title}\n${rule}`,
        ...plain(fields.before),
        ...(fields.facts.length === 0 ? [] : [`${fields.factsLabel}${colon}`]),
        ...fields.facts.map((fact) =>
          [`- ${fact.url}`, ...fact.fields.map((field) => fieldLines(field, colon, '  '))].join('\n'),
        ),
        ...(fields.more === undefined ? [] : [`  ${fields.more}`]),
        ...plain(fields.after),
      ].join('\n');
    }
  }
};

/** Plain text, lines of at most 76 characters except where an address is longer. */
export const renderText = ({ blocks, colon }: Document): string =>
  `${blocks.map((block) => blockText(block, colon)).join('\n\n')}\n`;
