import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { loadHateModel } from '../../../shared/detect/model/load.ts';
import { withOperatorsModel } from '../../../shared/detect/model/operators-model.ts';
import { judgeText } from '../../../shared/detect/text-score.ts';
import { openTextModel } from '../../../shared/onnx/text-model.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { tinyModel } from './tiny-model.ts';

const runtime = ['onnxruntime', 'web'].join('-');
const installed = (() => {
  try {
    createRequire(import.meta.url).resolve(runtime);
    return true;
  } catch {
    return false;
  }
})();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostwarden-onnx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const fileOf = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};

const bad = 'An invented sentence of bad will.';
const good = 'An invented sentence of good will.';

test('a file that is not there is told with what to do', async () => {
  await expect(openTextModel(join(folder, 'nowhere.onnx'))).rejects.toMatchObject({
    message: expect.stringContaining('nowhere.onnx cannot be used'),
    remedy: expect.stringContaining('HOSTWARDEN_TEXT_MODEL'),
  });
});

describe.skipIf(installed)('without the runtime', () => {
  test('the refusal names the package and the command that brings it', async () => {
    const path = await fileOf('tiny.onnx', tinyModel({ [bad]: 0.9 }, 0.1));
    await expect(openTextModel(path)).rejects.toMatchObject({
      message: expect.stringContaining(runtime),
      remedy: expect.stringContaining(`npm install --no-save ${runtime}`),
    });
  });
});

describe.skipIf(!installed)(
  `with the runtime${installed ? '' : ` (skipped: npm install --no-save ${runtime} brings it)`}`,
  () => {
    test('a real model answers in place, text by text, and is named by its content', async () => {
      const model = await openTextModel(await fileOf('tiny.onnx', tinyModel({ [bad]: 0.875, [good]: 0.25 }, 0.5)));
      const other = await openTextModel(await fileOf('other.onnx', tinyModel({ [bad]: 0.75 }, 0.5)));
      expect([bad, good, 'é'.repeat(20_000), bad].map(model.ask)).toEqual([0.875, 0.25, 0.5, 0.875]);
      expect(other.ask(bad)).toBe(0.75);
      expect(other.version).not.toBe(model.version);
      await Promise.all([model.close(), other.close()]);
      expect(model.ask(bad)).toBeUndefined();
    });
    test('it has the word on an utterance, and its name is in the knowledge', async () => {
      const model = await openTextModel(await fileOf('word.onnx', tinyModel({ [good]: 0.9375 }, 0)));
      const ours = compileKnowledge({ policy: defaultPolicy });
      const theirs = compileKnowledge({ policy: defaultPolicy, text: withOperatorsModel(loadHateModel(), model) });
      expect(judgeText(good, 'en', ours).scores.hate).toBeLessThan(0.5);
      expect(judgeText(good, 'en', theirs).scores.hate).toBe(0.938);
      expect(theirs.version).not.toBe(ours.version);
      await model.close();
    });
    test('where it has nothing to say, ours does', async () => {
      const model = await openTextModel(await fileOf('closed.onnx', tinyModel({ [bad]: 0 }, 0.99)));
      await model.close();
      const both = withOperatorsModel(loadHateModel(), model);
      expect(both.ofText(good, 'en')).toBe(loadHateModel().ofText(good, 'en'));
    });
    test('what is no model is refused with its reason, and so are answers that are no shares', async () => {
      await expect(openTextModel(await fileOf('noise.onnx', 'no model at all'))).rejects.toThrow('cannot be used');
      await expect(openTextModel(await fileOf('loud.onnx', tinyModel({ [bad]: 1 }, 7)))).rejects.toThrow(
        '7 is no share from 0 to 1',
      );
    });
  },
);
