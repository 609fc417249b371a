/** `hostwarden queues list` and `queues redrive NAME…`: how deep each queue is, and dead letters put back to work. */
import { type Command, InvalidArgumentError } from 'commander';
import { type QueueName, queueNames } from '../../shared/ports.ts';
import { dataOption, needsData, stageOption, type Where, withHost } from './with-host.ts';

const queueNamed = (text: string, before: readonly QueueName[] = []): readonly QueueName[] => {
  const found = queueNames.find((name) => name === text);
  if (found === undefined) throw new InvalidArgumentError(`Write one of ${queueNames.join(', ')}.`);
  return [...before, found];
};

export const registerQueues = (program: Command): void => {
  const queues = program.command('queues').description('the queues and their dead letters');
  queues
    .command('list')
    .description('one line a queue: name, ready, in flight, dead')
    .addOption(dataOption())
    .addOption(stageOption())
    .action(list);
  queues
    .command('redrive')
    .description('put the dead letters of these queues back; mend their cause first. Safe to repeat')
    .argument('<NAMES...>', queueNames.join(', '), queueNamed)
    .addOption(dataOption())
    .addOption(stageOption())
    .action(redrive);
};

const list = async (where: Where): Promise<void> => {
  needsData(where);
  await withHost(where, async ({ queues }) => {
    for (const name of queueNames) {
      const { ready, inFlight, dead } = await queues.depth(name);
      process.stdout.write(`${name}\t${ready}\t${inFlight}\t${dead}\n`);
    }
  });
};

const redrive = async (names: readonly QueueName[], where: Where): Promise<void> => {
  needsData(where);
  await withHost(where, async ({ queues }) => {
    for (const name of new Set(names)) process.stdout.write(`${name}\t${await queues.redrive(name)}\n`);
  });
};
