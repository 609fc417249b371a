/**
 * Turns a form into a command for the queue `case`. It is decided here once for show, so that a refusal is seen at once; what
 * counts is the decision of the function case, which takes the commands in their order.
 */
import { z } from 'zod';
import type { Case } from '../../shared/case/case.ts';
import type { CaseCommand, CaseMessage } from '../../shared/case/command.ts';
import type { Refusal } from '../../shared/case/context.ts';
import { decide } from '../../shared/case/decide.ts';
import { contextFor } from '../../shared/case/read-context.ts';
import { isLanguage } from '../../shared/messages.ts';
import type { Json } from '../../shared/ports.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import type { Permission } from '../../shared/review/roles.ts';
import { contactRoles } from '../../shared/site/inventory.ts';
import { type Desk, field } from './desk.ts';
import { readCase } from './records.ts';
import { readDate } from './words.ts';

/** What staff may ask of a case, and the permission that it takes. */
export const caseVerbs = {
  'decide-dispute': 'handle-case',
  recheck: 'handle-case',
  approve: 'sign',
  'take-back': 'sign',
  'give-time': 'handle-case',
  suspend: 'sign',
  'lift-suspension': 'handle-case',
  'do-not-terminate': 'sign',
  'letter-posted': 'post-letter',
  'contact-added': 'handle-case',
  'take-back-strike': 'sign',
  'decide-appeal': 'handle-case',
} as const satisfies Readonly<Partial<Record<CaseCommand['type'], Permission>>>;
export type CaseVerb = keyof typeof caseVerbs;
export const caseVerbNames = Object.keys(caseVerbs) as readonly CaseVerb[];

export type Form = Readonly<Record<string, unknown>>;
/** A field that cannot be read, before the machine is asked. */
export type FormFault = 'verdict' | 'days' | 'date' | 'name' | 'email' | 'language' | 'text-too-long';
type Signed = { readonly by: string; readonly version: number };

const email = z.email().max(254);
const maxName = 200;

const commandBy: Readonly<
  Record<CaseVerb, (form: Form, signed: Signed, newId: () => string) => CaseCommand | FormFault>
> = {
  'decide-dispute': (form, signed) => {
    const verdict = field(form, 'verdict');
    if (verdict !== 'withdrawn' && verdict !== 'stands') return 'verdict';
    return { type: 'decide-dispute', ...signed, verdict, reason: field(form, 'reason') };
  },
  recheck: (_form, signed) => ({ type: 'recheck', ...signed }),
  approve: (form, signed) => ({
    type: 'approve',
    ...signed,
    reason: field(form, 'reason'),
    lateAnswersRead: field(form, 'lateAnswersRead') === 'yes',
  }),
  'take-back': (form, signed) => ({ type: 'take-back', ...signed, reason: field(form, 'reason') }),
  'give-time': (form, signed) => {
    const days = Number(field(form, 'days'));
    if (!Number.isInteger(days) || days < 1 || days > 365) return 'days';
    return { type: 'give-time', ...signed, days, reason: field(form, 'reason') };
  },
  suspend: (form, signed) => ({
    type: 'suspend',
    ...signed,
    reason: field(form, 'reason'),
    lateAnswersRead: field(form, 'lateAnswersRead') === 'yes',
  }),
  'lift-suspension': (form, signed) => ({ type: 'lift-suspension', ...signed, reason: field(form, 'reason') }),
  'do-not-terminate': (form, signed) => ({ type: 'do-not-terminate', ...signed, reason: field(form, 'reason') }),
  'take-back-strike': (form, signed) => ({ type: 'take-back-strike', ...signed, reason: field(form, 'reason') }),
  'letter-posted': (form, signed) => {
    const postedOn = readDate(field(form, 'postedOn'));
    return postedOn === undefined ? 'date' : { type: 'letter-posted', ...signed, postedOn };
  },
  'contact-added': (form, signed, newId) => {
    const name = field(form, 'name').trim();
    const address = email.safeParse(field(form, 'email').trim());
    const language = field(form, 'language');
    const role = contactRoles.find((known) => known === field(form, 'role'));
    if (name === '' || name.length > maxName || name.includes('\n')) return 'name';
    if (!address.success) return 'email';
    if (!isLanguage(language) || role === undefined) return 'language';
    return { type: 'contact-added', ...signed, contact: { id: newId(), role, name, email: address.data, language } };
  },
  'decide-appeal': (form, signed) => {
    const verdict = field(form, 'verdict');
    if (verdict !== 'upheld' && verdict !== 'reinstated') return 'verdict';
    return { type: 'decide-appeal', ...signed, verdict, reason: field(form, 'reason') };
  },
};

export type CaseRefused =
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'fault'; readonly fault: FormFault }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Answers the case as it was when the command was sent. */
export const askOfCase = async (
  desk: Desk,
  asked: { readonly id: string; readonly verb: CaseVerb; readonly form: Form; readonly by: string },
): Promise<Result<Case, CaseRefused>> => {
  const { ports, policy } = desk;
  const value = (await readCase(ports.records, asked.id))?.value;
  if (value === undefined) return fail({ kind: 'no-such-case' });
  if (field(asked.form, 'reason').length > maxTextLength) return fail({ kind: 'fault', fault: 'text-too-long' });
  const signed = { by: asked.by, version: Number(field(asked.form, 'version')) };
  const command = commandBy[asked.verb](asked.form, signed, ports.newId);
  if (typeof command === 'string') return fail({ kind: 'fault', fault: command });
  const decided = decide(value, command, await contextFor(command, ports, policy, value.id), value.id);
  if (!decided.ok) return fail({ kind: 'refused', refusal: decided.error });
  const message: CaseMessage = { caseId: value.id, command };
  await ports.queues.send('case', [{ body: message as unknown as Json }]);
  return ok(value);
};
