/** The sample mode: serves the invented hosting and keeps, in the records, at which port and what its visitor has put right. */
import type { Records } from '../../../shared/ports.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { listen } from '../port.ts';
import { sampleListener } from './server.ts';

type SampleRow = { readonly port: number; readonly fixed: readonly string[] };
const key = keys.system('sample');

/** This data folder began as a sample, and so remains one. */
export const isSample = async (records: Records): Promise<boolean> => (await records.get(key)) !== undefined;

const save = async (records: Records, body: SampleRow): Promise<void> => {
  const row = await records.get(key);
  await records.transact([{ put: { ...key, body }, if: row === undefined ? 'absent' : { rev: row.rev } }]);
};

export type Sample = {
  readonly port: number;
  /** Hosts whose customers have removed what offended. */
  fixed(): ReadonlySet<string>;
  setFixed(hosts: ReadonlySet<string>): Promise<void>;
  close(): Promise<void>;
};
/** `port` is where a new sample goes; one begun earlier keeps its port, since its addresses stand in flags and notices. */
export const startSample = async (records: Records, port: number): Promise<Sample> => {
  const row = await records.get(key);
  const before = row === undefined ? undefined : bodyOf<SampleRow>(row);
  let fixed: ReadonlySet<string> = new Set(before?.fixed);
  const place = {
    host: '127.0.0.1',
    port: before?.port ?? port,
    what: 'the sample sites',
    otherwise: before === undefined ? '--port and another number' : '--data and another folder',
  };
  const server = await listen(
    place,
    sampleListener(() => fixed),
  );
  if (before === undefined) await save(records, { port: server.port, fixed: [] });
  return {
    port: server.port,
    fixed: () => fixed,
    setFixed: async (hosts) => {
      await save(records, { port: server.port, fixed: [...hosts] });
      fixed = hosts;
    },
    close: server.close,
  };
};
