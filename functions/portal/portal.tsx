/**
 * The customer's side: a page for each link, where a case can be read, tested again, answered and appealed against. Reading
 * changes nothing, as mail scanners open links too; a change needs a form with a name typed into it.
 */

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { type FieldFaults, readAnswer, readAppeal, readTest } from '../../shared/answer/form.ts';
import { formTexts } from '../../shared/answer/texts/answers.ts';
import { correspondenceTexts } from '../../shared/answer/texts/correspondence.ts';
import { type KeptUpload, readUploads, uploadLimits } from '../../shared/answer/upload.ts';
import { customerView } from '../../shared/answer/view.ts';
import type { CaseCommand } from '../../shared/case/command.ts';
import { type AnswerCommand, receiveAnswer } from '../../shared/case/inbox.ts';
import { policyOf } from '../../shared/case/policy-of.ts';
import { uploadKey } from '../../shared/case/uploads.ts';
import { errorFacts, RetryLater } from '../../shared/errors.ts';
import { isLanguage } from '../../shared/messages.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Json, Ports } from '../../shared/ports.ts';
import type { Result } from '../../shared/result.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import { assets } from '../../shared/web/assets.ts';
import { sameOriginOnly } from '../../shared/web/csrf.ts';
import { limiter } from '../../shared/web/limit.ts';
import { pictureHeaders, secured } from '../../shared/web/security.ts';
import { type FormKey, hears, languageFor, progress, typedIn, uploadsIn } from './asked.ts';
import { CasePage, type Drafts } from './case-page.tsx';
import { Correspondence, correspondenceOf } from './correspondence.tsx';
import type { Draft } from './forms.tsx';
import { noteFetch, type Opened, openLink } from './link.ts';
import { CrawlerInfo, Frame, languageOf, NotFound } from './pages.tsx';
import { pictureNames, pictureOf } from './pictures.ts';
import { reportRoutes } from './report-routes.tsx';

export type PortalOptions = {
  readonly ports: Pick<Ports, 'records' | 'blobs' | 'queues' | 'log' | 'now' | 'newId'>;
  readonly policy: Policy;
};

/** 10,000 characters are at most 90 KB in a form; longer texts and files still come back with their fault beside them. */
const largestForm = 256 * 1024;
const largest: Readonly<Record<FormKey, number>> = {
  answer: largestForm + uploadLimits.bytes,
  test: largestForm,
  appeal: largestForm,
};
const floodLimit = { posts: 20, windowSeconds: 600 };
/** How the page waits for the case: looks again every 3 s, for two minutes. */
const refreshSeconds = 3;
const mostRefreshes = 40;

const paths = { answer: 'answer', test: 'test-again', appeal: 'appeal' } as const satisfies Record<FormKey, string>;

