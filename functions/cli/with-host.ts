import { existsSync } from 'node:fs';
import { GiveUp } from '../../shared/errors.ts';
import type { StandaloneHost } from '../../shared/host/standalone.ts';

/** A command that only reads must not make an empty data folder where somebody mistyped its name. */
export const needsData = (dataFolder: string): void => {
  if (!existsSync(dataFolder)) {
    throw new GiveUp(`There is no data folder ${dataFolder}.`, 'Name it with --data DIR.');
  }
};

/** The data folder belongs to one process: while `start` runs on it, this says so and names the way around. */
export const withHost = async <T>(dataFolder: string, work: (host: StandaloneHost) => Promise<T>): Promise<T> => {
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
