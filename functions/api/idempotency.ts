/**
 * A call that may be repeated (draft-ietf-httpapi-idempotency-key-header): with the header `Idempotency-Key`, a second call with
 * the same key gets the first one's answer, and a different call under the same key is refused. Kept for a day.
 */
import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ApiCall, bodyOf, keys, rows } from '../../shared/table.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';
import type { ApiEnv } from './access.ts';
import type { ApiPorts } from './api.ts';
import { problem } from './problem.ts';

const idempotencyHeader = 'Idempotency-Key';
/** For the description; the door checks it before anything else is read. */
export const repeatHeader = z.object({
  [idempotencyHeader.toLowerCase()]: z.string().optional().openapi({
    description: 'A repeated call with the same key gets the first one’s answer, for a day',
    example: '7f0c6a1e-panel-42',
  }),
});
const keptSeconds = 86_400;
/** A first call that has not answered by then is taken for dead, and the next one does the work. */
const workSeconds = 120;
/** Every new key takes so many old ones away. */
const swept = 5;

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const isStale = (call: ApiCall, now: Iso): boolean =>
  call.expiresAt <= now || (call.answer === undefined && addSeconds(call.at, workSeconds) <= now);

const sweep = async ({ records }: ApiPorts, now: Iso): Promise<void> => {
  const old = await records.query({ index: 'list', pk: 'calls', to: now, limit: swept });
  for (const { pk, sk, rev } of old.rows) await records.transact([{ delete: { pk, sk }, if: { rev } }]);
};

export const repeatable = (ports: ApiPorts) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const given = c.req.header(idempotencyHeader);
    if (given === undefined) return next();
    if (given === '' || given.length > 255) return problem(c, 400, `${idempotencyHeader}: 1 to 255 characters`);
    const now = toIso(ports.now());
    const { hash } = c.var;
    const key = digest(given);
    const fingerprint = digest(`${c.req.method} ${c.req.url}\n${await c.req.text()}`);
    const row = await ports.records.get(keys.call(hash, key));
    const before = row === undefined ? undefined : bodyOf<ApiCall>(row);
    if (before !== undefined && !isStale(before, now)) {
      if (before.fingerprint !== fingerprint)
        return problem(c, 422, `This ${idempotencyHeader} was used for another call`);
      if (before.answer === undefined)
        return problem(c, 409, 'The first call with this key is still at work', {}, { 'Retry-After': '2' });
      const { body, status, type } = before.answer;
      return c.body(body, status as ContentfulStatusCode, { 'Content-Type': type, 'Idempotency-Replayed': 'true' });
    }
    const call: ApiCall = { fingerprint, at: now, expiresAt: addSeconds(now, keptSeconds) };
    const claimed = await ports.records.transact([
      { put: rows.call(hash, key, call), if: row === undefined ? 'absent' : { rev: row.rev } },
    ]);
    if (!claimed.ok)
      return problem(c, 409, 'The first call with this key is still at work', {}, { 'Retry-After': '2' });
    await sweep(ports, now);
    await next();
    const mine = await ports.records.get(keys.call(hash, key));
    if (mine === undefined) return;
    // What failed on our side is not remembered: the next call does the work.
    const answered = c.res.status < 500;
    const type = c.res.headers.get('Content-Type') ?? 'application/json';
    const answer = { status: c.res.status, body: await c.res.clone().text(), type };
    await ports.records.transact([
      answered
        ? { put: rows.call(hash, key, { ...call, answer }), if: { rev: mine.rev } }
        : { delete: keys.call(hash, key), if: { rev: mine.rev } },
    ]);
  });
