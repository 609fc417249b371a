/** The table of contents as a PDF that a court can read: the case, what happened when, and every document with its hash. */

import type { CaseEvent } from '../../shared/case/event.ts';
import { subjectOf } from '../../shared/case/intrusion.ts';
import type { Language } from '../../shared/messages.ts';
import { momentInWords } from '../../shared/notice/moments.ts';
import { clean } from '../../shared/notice/text-safety.ts';
import { newPdf } from '../../shared/pdf/document.ts';
import { type Flow, openFlow, type Style } from '../../shared/pdf/flow.ts';
import { embedFaces } from '../../shared/pdf/fonts.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Iso } from '../../shared/time.ts';
import type { Gathered } from './gather.ts';
import { type DossierFile, sha256 } from './manifest.ts';
import { type ContentsTexts, contentsTexts } from './texts.ts';

const longest = 300;
const labelWidth = 50;
const momentWidth = 74;

type Row = readonly [left: string, right: string];
/** Two columns; the right one may run over several lines. */
const table = (flow: Flow, rows: readonly Row[], width: number, style: Style): void => {
  for (const [left, right] of rows) {
    flow.keep(flow.heightOf(2, style));
    flow.write(left, style, flow.column.left, flow.y() + flow.heightOf(1, style));
    flow.text(clean(right, longest), style, {
      left: flow.column.left + width,
      width: flow.column.width - width,
    });
  }
};

const isEvent = (what: string, { events }: ContentsTexts): what is CaseEvent['type'] => Object.hasOwn(events, what);

export type ContentsInput = {
  readonly gathered: Gathered;
  readonly policy: Policy;
  readonly language: Language;
  readonly at: Iso;
};

const factRows = ({ gathered, policy, language, at }: ContentsInput): readonly Row[] => {
  const { value, customer } = gathered;
  const { facts, states, otherPolicy } = contentsTexts[language];
  const moment = (when: Iso): string => momentInWords(when, language, policy.timeZone);
  const category = subjectOf(value, policy, language);
  return [
    [facts.reference, value.id],
    [facts.customer, [customer?.name, value.customer].filter((part) => part !== undefined).join(', ')],
    [facts.contract, value.contract],
    [facts.domain, value.domain],
    [facts.clause, `${value.clause}, ${category}`],
    [facts.opened, moment(value.openedAt)],
    [facts.state, states[value.state.kind]],
    [
      facts.policy,
      value.policyVersion === policy.version ? policy.version : otherPolicy(value.policyVersion, policy.version),
    ],
    [facts.made, moment(at)],
  ];
};

export const contentsPdf = async (input: ContentsInput, files: readonly DossierFile[]): Promise<Uint8Array> => {
  const { gathered, policy, language, at } = input;
  const texts = contentsTexts[language];
  const title = `${texts.title} ${gathered.value.id}`;
  const document = await newPdf({ title, author: policy.provider.name, language, at });
  const flow = openFlow(document, await embedFaces(document));
  const { regular, bold } = flow.faces;
  const text: Style = { face: regular, size: 9 };
  const small: Style = { face: regular, size: 7.5, shade: 'grey' };
  const heading = (words: string): void => {
    flow.gap(4);
    flow.keep(20);
    flow.text(words, { face: bold, size: 11.5 });
    flow.gap(1);
  };
  flow.text(policy.provider.name, text);
  flow.text(title, { face: bold, size: 15 });
  flow.gap(3);
  table(flow, factRows(input), labelWidth, text);
  heading(texts.course);
  table(
    flow,
    gathered.audit.map(({ at: when, who, what }): Row => {
      const name = isEvent(what, texts) ? texts.events[what] : what;
      return [
        momentInWords(when, language, policy.timeZone).replace(/ \(.*\)$/, ''),
        `${name} · ${texts.actors[who] ?? who}`,
      ];
    }),
    momentWidth,
    text,
  );
  heading(texts.files);
  for (const [index, { name, kind, bytes }] of files.entries()) {
    flow.keep(13);
    flow.text(`${index + 1}. ${name}`, { face: bold, size: 8.5 });
    flow.text(`${texts.kinds[kind]} · ${bytes.length} bytes`, { ...text, size: 8.5 });
    flow.text(`SHA-256 ${sha256(bytes)}`, small);
    flow.gap(1);
  }
  for (const { url, at: kept } of gathered.missing) {
    flow.keep(9);
    flow.text(clean(texts.missing(url, momentInWords(kept, language, policy.timeZone)), longest), text);
    flow.gap(1);
  }
  if (gathered.withheld > 0) flow.text(texts.withheld(gathered.withheld), text);
  flow.gap(3);
  for (const note of texts.notes) {
    flow.text(note, text);
    flow.gap(1.5);
  }
  return document.save();
};
