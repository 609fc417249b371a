/** People at work on a sample host while it is being killed: a reviewer, customers, and somebody who turns the clock. */
import { type PageSeen, type Visitor, visitor } from '../visitor.ts';
import type { Random } from './random.ts';

/** What the host said yes to. It must be true for ever after, whatever is killed. */
export type Promised = {
  /** Flags whose confirmation was accepted. */
  readonly confirmed: Set<string>;
  /** Cases that the console has shown. */
  readonly cases: Set<string>;
  /** Answers that customers were thanked for, by their ids. */
  readonly answers: Set<string>;
  /** Leaps of the clock that were accepted. */
  leaps: number;
};
export const nothingPromised = (): Promised => ({
  confirmed: new Set(),
  cases: new Set(),
  answers: new Set(),
  leaps: 0,
});

const idsIn = (page: PageSeen, prefix: string): readonly string[] => [
  ...new Set(
    page
      .$(`a[href^="${prefix}"]`)
      .toArray()
      .map((link) => decodeURIComponent((page.$(link).attr('href') ?? '').slice(prefix.length).replace(/[?#].*$/, '')))
      .filter((id) => id !== ''),
  ),
];

const signedIn = async (base: string, name: string): Promise<Visitor> => {
  const person = visitor(base);
  const page = await person.open('/console/login');
  await person.send(page, /\/console\/login$/, { name });
  return person;
};

/** Every case that the console lists. */
export const casesShown = async (base: string): Promise<readonly string[]> =>
  idsIn(await (await signedIn(base, 'Rosa Reviewer')).open('/console/cases'), '/console/cases/');

/** The host was killed under a request: undici says "fetch failed" or "terminated". Any other error is thrown again. */
export const gone = (error: unknown): undefined => {
  if (!(error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message))) throw error;
  return undefined;
};

const offers = (page: PageSeen, action: string): boolean => page.$(`form[action*="${action}"]`).length > 0;

/** Rosa confirms whatever is flagged. */
const review = async (base: string, promised: Promised): Promise<void> => {
  const rosa = await signedIn(base, 'Rosa Reviewer');
  for (const id of idsIn(await rosa.open('/console/flags'), '/console/flags/')) {
    const path = `/console/flags/${id}`;
    let page = await rosa.open(path);
    // A crash may have come between her claim and her confirmation.
    if (offers(page, '/claim')) page = await rosa.send(page, /\/claim$/);
    if (!offers(page, '/confirm')) continue;
    const sent = await rosa.send(page, /\/confirm$/, { reason: 'Offered on every page.' });
    if (sent.status === 200 && sent.url.includes('did=confirm')) promised.confirmed.add(id);
  }
  for (const id of idsIn(await rosa.open('/console/cases'), '/console/cases/')) promised.cases.add(id);
};

/** Remy decides disputes, Ada signs or asks for another look, now and then. */
const decide = async (base: string, random: Random): Promise<void> => {
  const name = random.pick(['Remy Reviewer', 'Ada Approver'] as const);
  const person = await signedIn(base, name);
  for (const id of idsIn(await person.open('/console/cases'), '/console/cases/')) {
    if (random.next() > 0.2) continue;
    const page = await person.open(`/console/cases/${id}`);
    const reason = 'Looked at it again, and it is so.';
    if (offers(page, '/decide-dispute')) {
      await person.send(page, /\/decide-dispute$/, { verdict: random.pick(['stands', 'withdrawn'] as const), reason });
    } else if (offers(page, '/approve')) {
      const verb = random.pick(['approve', 'recheck', 'give-time'] as const);
      if (offers(page, `/${verb}`))
        await person.send(page, new RegExp(`/${verb}$`), { reason, lateAnswersRead: 'yes', days: '7' });
    }
  }
};

/** Customers follow the links of their mails; some answer, some test again, most do nothing. Some put their site right. */
const answer = async (base: string, random: Random, promised: Promised): Promise<void> => {
  const mailbox = visitor(base);
  for (const id of idsIn(await mailbox.open('/mailbox'), '/mailbox/').slice(0, 20)) {
    if (random.next() > 0.3) continue;
    const mail = await mailbox.open(`/mailbox/${encodeURIComponent(id)}`);
    const path = mail.$('pre a[href^="/a/"]').attr('href');
    if (path === undefined) continue;
    const customer = visitor(base);
    const page = await customer.open(path);
    const answerId = page.$('form[action*="/answer"] input[name="id"]').attr('value');
    if (answerId === undefined) continue;
    if (random.next() < 0.2 && offers(page, '/test-again')) {
      await customer.send(page, /\/test-again/, { name: 'Jan Peeters' });
      continue;
    }
    const kind = random.pick(['more-time', 'text', 'removed', 'misclassified'] as const);
    const sent = await customer.send(page, /\/answer/, { kind, name: 'Jan Peeters', text: 'We are looking into it.' });
    if (sent.status === 200 && sent.url.includes(`sent=${answerId}`)) promised.answers.add(answerId);
  }
  const host = random.pick(['album-cave.example', 'keyshack.example', 'film-kelder.example'] as const);
  const person = visitor(base);
  if (random.next() < 0.3) await person.send(await person.open('/sample'), new RegExp(`/${host}/(fix|restore)$`));
};

export const leap = async (base: string, promised: Promised): Promise<void> => {
  const person = visitor(base);
  const page = await person.open('/clock');
  if (!offers(page, '/clock/jump')) return;
  const sent = await person.send(page, /\/clock\/jump$/);
  if (sent.url.includes('jumped')) promised.leaps += 1;
};

/** Everybody works at once until the host is gone: then requests fail, which ends it. Any other error is thrown. */
export const work = async (base: string, random: Random, promised: Promised): Promise<void> => {
  const untilGone = async (once: () => Promise<void>): Promise<void> => {
    try {
      for (;;) {
        await once();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    } catch (error) {
      gone(error);
    }
  };
  await Promise.all([
    untilGone(() => review(base, promised)),
    untilGone(() => decide(base, random)),
    untilGone(() => answer(base, random, promised)),
    untilGone(() => leap(base, promised)),
  ]);
};
