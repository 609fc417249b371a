import { describe, expect, test } from 'vitest';
import { automaticReason } from '../../../../shared/answer/mail/automatic.ts';
import { mailWith, parsed, rawMail } from './mails.ts';

describe('machines', () => {
  test.each([
    ['out-of-office-exchange-nl', 'auto-submitted'],
    ['bounce-postfix', 'report'],
    ['read-receipt-de', 'report'],
  ])('%s', async (name, why) => {
    expect(automaticReason(await parsed(rawMail(name)))).toBe(why);
  });

  test.each([
    [{ 'Auto-Submitted': 'auto-replied (vacation)' }, 'auto-submitted'],
    [{ 'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply' }, 'auto-reply-header'],
    [{ 'X-Autoreply': 'yes' }, 'auto-reply-header'],
    [{ 'List-Id': '<news.example>' }, 'auto-reply-header'],
    [{ Precedence: 'bulk' }, 'precedence'],
    [{ Precedence: 'auto_reply' }, 'precedence'],
    [{ 'Return-Path': '<>' }, 'bounce-sender'],
    [{ From: 'Postmaster <postmaster@customer.example>' }, 'bounce-sender'],
    [{ 'X-Failed-Recipients': 'a@b.example' }, 'report'],
    [{ Subject: 'Automatisch antwoord: [hw-7k3f9qxd2m]' }, 'auto-reply-subject'],
    [{ Subject: 'Afwezig tot 2 april Re: [hw-7k3f9qxd2m]' }, 'auto-reply-subject'],
    [{ Subject: '=?utf-8?Q?R=C3=A9ponse_automatique_=3A_[hw-7k3f9qxd2m]?=' }, 'auto-reply-subject'],
    [{ Subject: 'Absence du bureau : [hw-7k3f9qxd2m]' }, 'auto-reply-subject'],
    [{ Subject: 'Automatische Antwort: [hw-7k3f9qxd2m]' }, 'auto-reply-subject'],
    [{ Subject: 'Abwesenheitsnotiz: [hw-7k3f9qxd2m]' }, 'auto-reply-subject'],
    [{ Subject: 'Automatic reply: [hw-7k3f9qxd2m]' }, 'auto-reply-subject'],
    [{ Subject: 'Out of Office: [hw-7k3f9qxd2m]' }, 'auto-reply-subject'],
    [{ Subject: 'Onbestelbaar: [hw-7k3f9qxd2m]' }, 'bounce-subject'],
    [{ Subject: 'Non remis : [hw-7k3f9qxd2m]' }, 'bounce-subject'],
    [{ Subject: 'Unzustellbar: [hw-7k3f9qxd2m]' }, 'bounce-subject'],
    [{ Subject: 'Undeliverable: [hw-7k3f9qxd2m]' }, 'bounce-subject'],
  ] as const)('%j', async (headers, why) => {
    expect(automaticReason(await parsed(mailWith(headers)))).toBe(why);
  });

  test.each(['gmail-nl', 'outlook-web-fr', 'outlook-desktop-de', 'apple-en', 'thunderbird-nl-inline', 'with-files-nl'])(
    'a person: %s',
    async (name) => {
      expect(automaticReason(await parsed(rawMail(name)))).toBeUndefined();
    },
  );
  test.each([
    { 'Auto-Submitted': 'no' },
    { Subject: 'Re: Automatic reply: [hw-7k3f9qxd2m]' },
    { Subject: 'AW: Abwesenheitsnotiz' },
    { Precedence: 'first-class' },
  ])('a person: %j', async (headers) => {
    expect(automaticReason(await parsed(mailWith(headers as Record<string, string>)))).toBeUndefined();
  });
});
