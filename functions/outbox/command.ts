import type { CaseMessage } from '../../shared/case/command.ts';
import type { Json, Ports } from '../../shared/ports.ts';

/** Puts a command on the only road into a case. */
export const sendCommand = (message: CaseMessage, { queues }: Pick<Ports, 'queues'>): Promise<void> =>
  queues.send('case', [{ body: message as unknown as Json }]);
