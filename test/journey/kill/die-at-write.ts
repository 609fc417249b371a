/**
 * Loaded into the host by `node --import`: counts what is written to SQLite and kills -9 its own process just before or just after
 * the write of that number. So kills fall between the steps of one message, where a clock would hardly ever hit.
 */
import { DatabaseSync, StatementSync } from 'node:sqlite';

const at = Number(process.env['HOSTWARDEN_DIE_AT_WRITE']);
const after = process.env['HOSTWARDEN_DIE_AFTER'] === 'yes';
let writes = 0;

const around = <T>(write: () => T): T => {
  writes += 1;
  if (writes === at && !after) process.kill(process.pid, 'SIGKILL');
  const value = write();
  if (writes === at) process.kill(process.pid, 'SIGKILL');
  return value;
};

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
  return sql === 'COMMIT' ? around(() => exec.call(this, sql)) : exec.call(this, sql);
};
const { run } = StatementSync.prototype;
Object.defineProperty(StatementSync.prototype, 'run', {
  value(this: StatementSync, ...values: Parameters<typeof run>) {
    return around(() => run.apply(this, values));
  },
});
