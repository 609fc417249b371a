/** How each block of a message is set on paper. */
import type { Block } from '../notice/document.ts';
import type { Field, StatementFields } from '../notice/fields.ts';
import { type Flow, type Place, place, points, type Style, shades } from './flow.ts';
import { drawQr } from './qr.ts';

const size = { text: 9.5, small: 8.5, lead: 10.5, large: 12 } as const;
const gap = { block: 3.2, field: 1, fact: 2 } as const;
const labelWidth = 46;
const qrSize = 30;

const styles = ({ faces: { regular, bold } }: Flow) =>
  ({
    text: { face: regular, size: size.text },
    strong: { face: bold, size: size.text },
    lead: { face: bold, size: size.lead },
    large: { face: bold, size: size.large },
    small: { face: regular, size: size.small },
    label: { face: bold, size: size.small },
    hint: { face: regular, size: size.small, shade: 'grey' },
  }) as const satisfies Readonly<Record<string, Style>>;

const indented = ({ left, width }: Place, by: number): Place => ({ left: left + by, width: width - by });

/** Label in its column, value beside it. */
const field = (flow: Flow, { label, lines }: Field, at: Place, colon: string): void => {
  const { label: labelStyle, small } = styles(flow);
  const beside = indented(at, labelWidth);
  const named = flow.lines(`${label}${colon}`, labelStyle, { left: at.left, width: labelWidth - 2 });
  flow.keep(flow.heightOf(Math.max(named.length, 1), labelStyle));
  const [start, firstPage] = [flow.y(), flow.page()];
  for (const line of named) flow.text(line, labelStyle, { left: at.left, width: labelWidth });
  const end = flow.y();
  flow.moveTo(start);
  for (const line of lines) flow.text(line, small, beside);
  if (flow.page() === firstPage) flow.moveTo(Math.max(flow.y(), end));
  flow.gap(gap.field);
};

const statement = (flow: Flow, fields: StatementFields, colon: string): void => {
  const { lead, strong, small, label } = styles(flow);
  const { column } = flow;
  flow.keep(25);
  flow.gap(1);
  flow.page().drawLine({
    start: place(column.left, flow.y()),
    end: place(column.left + column.width, flow.y()),
    thickness: 0.5,
    color: shades.light,
  });
  flow.gap(1);
  flow.text(fields.title, lead);
  flow.gap(gap.field);
  for (const one of fields.before) field(flow, one, column, colon);
  if (fields.facts.length > 0) {
    flow.keep(15);
    flow.text(`${fields.factsLabel}${colon}`, label);
  }
  for (const fact of fields.facts) {
    flow.keep(12);
    flow.gap(gap.field);
    flow.text(fact.url, strong, indented(column, 4));
    flow.gap(gap.field);
    for (const one of fact.fields) field(flow, one, indented(column, 4), colon);
  }
  if (fields.more !== undefined) flow.text(fields.more, small, indented(column, 4));
  flow.gap(gap.fact);
  for (const one of fields.after) field(flow, one, column, colon);
};

const deadline = (flow: Flow, block: Extract<Block, { kind: 'deadline' }>, colon: string): void => {
  const { text, large, hint } = styles(flow);
  const inside = { left: flow.column.left + 4, width: flow.column.width - 8 };
  const parts = [
    [`${block.label}${colon}`, text],
    [block.moment, large],
    ...(block.hint === undefined ? [] : [[block.hint, hint] as const]),
  ] as const;
  const height =
    parts.reduce((sum, [words, style]) => sum + flow.heightOf(flow.lines(words, style, inside).length, style), 0) + 5;
  flow.keep(height);
  const corner = place(flow.column.left, flow.y() + height);
  flow.page().drawRectangle({
    ...corner,
    width: points(flow.column.width),
    height: points(height),
    borderWidth: 1,
    borderColor: shades.black,
  });
  flow.gap(1.5);
  for (const [words, style] of parts) flow.text(words, style, inside);
  flow.gap(3.5);
};

const link = (flow: Flow, block: Extract<Block, { kind: 'button' }>, colon: string): void => {
  const { text, strong, hint } = styles(flow);
  flow.keep(qrSize + 2);
  const top = flow.y();
  const column = { left: flow.column.left, width: flow.column.width - qrSize - 4 };
  flow.text(`${block.label}${colon}`, text, column);
  flow.text(block.url, strong, column);
  flow.gap(gap.field);
  flow.text(block.hint, hint, column);
  if (block.scan === undefined) return;
  flow.gap(gap.field);
  flow.text(block.scan, text, column);
  drawQr(flow.page(), block.url, { x: flow.column.left + flow.column.width - qrSize, y: top, size: qrSize });
  flow.moveTo(Math.max(flow.y(), top + qrSize));
};

const listed = (flow: Flow, marks: (at: number) => string, items: readonly string[], width: number): void => {
  const { text } = styles(flow);
  for (const [at, item] of items.entries()) {
    flow.keep(flow.heightOf(1, text));
    flow.write(marks(at), text, flow.column.left, flow.y() + flow.heightOf(1, text));
    flow.text(item, text, indented(flow.column, width));
    flow.gap(gap.field);
  }
};

export const drawBlock = (flow: Flow, block: Block, colon: string): void => {
  const { text, strong, lead } = styles(flow);
  switch (block.kind) {
    case 'paragraph':
      flow.text(block.text, text);
      break;
    case 'lead':
      flow.text(block.text, lead);
      break;
    case 'deadline':
      deadline(flow, block, colon);
      break;
    case 'quote':
      flow.keep(15);
      flow.text(`${block.label}${colon}`, strong);
      for (const line of block.lines) flow.text(line, text, indented(flow.column, 5));
      break;
    case 'addresses':
      flow.keep(15);
      flow.text(`${block.label}${colon}`, strong);
      listed(flow, () => '–', block.urls, 5);
      if (block.more !== undefined) flow.text(block.more, text, indented(flow.column, 5));
      break;
    case 'button':
      link(flow, block, colon);
      break;
    case 'statement':
      statement(flow, block.fields, colon);
      break;
    case 'steps':
      flow.keep(20);
      flow.text(block.title, strong);
      flow.gap(gap.field);
      listed(flow, (at) => `${at + 1}.`, block.items, 6);
      break;
    case 'signature':
      flow.keep(30);
      flow.text(block.greeting, text);
      // Room for a signature.
      flow.gap(14);
      for (const line of block.lines) flow.text(line, text);
      break;
  }
  flow.gap(gap.block);
};
