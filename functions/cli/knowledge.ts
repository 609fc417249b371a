/** What the commands judge by: the policy, the link lists and the models. */
import { loadIdentify } from '../../shared/detect/identify.ts';
import { compileKnowledge, type Knowledge } from '../../shared/detect/knowledge.ts';
import { loadHateModel } from '../../shared/detect/model/load.ts';
import type { Scorer } from '../../shared/detect/model/model.ts';
import { textModelIn } from '../../shared/variables.ts';
import { openLinksOf } from './link-lists.ts';
import { readPolicy } from './read-policy.ts';

/** Without a policy file, the example policy. */
export const readKnowledge = async (
  dataFolder: string,
  policyFile: string | undefined,
  text?: Scorer,
): Promise<Knowledge> =>
  compileKnowledge({
    policy: await readPolicy(policyFile),
    links: await openLinksOf(dataFolder),
    identify: await loadIdentify(),
    ...(text === undefined ? {} : { text }),
  });

export type OwnText = { readonly text?: Scorer; readonly close: () => Promise<void> };
/** The text model that the settings name; none: the one that comes along. Throws GiveUp where it cannot be used. */
export const openOwnText = async (): Promise<OwnText> => {
  const file = textModelIn(process.env);
  if (file === undefined) return { close: async () => {} };
  const [{ openTextModel }, { withOperatorsModel }] = await Promise.all([
    import('../../shared/onnx/text-model.ts'),
    import('../../shared/detect/model/operators-model.ts'),
  ]);
  const theirs = await openTextModel(file);
  return { text: withOperatorsModel(loadHateModel(), theirs), close: theirs.close };
};
