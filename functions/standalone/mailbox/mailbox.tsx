/** The mailbox on disk as pages: what customers would have received. Whoever sees it can act as any customer, so loopback only. */
import { Hono } from 'hono';
import type { FC } from 'hono/jsx';
import type { Mailbox, MailboxEntry } from '../../../shared/mail/mailbox.ts';
import { assets } from '../../../shared/web/assets.ts';
import { Text } from '../../../shared/web/excerpt.tsx';
import { Alert, Facts, Time } from '../../../shared/web/parts.tsx';
import { secured } from '../../../shared/web/security.ts';
import { SampleFrame } from '../sample-frame.tsx';
import { type Message, readMessage, withLinks } from './message.ts';

export type MailboxOptions = Pick<Mailbox, 'list' | 'read'> & {
  /** The sample's clock page exists. */
  readonly clock?: boolean;
};

const perPage = 50;
/**
 * The HTML part runs in a sandbox with an origin of its own: no script, nothing loaded, links open in the whole window and only on a
 * person's click. `style-src` lets the mail's own inline style through, which is all that mail clients know.
 */
const htmlPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-top-navigation-by-user-activation',
].join('; ');

const minute = (at: MailboxEntry['at']) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
const address = (entry: MailboxEntry) => `/mailbox/${encodeURIComponent(entry.noticeId)}`;

const List: FC<{ mails: readonly { entry: MailboxEntry; subject: string }[]; older: string | undefined }> = ({
  mails,
  older,
}) => (
  <>
    <h1>Mailbox</h1>
    <p class="muted">
      Mail that was kept on disk instead of being sent. Open one and follow its link to act as the customer.
    </p>
    {mails.length === 0 ? (
      <div class="card empty">No mail yet. Confirm a flag in the console, and its notice arrives here.</div>
    ) : (
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Subject</th>
              <th scope="col">To</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {mails.map(({ entry, subject }) => (
              <tr>
                <td>
                  <a href={address(entry)}>
                    <Text text={subject === '' ? '(no subject)' : subject} />
                  </a>
                </td>
                <td class="url">
                  <Text text={entry.to} />
                </td>
                <td class="nowrap">
                  <Time at={entry.at}>{minute(entry.at)}</Time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
    {older === undefined ? null : <a href={older}>Older mail</a>}
  </>
);

const Mail: FC<{ entry: MailboxEntry; message: Message }> = ({ entry, message }) => (
  <>
    <p class="small">
      <a href="/mailbox">← Mailbox</a>
    </p>
    <h1>
      <Text text={message.subject} />
    </h1>
    <div class="card">
      <Facts
        of={[
          ...message.headers.map(([name, value]) => [name, <Text text={value} />] as const),
          ['Case', <span class="mono">{entry.caseId}</span>],
          [
            'Attached',
            message.attachments.length === 0
              ? undefined
              : message.attachments.map(({ name, bytes }) => (
                  <div>
                    <Text text={name} /> ({bytes} bytes)
                  </div>
                )),
          ],
        ]}
      />
      <p class="small">
        <a href={`${address(entry)}/raw`}>The message as it was sent</a>
      </p>
    </div>
    <section class="card">
      <h2>Plain text</h2>
      <pre>
        {withLinks(message.text).map(({ text, href }) =>
          href === undefined ? (
            <Text text={text} />
          ) : (
            <a href={href}>
              <Text text={text} />
            </a>
          ),
        )}
      </pre>
    </section>
    {message.html === undefined ? null : (
      <section class="card">
        <h2>HTML</h2>
        <iframe
          title="The HTML part of this mail"
          sandbox="allow-top-navigation-by-user-activation"
          src={`${address(entry)}/html`}
        />
      </section>
    )}
  </>
);

const NoMail: FC = () => (
  <Alert tone="warn">
    <h1>No such mail</h1>
    <p>
      <a href="/mailbox">Back to the mailbox</a>
    </p>
  </Alert>
);

export const mailboxApp = ({ list, read, clock = false }: MailboxOptions): Hono => {
  const app = new Hono();
  for (const path of ['/mailbox', '/mailbox/*']) app.use(path, secured({ frame: "'self'" }));
  app.route('/', assets);

  const find = async (id: string): Promise<{ entry: MailboxEntry; bytes: Uint8Array } | undefined> => {
    const entry = (await list()).find(({ noticeId }) => noticeId === id);
    const bytes = entry === undefined ? undefined : await read(id);
    return entry === undefined || bytes === undefined ? undefined : { entry, bytes };
  };
  const missing = (
    <SampleFrame title="No such mail" section="mailbox" clock={clock}>
      <NoMail />
    </SampleFrame>
  );

  app.get('/mailbox', async (c) => {
    const skipped = Math.max(0, Number.parseInt(c.req.query('skip') ?? '0', 10) || 0);
    const newest = (await list()).toReversed();
    const mails = await Promise.all(
      newest.slice(skipped, skipped + perPage).map(async (entry) => {
        const bytes = await read(entry.noticeId);
        return { entry, subject: bytes === undefined ? '' : (await readMessage(bytes)).subject };
      }),
    );
    const older = newest.length > skipped + perPage ? `/mailbox?skip=${skipped + perPage}` : undefined;
    return c.html(
      <SampleFrame title="Mailbox" section="mailbox" clock={clock}>
        <List mails={mails} older={older} />
      </SampleFrame>,
    );
  });
  app.get('/mailbox/:id', async (c) => {
    const mail = await find(c.req.param('id'));
    if (mail === undefined) return c.html(missing, 404);
    const message = await readMessage(mail.bytes);
    return c.html(
      <SampleFrame title={message.subject} section="mailbox" clock={clock}>
        <Mail entry={mail.entry} message={message} />
      </SampleFrame>,
    );
  });
  app.get('/mailbox/:id/html', async (c) => {
    const mail = await find(c.req.param('id'));
    const html = mail === undefined ? undefined : (await readMessage(mail.bytes)).html;
    if (html === undefined) return c.html(missing, 404);
    return c.body(`<!doctype html><base target="_top">${html.replace(/^\s*<!doctype[^>]*>/i, '')}`, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': htmlPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
  });
  app.get('/mailbox/:id/raw', async (c) => {
    const mail = await find(c.req.param('id'));
    if (mail === undefined) return c.html(missing, 404);
    return c.body(new TextDecoder('utf-8').decode(mail.bytes), 200, { 'Content-Type': 'text/plain; charset=utf-8' });
  });
  return app;
};
