/** The portal over a real host on disk, with one case and links into it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { portalApp } from '../../../functions/portal/portal.tsx';
import type { Case } from '../../../shared/case/case.ts';
import type { CaseMessage } from '../../../shared/case/command.ts';
import { openStandalone } from '../../../shared/host/standalone.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Fetcher, Json, Ports, Row } from '../../../shared/ports.ts';
import { fail } from '../../../shared/result.ts';
import { secretHash } from '../../../shared/secret.ts';
import { keys, type PortalLink, rows } from '../../../shared/table.ts';
import { addSeconds, fromIso, type Iso } from '../../../shared/time.ts';
import { sampleCase, now as today } from '../../shared/answer/sample-case.ts';

const deaf: Fetcher = {
  fetch: async () => fail({ problem: 'not-connected', detail: '' }),
  resolve: async () => fail({ problem: 'not-resolved', detail: '' }),
  hangUp: async () => {},
  close: async () => {},
};

export type Desk = {
  readonly app: Hono;
  readonly secret: string;
  readonly ports: Ports;
  readonly logged: string[];
  /** Moves the portal's clock. */
  setNow(at: Iso): void;
  put(value: Case): Promise<void>;
  link(change?: Partial<PortalLink>): Promise<string>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** The same as a browser sends it with files. */
  upload(path: string, form: Record<string, string>, files: readonly File[]): Promise<Response>;
  sent(): Promise<readonly CaseMessage[]>;
  /** Every row of the case, its link included. */
  rows(): Promise<readonly Row[]>;
  close(): Promise<void>;
};

export const openDesk = async (change: Partial<Ports> = {}): Promise<Desk> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'portal-'));
  const logged: string[] = [];
  let at = today;
  const host = await openStandalone({
    dataFolder,
    fetcher: deaf,
    now: () => fromIso(at),
    log: (...line) => logged.push(JSON.stringify(line)),
  });
  const { records, queues, newSecret } = host;
  const ports: Ports = { ...host, ...change };
  const app = portalApp({ ports, policy: defaultPolicy });
  const put = async (value: Case) => {
    const old = await records.get(keys.case(value.id));
    await records.transact([{ put: rows.case(value), if: old === undefined ? 'absent' : { rev: old.rev } }]);
  };
  const link = async (given: Partial<PortalLink> = {}) => {
    const secret = newSecret();
    const body: PortalLink = {
      caseId: sampleCase().id,
      notice: 'n1',
      contact: 'P1',
      expiresAt: addSeconds(today, 90 * 86_400),
      revoked: false,
      ...given,
    };
    await records.transact([{ put: rows.link(secretHash(secret), body), if: 'absent' }]);
    return secret;
  };
  await put(sampleCase());
  return {
    app,
    secret: await link(),
    ports,
    logged,
    setNow: (to) => {
      at = to;
    },
    put,
    link,
    get: async (path, headers = {}) => app.request(path, { headers }),
    post: async (path, form, headers = { 'Sec-Fetch-Site': 'same-origin' }) =>
      app.request(path, { method: 'POST', body: new URLSearchParams(form), headers }),
    upload: async (path, form, files) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(form)) body.append(name, value);
      for (const file of files) body.append('files', file);
      return app.request(path, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } });
    },
    sent: async () =>
      (await queues.receive('case', { max: 10, visibilitySeconds: 60, waitSeconds: 0 })).map(
        ({ body }: { body: Json }) => body as unknown as CaseMessage,
      ),
    rows: async () => {
      const { id, contract } = sampleCase();
      const parts = await Promise.all([
        records.query({ index: 'table', pk: keys.case(id).pk }),
        records.query({ index: 'owner', pk: `case#${id}` }),
        records.query({ index: 'owner', pk: `contract#${contract}` }),
      ]);
      return parts.flatMap((page) => page.rows);
    },
    close: async () => {
      await host.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};
