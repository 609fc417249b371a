/** One line that `classify` is asked: `{"id","text","language"?}`. Apart, as its checks are loaded once there is a line to check. */
import { z } from 'zod';
import { languages } from '../../shared/messages.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

const question = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.enum(languages).nullish(),
});
export type Question = z.infer<typeof question>;

/** Names every fault of the line. */
export const readQuestion = (text: string): Result<Question, string> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = question.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '));
};
