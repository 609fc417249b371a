import type { Log, LogLevel } from '../ports.ts';

export const logLevels = ['debug', 'info', 'warn', 'error'] as const satisfies readonly LogLevel[];

/** One JSON line an event, on stderr by default: results alone go to stdout. `at`, `level` and `event` are never overwritten. */
export const jsonLog = (
  least: LogLevel,
  write: (line: string) => void = (line) => {
    process.stderr.write(line);
  },
): Log => {
  const from = logLevels.indexOf(least);
  return (level, event, fields = {}) => {
    if (logLevels.indexOf(level) < from) return;
    write(`${JSON.stringify({ ...fields, at: new Date().toISOString(), level, event })}\n`);
  };
};
