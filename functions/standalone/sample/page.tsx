/** The sample's sites as a page: what each is, a way to look at it, and a button that does what its customer would do. */
import { Hono } from 'hono';
import type { FC } from 'hono/jsx';
import { assets } from '../../../shared/web/assets.ts';
import { sameOriginOnly } from '../../../shared/web/csrf.ts';
import { secured } from '../../../shared/web/security.ts';
import { SampleFrame } from '../sample-frame.tsx';
import type { ReceivedCall } from './provider-system.ts';
import { type SampleSite, sampleSites } from './sites.ts';

export type SamplePageOptions = {
  readonly port: number;
  readonly fixed: () => ReadonlySet<string>;
  /** Keeps what the visitor decided, also over a restart. */
  readonly setFixed: (hosts: ReadonlySet<string>) => Promise<void>;
  readonly calls: () => readonly ReceivedCall[];
};

const SiteRow: FC<{ site: SampleSite; port: number; fixed: boolean }> = ({ site, port, fixed }) => (
  <tr>
    <td>
      <a href={`http://${site.host.replace(/\.example$/, '.localhost')}:${port}/`}>{site.host}</a>
    </td>
    <td>{site.what}</td>
    <td>{site.expected === 'nothing' ? 'nothing to find' : fixed ? 'put right' : 'against the terms'}</td>
    <td>
      {site.expected === 'nothing' ? null : (
        <form method="post" action={`/sample/${site.host}/${fixed ? 'restore' : 'fix'}`}>
          <button type="submit" class="small">
            {fixed ? 'Put it back' : 'Remove it, as the customer'}
          </button>
        </form>
      )}
    </td>
  </tr>
);

const Calls: FC<{ calls: readonly ReceivedCall[] }> = ({ calls }) => (
  <section class="card">
    <h2>What the provider’s systems were told</h2>
    {calls.length === 0 ? (
      <p class="muted">Nothing since this start. A termination, for one, ends in a signed call.</p>
    ) : (
      calls.map(({ at, event, body }) => (
        <div>
          <h3>
            {event} <span class="muted small">{at}</span>
          </h3>
          <pre>{body}</pre>
        </div>
      ))
    )}
  </section>
);

export const samplePage = ({ port, fixed, setFixed, calls }: SamplePageOptions): Hono => {
  const app = new Hono();
  for (const path of ['/sample', '/sample/*']) app.use(path, secured(), sameOriginOnly);
  app.route('/', assets);
  app.get('/sample', (c) =>
    c.html(
      <SampleFrame title="Sample sites" section="sample" clock>
        <h1>Sample sites</h1>
        <p class="muted">
          A small invented hosting, served on this machine. Take something away here, then answer the notice in the
          mailbox with “removed”, or press “test again”.
        </p>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">Site</th>
                <th scope="col">What it is</th>
                <th scope="col">State</th>
                <th scope="col">
                  <span class="visually-hidden">Action</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sampleSites.map((site) => (
                <SiteRow site={site} port={port} fixed={fixed().has(site.host)} />
              ))}
            </tbody>
          </table>
        </div>
        <Calls calls={calls()} />
      </SampleFrame>,
    ),
  );
  app.post('/sample/:host/:what{fix|restore}', async (c) => {
    const { host, what } = c.req.param();
    const hosts = new Set(fixed());
    if (what === 'restore') hosts.delete(host);
    else if (sampleSites.some((site) => site.host === host && site.expected === 'flag')) hosts.add(host);
    await setFixed(hosts);
    return c.redirect('/sample', 303);
  });
  return app;
};
