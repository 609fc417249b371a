/** Every page of the standalone host behind one port, each app under its own addresses. */
import { Hono } from 'hono';
import type { FC } from 'hono/jsx';
import { type Ports, queueNames } from '../../shared/ports.ts';
import { assets } from '../../shared/web/assets.ts';
import { secured } from '../../shared/web/security.ts';
import { watch } from '../watch/watch.ts';
import { SampleFrame } from './sample-frame.tsx';

export type App = { fetch(request: Request): Response | Promise<Response> };
export type Doors = Pick<Ports, 'records' | 'blobs' | 'queues' | 'now'> & {
  /** First segment of the path → the app that answers it. */
  readonly apps: ReadonlyMap<string, App>;
  readonly sample: boolean;
  /** Public origin. Requests for any other name are refused, so that no foreign name can be pointed at this machine. */
  readonly base: string;
};

const StartPage: FC<{ sample: boolean; mailbox: boolean }> = ({ sample, mailbox }) => (
  <SampleFrame title="Start" section="start" clock={sample} mailbox={mailbox}>
    <h1>Hostwarden is running</h1>
    {sample ? (
      <p class="muted">
        On a small invented hosting, for trying it out: its sites are served and crawled on this machine, and every mail
        stays in the mailbox.
      </p>
    ) : null}
    <div class="card">
      <h2>
        <a href="/console">Console</a>
      </h2>
      <p>For reviewers and approvers: look at flags, confirm or dismiss them, decide on cases.</p>
      {mailbox ? (
        <>
          <h2>
            <a href="/mailbox">Mailbox</a>
          </h2>
          <p>Mail that was kept on disk instead of being sent. Follow a link in it to act as the customer.</p>
        </>
      ) : null}
      {sample ? (
        <>
          <h2>
            <a href="/clock">Clock</a>
          </h2>
          <p>Jump to the next deadline, and see a case to its end in two minutes.</p>
          <h2>
            <a href="/sample">Sample sites</a>
          </h2>
          <p>What is hosted here, and buttons that put it right, as the customer would.</p>
        </>
      ) : null}
    </div>
  </SampleFrame>
);

const NothingHere: FC<{ sample: boolean; mailbox: boolean }> = ({ sample, mailbox }) => (
  <SampleFrame title="Nothing here" section="start" clock={sample} mailbox={mailbox}>
    <h1>There is nothing here</h1>
    <p>The address is wrong.</p>
    <p>
      <a href="/">To the start</a>
    </p>
  </SampleFrame>
);

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
const isOurs = (host: string | undefined, base: string): boolean => {
  const url = URL.parse(`http://${host ?? ''}/`);
  return url !== null && (url.hostname === new URL(base).hostname || isLoopback(url.hostname));
};

/** Nobody signs in to the mailbox, and it holds every customer's link: it is there only while no address outside leads here. */
export const showsMailbox = (base: string): boolean => isLoopback(new URL(base).hostname);
const openable = ({ apps, base }: Doors): Doors['apps'] =>
  showsMailbox(base) ? apps : new Map([...apps].filter(([door]) => door !== 'mailbox'));

export const standaloneApp = (doors: Doors): App => {
  const { sample, queues, base } = doors;
  const apps = openable(doors);
  const own = new Hono();
  own.use(secured());
  own.route('/', assets);
  own.get('/', (c) => c.html(<StartPage sample={sample} mailbox={apps.has('mailbox')} />));
  own.get('/healthz', async (c) => {
    const depths = await Promise.all(queueNames.map(async (name) => [name, await queues.depth(name)] as const));
    const body = { ok: true, queues: Object.fromEntries(depths), gauges: await watch(doors) };
    return c.json(body, 200, { 'Cache-Control': 'no-store' });
  });
  own.notFound((c) => c.html(<NothingHere sample={sample} mailbox={apps.has('mailbox')} />, 404));
  return {
    fetch: (request) => {
      if (!isOurs(request.headers.get('Host') ?? undefined, base))
        return new Response(`This is not ${new URL(base).host}.\n`, { status: 421 });
      const [, door = ''] = new URL(request.url).pathname.split('/', 2);
      return (apps.get(door) ?? own).fetch(request);
    },
  };
};
