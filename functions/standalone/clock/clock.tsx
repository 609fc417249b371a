/** The clock of the sample mode: shows the virtual time and jumps to the next deadline, so that weeks pass in two minutes. */
import { Hono } from 'hono';
import type { FC } from 'hono/jsx';
import type { Temporal } from 'temporal-polyfill';
import { fromIso, type Iso, toIso } from '../../../shared/time.ts';
import { assets } from '../../../shared/web/assets.ts';
import { sameOriginOnly } from '../../../shared/web/csrf.ts';
import { Text } from '../../../shared/web/excerpt.tsx';
import { Alert, Time } from '../../../shared/web/parts.tsx';
import { secured } from '../../../shared/web/security.ts';
import { SampleFrame } from '../sample-frame.tsx';

export type NextThing = { readonly at: Iso; readonly what: string };
export type ClockOptions = {
  readonly now: () => Temporal.Instant;
  /** The next instant at which something becomes due, and what. */
  readonly next: () => Promise<NextThing | undefined>;
  /** Turns the clock forward to that instant and lets everything due run. */
  readonly jump: (to: Iso) => Promise<void>;
  readonly timeZone: string;
};

const inWords = (at: Iso, timeZone: string): string => {
  const local = fromIso(at).toZonedDateTimeISO(timeZone);
  const day = local
    .toPlainDate()
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })} (${timeZone})`;
};

/** `in 13 days`, `in 5 hours`, `now`. */
const distance = (from: Iso, to: Iso): string => {
  const minutes = Math.ceil((fromIso(to).epochMilliseconds - fromIso(from).epochMilliseconds) / 60_000);
  if (minutes <= 0) return 'now';
  const [count, unit] =
    minutes >= 2 * 24 * 60
      ? [Math.floor(minutes / (24 * 60)), 'day']
      : minutes >= 120
        ? [Math.floor(minutes / 60), 'hour']
        : [minutes, 'minute'];
  return `in ${count} ${unit}${count === 1 ? '' : 's'}`;
};

const ClockPage: FC<{ now: Iso; next: NextThing | undefined; timeZone: string; message: string | undefined }> = ({
  now,
  next,
  timeZone,
  message,
}) => (
  <>
    {message === undefined ? null : (
      <Alert tone="good" live>
        {message}
      </Alert>
    )}
    <section class="card hero info">
      <div class="eyebrow">
        <span>The sample’s clock</span>
      </div>
      <h1>
        <Time at={now}>{inWords(now, timeZone)}</Time>
      </h1>
      <p class="muted">
        This clock exists in the sample only. Jumping lets everything due until then happen: notices go out, periods
        end, sites are tested again.
      </p>
    </section>
    <section class="card">
      <h2>What comes next</h2>
      {next === undefined ? (
        <p>Nothing is waiting for a date. Confirm a flag in the console to begin a case.</p>
      ) : (
        <>
          <div class="deadline">
            <strong>
              <Text text={next.what} />
            </strong>
            <span class="muted">
              <Time at={next.at}>{inWords(next.at, timeZone)}</Time> · {distance(now, next.at)}
            </span>
          </div>
          <form method="post" action="/clock/jump">
            <input type="hidden" name="to" value={next.at} />
            <button type="submit" class="primary">
              Jump to the next deadline
            </button>
          </form>
        </>
      )}
    </section>
  </>
);

export const clockApp = ({ now, next, jump, timeZone }: ClockOptions): Hono => {
  const app = new Hono();
  for (const path of ['/clock', '/clock/*']) app.use(path, secured(), sameOriginOnly);
  app.route('/', assets);

  app.get('/clock', async (c) => {
    const message = c.req.query('jumped') === undefined ? undefined : 'The clock has been turned forward.';
    return c.html(
      <SampleFrame title="Clock" section="clock" clock>
        <ClockPage now={toIso(now())} next={await next()} timeZone={timeZone} message={message} />
      </SampleFrame>,
    );
  });
  /** Jumps only to what is really next: a page from before, or a made-up date, changes nothing. */
  app.post('/clock/jump', async (c) => {
    const { to } = await c.req.parseBody();
    const due = await next();
    if (due === undefined || to !== due.at) return c.redirect('/clock', 303);
    await jump(due.at);
    return c.redirect('/clock?jumped', 303);
  });
  return app;
};