export const portalApp = ({ ports, policy }: PortalOptions): Hono => {
  const { records, blobs, queues, log, now, newId } = ports;
  const allowed = limiter(floodLimit, now);
  const app = new Hono();
  // Not for every path: where apps are mounted side by side, these would guard the others' paths too.
  for (const path of ['/a/*', '/crawler-info']) app.use(path, secured({ images: 'data:' }), sameOriginOnly);
  app.route('/', assets);
  app.route('/', reportRoutes({ ports, policy }));

  const notFound = (c: Context) => c.html(<NotFound policy={policy} language={languageOf(c)} />, 404);

  const show = async (
    c: Context,
    opened: Opened,
    at: Iso,
    drafts: Drafts,
    status: 200 | 409 | 422 | 429 | 503,
    unheard?: string,
  ) => {
    const secret = c.req.param('token') ?? '';
    const own = policyOf(policy, opened.case);
    const language = languageFor(c, opened);
    const view = customerView(opened.case, own, at, language);
    const sent = status === 200 ? progress(opened, c.req.query()) : undefined;
    const looked = Number(c.req.query('looked') ?? 0);
    const waits = status === 200 && c.req.query('wait') !== 'no' && looked < mostRefreshes;
    const refreshing = waits && (sent === 'waiting' || view.working);
    const address = (extra: Readonly<Record<string, string>>): string => {
      const kept = Object.fromEntries(
        ['sent', 'tested'].flatMap((name) => {
          const value = c.req.query(name);
          return value === undefined ? [] : [[name, value]];
        }),
      );
      return `/a/${secret}?${new URLSearchParams({ lang: language, ...kept, ...extra })}`;
    };
    const named = await pictureNames(opened.case, { records, blobs });
    return c.html(
      <Frame
        policy={own}
        language={language}
        title={`${view.title} · ${view.domain}`}
        languageHref={(to) => `/a/${secret}?lang=${to}`}
        refreshSeconds={refreshing ? refreshSeconds : undefined}
        refreshTo={address({ looked: String(looked + 1) })}
      >
        <CasePage
          view={view}
          policy={own}
          pictures={new Map([...named].map(([url, name]) => [url, `/a/${secret}/picture/${name}`]))}
          sent={sent}
          drafts={drafts}
          unheard={unheard}
          idFor={(form) => drafts[form]?.typed.id ?? newId()}
          action={(form) => `/a/${secret}/${form}?lang=${language}#${form === 'test-again' ? 'test' : form}`}
          again={address({})}
          still={`${address({ wait: 'no' })}#answer`}
          correspondence={`/a/${secret}/correspondence?lang=${language}`}
          refreshing={refreshing}
        />
      </Frame>,
      status,
    );
  };

  app.get('/a/:token', async (c) => {
    const at = toIso(now());
    const opened = await openLink({ records }, c.req.param('token'), at);
    if (opened === undefined) return notFound(c);
    log('info', 'portal.link-fetched', {
      note: 'may be a scanner',
      caseId: opened.case.id,
      notice: opened.link.notice,
    });
    await noteFetch(records, opened, at, c.req.header('user-agent') ?? '');
    return show(c, opened, at, {}, 200);
  });

  app.get('/a/:token/correspondence', async (c) => {
    const token = c.req.param('token');
    const at = toIso(now());
    const opened = await openLink({ records }, token, at);
    if (opened === undefined) return notFound(c);
    await noteFetch(records, opened, at, c.req.header('user-agent') ?? '');
    const own = policyOf(policy, opened.case);
    const language = languageFor(c, opened);
    const reader = { contact: opened.link.contact, language, policy: own };
    const { title } = correspondenceTexts[language];
    return c.html(
      <Frame
        policy={own}
        language={language}
        title={`${title} · ${opened.case.domain}`}
        languageHref={(to) => `?lang=${to}`}
      >
        <Correspondence
          written={await correspondenceOf(opened.case, reader, { records, blobs })}
          language={language}
          policy={own}
          back={`/a/${token}?lang=${language}`}
        />
      </Frame>,
    );
  });

  /** Part of the page: no fetch of its own is noted. */
  app.get('/a/:token/picture/:page', async (c) => {
    const opened = await openLink({ records }, c.req.param('token'), toIso(now()));
    const bytes = opened && (await pictureOf(opened.case, c.req.param('page'), { records, blobs }));
    return bytes === undefined ? notFound(c) : c.body(new Uint8Array(bytes), 200, pictureHeaders);
  });

  /** The bytes first: an answer never names a document that is not kept. */
  const withFiles = async (
    command: AnswerCommand,
    opened: Opened,
    files: readonly KeptUpload[],
  ): Promise<AnswerCommand> => {
    for (const { sha256, content } of files)
      await blobs.put(uploadKey(opened.case.id, sha256), content, { if: 'absent' });
    return files.length === 0 ? command : { ...command, files: files.map(({ content: _content, ...file }) => file) };
  };

  /** One form: read → checked → sent on the queue → 303. The queue has the command before the customer has the answer. */
  const accept = <T extends { readonly id: string }>(
    form: FormKey,
    read: (input: unknown) => Result<T, FieldFaults>,
    toCommand: (value: T, opened: Opened, receivedAt: Iso) => CaseCommand,
  ) =>
    app.post(
      `/a/:token/${paths[form]}`,
      bodyLimit({
        maxSize: largest[form],
        onError: (c) => c.text(formTexts[languageOf(c)].tooLarge, 413),
      }),
      async (c) => {
        const receivedAt = toIso(now());
        const token = c.req.param('token') ?? '';
        const opened = await openLink({ records }, token, receivedAt);
        if (opened === undefined) return notFound(c);
        const sent = await c.req.parseBody({ all: true }).catch(() => ({}));
        const typed = typedIn(sent);
        const uploads = form === 'answer' ? await uploadsIn(sent) : [];
        const language = opened.contact?.language ?? languageOf(c);
        const refuse = (draft: Omit<Draft, 'typed'>, status: 422 | 429 | 503) =>
          // A broken id is not kept: the form comes back with a fresh one.
          show(
            c,
            opened,
            receivedAt,
            {
              [form]: {
                ...draft,
                typed: draft.faults.id ? { ...typed, id: newId() } : typed,
                filesLost: uploads.length > 0,
              },
            },
            status,
          );
        // Said openly rather than sent and refused: the page may be older than the case.
        if (!hears(form, opened.case)) return show(c, opened, receivedAt, {}, 409, typed.text ?? '');
        if (!allowed(opened.hash)) return refuse({ faults: {}, problem: formTexts[language].tooOften }, 429);
        const value = read(typed);
        const files = readUploads(uploads, opened.case.answers.flatMap((answer) => answer.files ?? []).length);
        if (!value.ok || !files.ok) {
          const faults = { ...(value.ok ? {} : value.error), ...(files.ok ? {} : { files: files.error }) };
          return refuse({ faults }, 422);
        }
        const command = toCommand(value.value, opened, receivedAt);
        try {
          if (command.type === 'answer')
            await receiveAnswer(opened.case.id, await withFiles(command, opened, files.value), ports);
          else await queues.send('case', [{ body: { caseId: opened.case.id, command } as unknown as Json }]);
        } catch (error) {
          log('error', 'portal.answer-not-stored', { caseId: opened.case.id, ...errorFacts(error) });
          return refuse({ faults: {}, problem: formTexts[language].notStored }, 503);
        }
        log('info', 'portal.answer-received', { caseId: opened.case.id, form });
        const asked = c.req.query('lang');
        const waitsFor = form === 'test' ? { tested: String(opened.case.version) } : { sent: value.value.id };
        const query = new URLSearchParams({
          ...(asked !== undefined && isLanguage(asked) ? { lang: asked } : {}),
          ...waitsFor,
        });
        // The form's address names its own place, for its faults; what was taken is said at the top.
        return c.redirect(`/a/${token}?${query}#content`, 303);
      },
    );

  accept('answer', readAnswer, ({ id, kind, name, text }, { link }, receivedAt) => ({
    type: 'answer',
    id,
    kind,
    receivedAt,
    name,
    text,
    contact: link.contact,
  }));
  accept('test', readTest, ({ id }, { link }) => ({ type: 'test-again', id, contact: link.contact }));
  accept('appeal', readAppeal, ({ id, name, text }, _opened, receivedAt) => ({
    type: 'appeal',
    id,
    receivedAt,
    name,
    text,
  }));

  app.get('/crawler-info', (c) => c.html(<CrawlerInfo policy={policy} language={languageOf(c)} />));
  app.notFound(notFound);
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    // Without a word of what was sent, and not to the console, where the error would be told with what it quotes.
    log('error', 'portal.failed', { path: c.req.routePath, ...errorFacts(error) });
    const later = error instanceof RetryLater;
    return c.text(formTexts[languageOf(c)].notShown, later ? 503 : 500, later ? { 'Retry-After': '60' } : {});
  });
  return app;
};
