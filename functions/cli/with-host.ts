/** Which installation a command works on: a data folder of this machine, or a deployment on AWS. One way for all commands. */
import { existsSync } from 'node:fs';
import { Option } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import type { StandaloneHost } from '../../shared/host/standalone.ts';
import type { Ports } from '../../shared/ports.ts';
import { variables } from '../../shared/variables.ts';

export type Where = { readonly data: string; readonly stage?: string };

/** As `start` has it: the option, else the environment, where empty counts as absent. */
export const dataOption = (): Option =>
  new Option('--data <DIR>', 'data folder of the standalone host')
    .default('data')
    .env(variables.data)
    .argParser((folder) => (folder === '' ? 'data' : folder));
export const stageOption = (): Option =>
  new Option('--stage <NAME>', 'a deployment on AWS instead, by its stage; wants credentials and AWS_REGION');

/** In a message: `data`, or `stage production`. */
export const placeOf = ({ data, stage }: Where): string => (stage === undefined ? data : `stage ${stage}`);

/** A command that only reads must not make an empty data folder where somebody mistyped its name. */
export const needsData = ({ data, stage }: Where): void => {
  if (stage === undefined && !existsSync(data)) {
    throw new GiveUp(`There is no data folder ${data}.`, 'Name it with --data DIR.');
  }
};

/** As `withHost`, for a data folder alone. */
export const withFolder = async <T>(dataFolder: string, work: (host: StandaloneHost) => Promise<T>): Promise<T> => {
  const { openStandalone } = await import('../../shared/host/standalone.ts');
  const { createFetcher } = await import('../../shared/net/fetcher.ts');
  const fetcher = createFetcher({ networks: [] });
  const host = await openStandalone({ dataFolder, fetcher }).catch(async (error: unknown) => {
    await fetcher.close();
    if (!(error instanceof GiveUp) || !/running/.test(error.message)) throw error;
    const remedy = `${error.remedy} A running host takes a file over when it is started again with --inventory FILE.`;
    throw new GiveUp(error.message, remedy, { exitStatus: error.exitStatus, cause: error });
  });
  try {
    return await work(host);
  } finally {
    await host.close();
  }
};

/** The data folder belongs to one process: while `start` runs on it, this says so and names the way around. */
export const withHost = async <T>({ data, stage }: Where, work: (host: Ports) => Promise<T>): Promise<T> => {
  if (stage === undefined) return withFolder(data, work);
  const { openDeployed } = await import('../../shared/host/deployed.ts');
  return work(await openDeployed(stage, process.env));
};
