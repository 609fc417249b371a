/** What a customer sends: checked whole, every fault beside its field, nothing that was typed is lost. */
import { z } from 'zod';
import { type AnswerKind, answerKinds } from '../case/case.ts';
import { fail, ok, type Result } from '../result.ts';
import type { FormFault } from './texts/answers.ts';

const longestText = 10_000;
const longestName = 200;

/** These say nothing without a reason. */
const needsText: ReadonlySet<AnswerKind> = new Set(['misclassified', 'authorised', 'text']);

const fault = (code: FormFault): string => code;
/** Line ends as LF; NUL, which no store agrees on, and halves of surrogate pairs away. Everything else stays as typed. */
const plain = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed().trim();

const id = z.string(fault('form-stale')).regex(/^[a-z2-7]{26}$/, fault('form-stale'));
/** A person's name has a letter in it; one line. */
const name = z
  .string(fault('name-missing'))
  .transform((text) => plain(text).replace(/\s+/g, ' '))
  .pipe(z.string().regex(/\p{L}/u, fault('name-missing')).max(longestName, fault('name-long')));
const text = z
  .string(fault('text-missing'))
  .transform(plain)
  .pipe(z.string().max(longestText, fault('text-long')));

const answerForm = z
  .object({ id, name, kind: z.enum(answerKinds, fault('kind-missing')), text })
  .refine((form) => !needsText.has(form.kind) || form.text !== '', { path: ['text'], message: fault('text-missing') });
const testForm = z.object({ id, name });
const appealForm = z.object({
  id,
  name,
  text: text.pipe(z.string().min(1, fault('text-missing'))),
});

export type FieldName = 'id' | 'name' | 'kind' | 'text' | 'files';
export type FieldFaults = Partial<Readonly<Record<FieldName, FormFault>>>;

/** The first fault of each field. */
const read =
  <T>(schema: z.ZodType<T>) =>
  (input: unknown): Result<T, FieldFaults> => {
    const result = schema.safeParse(input);
    if (result.success) return ok(result.data);
    const faults: Partial<Record<FieldName, FormFault>> = {};
    for (const { path, message } of result.error.issues) {
      const field = path[0] as FieldName;
      faults[field] ??= message as FormFault;
    }
    return fail(faults);
  };
export const readAnswer = read(answerForm);
export const readTest = read(testForm);
export const readAppeal = read(appealForm);
