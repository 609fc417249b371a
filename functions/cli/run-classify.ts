/** Scores one text a line, in the order of the input, holding one piece of it at a time. */
import { loadIdentify } from '../../shared/detect/identify.ts';
import { compileKnowledge, type Knowledge } from '../../shared/detect/knowledge.ts';
import type { Scorer } from '../../shared/detect/model/model.ts';
import { judgeText } from '../../shared/detect/text-score.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { fail } from '../../shared/result.ts';
import { linesOf, lineTooLong, write } from './lines.ts';
import type { Question } from './question.ts';
import { toJson } from './safe-text.ts';

const answer = ({ id, text, language }: Question, knowledge: Knowledge): string => {
  const judged = judgeText(text, language ?? undefined, knowledge);
  return toJson({ id, language: judged.language ?? null, scores: judged.scores, findings: judged.findings });
};

/** Answers the exit status: 2 where a line could not be read, else 0. Empty lines are passed over. */
export const runClassify = async (
  input: AsyncIterable<Uint8Array | string>,
  output: NodeJS.WritableStream,
  policy: Policy = defaultPolicy,
  text?: Scorer,
): Promise<0 | 2> => {
  const knowledge = compileKnowledge({
    policy,
    identify: await loadIdentify(),
    ...(text === undefined ? {} : { text }),
  });
  const { readQuestion } = await import('./question.ts');
  let status: 0 | 2 = 0;
  for await (const lines of linesOf(input)) {
    let said = '';
    for (const line of lines) {
      if (line.text?.trim() === '') continue;
      const asked = line.text === undefined ? fail(lineTooLong) : readQuestion(line.text);
      if (!asked.ok) status = 2;
      said += `${asked.ok ? answer(asked.value, knowledge) : toJson({ line: line.number, error: asked.error })}\n`;
    }
    await write(output, said);
  }
  return status;
};
