/** The child process: one picture a message, one answer each. It has no socket, no database, and an environment with nothing in it. */
import { z } from 'zod';
import { openPictureReader } from './reader.ts';

const taskSchema = z.object({ bytes: z.instanceof(Uint8Array) });

const reader = await openPictureReader().catch(() => undefined);
process.send?.({ ready: reader !== undefined });
process.on('message', (message) => {
  const task = taskSchema.safeParse(message);
  if (!task.success || reader === undefined) {
    process.send?.({ answer: 'broken' });
    return;
  }
  void reader.read(task.data.bytes).then((answer) => process.send?.({ answer }));
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit(0));
