/** Whom a notice goes to: an administrative contact first, and nobody whose last message came back. */
import { describe, expect, it } from 'vitest';
import type { CaseContact } from '../../../shared/case/case.ts';
import { admin, contact, designer, openCommand, type Story, story } from './story.ts';

const opened = (contacts: readonly CaseContact[] = [admin, designer]): Story => {
  const tell = story();
  tell.must({ ...openCommand, contacts });
  return tell;
};
const asked = (tell: Story): string | undefined => {
  const state = tell.state();
  return state.kind === 'notifying' ? state.contact : undefined;
};

describe('a notice', () => {
  it('goes to administrative contacts first, in the order of the records, whatever that of their roles', () => {
    const tell = opened([designer, admin, contact('owner', 'administrative'), contact('shop', 'contact-person')]);
    const order = [asked(tell)];
    while (tell.state().kind === 'notifying') {
      tell.bounce();
      order.push(asked(tell));
    }
    expect(order).toEqual(['admin', 'owner', 'designer', 'shop', undefined]);
  });

  it('of a later round goes to whom the one before reached, not to an address that bounced', () => {
    const tell = opened();
    tell.bounce();
    tell.deliver();
    tell.deadline();
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 1, contact: 'designer' });
  });

  it('goes again to whom the last message reached, though one before it came back', () => {
    const tell = opened();
    const first = tell.state();
    if (first.kind !== 'notifying') throw new Error(first.kind);
    // A second flag: told anew before the mail system has said a word on the first message, which then comes back.
    tell.must({ ...openCommand, flag: 'flag2' });
    tell.deliver();
    tell.must({ type: 'not-delivered', notice: first.notice, at: tell.now(), detail: '452 mailbox full' });
    tell.deadline();
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 1, contact: 'admin' });
  });
});
