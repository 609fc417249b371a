/**
 * `GET /report` shows the form, `POST /report` takes a notice: the form, or XARF v4 as JSON. Nobody is signed in, so nobody's name
 * can be misused by another website; what is guarded against is volume and programs.
 */
import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type ReportField, readReport, reportFields } from '../../shared/report/form.ts';
import { type Received, receiveReport } from '../../shared/report/receive.ts';
import { reportTexts } from '../../shared/report/texts/form.ts';
import { maxXarfBytes, readXarf } from '../../shared/report/xarf.ts';
import type { ReportGiven } from '../../shared/review/report.ts';
import { limiter } from '../../shared/web/limit.ts';
import { secured } from '../../shared/web/security.ts';
import { languageOf } from './pages.tsx';
import type { PortalOptions } from './portal.tsx';
import { type ReportDraft, ReportPage, ReportThanks, trapName } from './report-page.tsx';

const largestForm = 256 * 1024;
/** Over all senders, in one process: what a person or a busy notifier never meets, and a flood does. */
const floodLimit = { posts: 120, windowSeconds: 600 };
const waitSeconds = 600;

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
/** The same report sent twice has one number. */
export const numberOfXarf = ({ notifier, reference }: ReportGiven): string =>
  Array.from(
    createHash('sha256')
      .update(JSON.stringify([notifier?.email ?? '', reference ?? '']))
      .digest()
      .subarray(0, 26),
    (byte) => alphabet[byte % alphabet.length],
  ).join('');

const isJson = (c: Context): boolean => /^application\/(?:[\w.+-]*\+)?json\b/i.test(c.req.header('Content-Type') ?? '');

export const reportRoutes = ({ ports, policy }: PortalOptions): Hono => {
  const allowed = limiter(floodLimit, ports.now);
  const app = new Hono();
  app.use('/report', secured({ images: 'data:' }));
  app.use('/report/thanks', secured({ images: 'data:' }));

  const page = (c: Context, draft?: ReportDraft, status: 200 | 422 | 429 | 503 = 200) => {
    const kept = draft?.faults.id === undefined ? draft?.typed.id : undefined;
    return c.html(
      <ReportPage policy={policy} language={languageOf(c)} id={kept ?? ports.newId()} draft={draft} />,
      status,
    );
  };
  app.get('/report', (c) => page(c));
  app.get('/report/thanks', (c) => {
    const reference = c.req.query('reference') ?? '';
    return /^rp-[a-z2-7]{26}$/.test(reference)
      ? c.html(<ReportThanks policy={policy} language={languageOf(c)} reference={reference} />)
      : page(c);
  });

  const keep = async (given: ReportGiven, number: string): Promise<Received | undefined> => {
    try {
      return await receiveReport(given, number, ports, policy);
    } catch (error) {
      ports.log('error', 'portal.report-not-stored', { error: error instanceof Error ? error.name : typeof error });
      return undefined;
    }
  };

  const takeJson = async (c: Context): Promise<Response> => {
    const later = { 'Retry-After': String(waitSeconds) };
    if (!allowed('all')) return c.json({ errors: ['too many reports; come back later'] }, 429, later);
    const value: unknown = await c.req.json().catch(() => undefined);
    const read = readXarf(value, 'api');
    if (!read.ok) return c.json({ errors: read.error }, 422);
    const received = await keep(read.value, numberOfXarf(read.value));
    if (received === undefined) return c.json({ errors: ['could not be kept; send it again'] }, 503, later);
    if (received.kind === 'too-many') return c.json({ errors: ['too many reports today'] }, 429, later);
    return c.json({ reference: received.report.id }, 202);
  };

  const takeForm = async (c: Context): Promise<Response> => {
    const words = reportTexts[languageOf(c)];
    const body: Readonly<Record<string, unknown>> = await c.req.parseBody().catch(() => ({}));
    const typed: Partial<Record<ReportField, string>> = {};
    for (const field of reportFields) {
      const value = body[field];
      if (typeof value === 'string') typed[field] = value;
    }
    const read = readReport(typed, languageOf(c));
    if (!read.ok) return page(c, { typed, faults: read.error }, 422);
    const thanks = (id: string) =>
      c.redirect(`/report/thanks?${new URLSearchParams({ lang: languageOf(c), reference: id })}`, 303);
    // A program filled in what no person sees: it hears what everybody hears, and nothing is kept.
    if (typeof body[trapName] === 'string' && body[trapName] !== '') {
      ports.log('info', 'portal.report-trapped');
      return thanks(`rp-${read.value.id}`);
    }
    const childAbuse = read.value.given.category === 'child-abuse';
    if (!allowed(childAbuse ? 'child-abuse' : 'all'))
      return page(c, { typed, faults: {}, problem: words.tooMany }, 429);
    const received = await keep(read.value.given, read.value.id);
    if (received === undefined) return page(c, { typed, faults: {}, problem: words.notStored }, 503);
    if (received.kind === 'too-many') return page(c, { typed, faults: {}, problem: words.tooMany }, 429);
    return thanks(received.report.id);
  };

  const tooLarge = (c: Context) => c.text(reportTexts[languageOf(c)].tooLarge, 413);
  const limits = {
    form: bodyLimit({ maxSize: largestForm, onError: tooLarge }),
    json: bodyLimit({ maxSize: maxXarfBytes, onError: tooLarge }),
  };
  app.post(
    '/report',
    (c, next) => (isJson(c) ? limits.json : limits.form)(c, next),
    (c) => (isJson(c) ? takeJson(c) : takeForm(c)),
  );
  return app;
};
