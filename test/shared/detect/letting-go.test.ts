/** What detection keeps of a page when it is through with it: nothing. The heap is measured after a collection, in megabytes of a page's text. */
import { expect, test } from 'vitest';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import { detectPage } from '../../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { collectGarbage } from '../../../shared/host/heap.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { pageWith, shown } from './page.ts';

const knowledge = compileKnowledge({ policy: defaultPolicy });
const megabyte = 1024 * 1024;
/** In pieces of a larger text, as a reader leaves them: each holds the whole. */
const pageOf = (title: string): PageView => {
  const whole = `${title} of the garden, open on Sunday. `.repeat(8 * megabyte).slice(0, 8 * megabyte);
  const halves = [whole.slice(0, 4 * megabyte), whole.slice(4 * megabyte)];
  return pageWith({ title: whole.slice(0, 40), visible: shown(...halves) });
};
const withFault = (title: string): PageView =>
  Object.defineProperty({ ...pageOf(title) }, 'files', {
    get: () => {
      throw new Error('a fault in a detector');
    },
  });
const heldAfter = async (work: () => void): Promise<number> => {
  const held = async () => {
    // What a job has asked of a weak reference lives until it ends.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    collectGarbage();
    return process.memoryUsage().heapUsed / megabyte;
  };
  const before = await held();
  work();
  return (await held()) - before;
};

test.each([
  ['that was read', (title: string) => detectPage(pageOf(title), knowledge), true],
  [
    'in which a detector had a fault',
    (title: string) => expect(() => detectPage(withFault(title), knowledge)).toThrow('a fault in a detector'),
    true,
  ],
  ['that somebody still holds, to see that this tells', (title: string) => kept.push(pageOf(title)), false],
])(
  'of a page of 8 MB %s',
  async (_, work, isLetGo) => {
    // What is made once.
    work('First');
    const held = await heldAfter(() => {
      work('Second');
    });
    expect(held < 2).toBe(isLetGo);
  },
  60_000,
);
const kept: PageView[] = [];
