import { expect, it } from 'vitest';
import { uploadKey, uploadsOf } from '../../../shared/case/uploads.ts';
import { story } from './story.ts';

const file = { name: 'licence.pdf', type: 'application/pdf', bytes: 7, sha256: 'a'.repeat(64) };

it('documents stay with their answer, and an answer without any says nothing of them', () => {
  const tell = story();
  tell.open();
  tell.deliver();
  const said = { type: 'answer', receivedAt: tell.now(), name: 'J. Janssens', text: '', contact: 'admin' } as const;
  tell.must({ ...said, id: 'a1', kind: 'text', files: [file] });
  tell.must({ ...said, id: 'a2', kind: 'text' });
  const [first, second] = tell.value().answers;
  expect(first?.files).toEqual([file]);
  expect(second).not.toHaveProperty('files');
  // The receipt names what arrived.
  const receipts = tell
    .effects()
    .flatMap(({ effect }) => (effect.kind === 'mail' && effect.what === 'receipt' ? [effect] : []));
  expect(receipts.map(({ files }) => files)).toEqual([['licence.pdf'], undefined]);
});

it('they are kept under their case, by what they are', () => {
  expect(uploadKey('HW-1', file.sha256)).toBe(`uploads/hw-1/${file.sha256}`);
  expect(uploadKey('hw-1', file.sha256).startsWith(uploadsOf('hw-1'))).toBe(true);
});
