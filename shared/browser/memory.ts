/** What the browser's processes hold together, by the kernel's own books; elsewhere than on Linux nothing is known. */
import { readdir, readFile } from 'node:fs/promises';

const pageBytes = 4096;
const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** The process with this mark on its command line, and all that descend from it. */
export const processesOf = async (mark: string): Promise<readonly number[]> => {
  if (process.platform !== 'linux') return [];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  const ours = new Set<number>();
  await Promise.all(
    pids.map(async (pid) => {
      const [stat, command] = await Promise.all([textOf(`/proc/${pid}/stat`), textOf(`/proc/${pid}/cmdline`)]);
      // `pid (name) state ppid …`: the name may hold anything, brackets included.
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      if (command.includes(`--hostwarden=${mark}`)) ours.add(pid);
    }),
  );
  const descends = (pid: number, depth = 0): boolean => {
    if (ours.has(pid)) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && depth < 32 && descends(parent, depth + 1);
  };
  return pids.filter((pid) => descends(pid));
};

/** Resident bytes without what files back and all share, which would count once a process. */
export const memoryOf = async (mark: string): Promise<number> => {
  const sizes = await Promise.all(
    (await processesOf(mark)).map(async (pid) => {
      const [, resident = '0', shared = '0'] = (await textOf(`/proc/${pid}/statm`)).split(' ');
      return (Number(resident) - Number(shared)) * pageBytes;
    }),
  );
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
};

/** Ends what did not end by itself. */
export const killAll = async (mark: string): Promise<void> => {
  for (const pid of await processesOf(mark)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It was quicker.
    }
  }
};
