/** Console and portal on loopback before a real browser, with a counter of broken policies and of code that ran. */
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { portalApp } from '../../functions/portal/portal.tsx';
import { defaultPolicy } from '../../shared/policy/load.ts';
import { secretHash } from '../../shared/secret.ts';
import { rows } from '../../shared/table.ts';
import { addSeconds } from '../../shared/time.ts';
import { openWorld, seedCustomer, type World } from '../functions/console/world.ts';
import { sampleCase } from '../shared/answer/sample-case.ts';
import { findChromium, noChromium } from './chromium.ts';

const executablePath = findChromium();
/** False, and one line that says so, where there is no Chromium. */
export const hasChromium = (what: string): boolean => {
  if (executablePath === undefined) console.info(`skipped: ${what}, because ${noChromium}`);
  return executablePath !== undefined;
};

export type Stage = Awaited<ReturnType<typeof openStage>>;
/** What a page did that none may. */
export type Misdeeds = { violations: string[]; ran: number; dialogs: number; errors: string[] };

/** Runs in the page before anything else: tells of each broken policy, and is what hostile code would call. */
const watch = `
addEventListener('securitypolicyviolation', (event) => violated(event.effectiveDirective + ' ' + event.blockedURI));
`;

export const openStage = async () => {
  // The story of the sample case begins on the day of the world's clock.
  const world: World = await openWorld({ start: '2027-03-20T10:00:00Z' });
  await seedCustomer(world);
  const secret = world.host.newSecret();
  const link = {
    caseId: sampleCase().id,
    notice: 'n1',
    contact: 'P1',
    expiresAt: addSeconds(world.now(), 90 * 86_400),
    revoked: false,
  };
  await world.put(rows.case(sampleCase()), rows.link(secretHash(secret), link));
  const app = new Hono().route('/', world.app).route('/', portalApp({ ports: world.host, policy: defaultPolicy }));
  const server = createServer(getRequestListener((request) => app.fetch(request)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // No sandbox: only our own pages are opened, and root may run this in a container.
  const browser: Browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });

  const open = async (options: BrowserContextOptions = {}): Promise<{ page: Page; misdeeds: Misdeeds }> => {
    const context = await browser.newContext({ baseURL: base, locale: 'en-GB', ...options });
    const misdeeds: Misdeeds = { violations: [], ran: 0, dialogs: 0, errors: [] };
    await context.exposeBinding('violated', (_, what: string) => {
      misdeeds.violations.push(what);
    });
    await context.exposeBinding('pwned', () => {
      misdeeds.ran += 1;
    });
    await context.addInitScript(watch);
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      misdeeds.dialogs += 1;
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => misdeeds.errors.push(error.message));
    return { page, misdeeds };
  };
  return {
    world,
    base,
    /** Address of the customer's page. */
    customerPage: `/a/${secret}`,
    open,
    as: async (name: string, options: BrowserContextOptions = {}) => {
      const opened = await open(options);
      await opened.page.goto('/console/login');
      await opened.page.getByRole('button', { name }).click();
      await opened.page.waitForURL('**/console/flags');
      return opened;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await world.close();
    },
  };
};

/** Where the tests leave their pictures: a folder of the system's, not of the project. */
export const artefacts = (): string => mkdtempSync(join(tmpdir(), 'hostwarden-pages-'));
export const clean: Misdeeds = { violations: [], ran: 0, dialogs: 0, errors: [] };
