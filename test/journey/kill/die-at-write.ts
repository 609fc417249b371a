/**
 * Loaded into the host by `node --import`: counts writes to SQLite and kills -9 its own process just before or just after the one
 * of that number. So kills fall between the steps of one message, where a clock would hardly ever hit. `messages` counts only
 * messages coming and going, where a wrong order of steps would lose one.
 */
import { DatabaseSync, StatementSync } from 'node:sqlite';

const at = Number(process.env['HOSTWARDEN_DIE_AT_WRITE']);
const after = process.env['HOSTWARDEN_DIE_AFTER'] === 'yes';
const onlyMessages = process.env['HOSTWARDEN_DIE_OF'] === 'messages';
const isMessage = /^\s*(?:INSERT INTO|DELETE FROM) messages\b/;
let writes = 0;

const around = <T>(sql: string, write: () => T): T => {
  if (onlyMessages && !isMessage.test(sql)) return write();
  writes += 1;
  if (writes === at && !after) process.kill(process.pid, 'SIGKILL');
  const value = write();
  if (writes === at) process.kill(process.pid, 'SIGKILL');
  return value;
};

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
  return sql === 'COMMIT' ? around(sql, () => exec.call(this, sql)) : exec.call(this, sql);
};
const { run } = StatementSync.prototype;
Object.defineProperty(StatementSync.prototype, 'run', {
  value(this: StatementSync, ...values: Parameters<typeof run>) {
    return around(this.sourceSQL, () => run.apply(this, values));
  },
});
