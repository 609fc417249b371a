/** What notifiers, authorities and customers under an order are told, where the wording turns on what happened. */
import { describe, expect, it } from 'vitest';
import type { MessageFacts, MessageKind } from '../../../shared/case/outbox.ts';
import { type Language, languages } from '../../../shared/messages.ts';
import { composeMessage } from '../../../shared/notice/messages/compose.ts';
import { words } from '../../../shared/notice/messages/words.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const told = (what: MessageKind, facts: MessageFacts, language: Language) => {
  const to = { name: '', email: 'a@b.example', language };
  return composeMessage({ kind: 'message', about: 'ao-example', notice: 'n', what, to, facts }, defaultPolicy);
};

describe.each(languages)('%s', (language) => {
  const { means, looked } = words[language].outcome;

  it('says who decided on a notice: a person where one judged, machines where nothing was left', () => {
    const text = (outcome: string): string => oneLine(told('report-outcome', { outcome }, language).text);
    for (const outcome of ['confirmed', 'no-breach']) expect(text(outcome)).toContain(means);
    expect(text('gone')).toContain(looked);
    expect(text('gone')).not.toContain(means);
    expect(text('not-hosted')).not.toContain(means);
  });

  it('tells a customer of an order to act and of one for information by different subjects', () => {
    const subject = (action: string): string =>
      told('order-disclosure', { action, domain: 'shop.example', authority: 'Police' }, language).subject;
    expect(subject('removed')).toBe(subject('disabled'));
    expect(subject('information-given')).not.toBe(subject('removed'));
    for (const action of ['removed', 'information-given']) expect(subject(action)).toContain('shop.example');
  });
});
