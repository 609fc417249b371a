/** People at work on a sample host while it is being killed: a reviewer, customers, and somebody who turns the clock. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Every case that the console lists. */
export const casesShown = async (base: string): Promise<readonly string[]> =>
  idsIn(await (await signedIn(base)).open('/console/cases'), '/console/cases/');

const signedIn = async (base: string): Promise<Visitor> => {
  const person = visitor(base);
  await person.send(await person.open('/console/login'), /\/console\/login$/, { name: 'Rosa Reviewer' });
  return person;
};

const review = async (base: string, promised: Promised): Promise<void> => {
  const reviewer = await signedIn(base);
  for (const id of idsIn(await reviewer.open('/console/flags'), '/console/flags/')) {
    const path = `/console/flags/${id}`;
    await reviewer.send(await reviewer.open(path), /\/claim$/);
    const sent = await reviewer.send(await reviewer.open(path), /\/confirm$/, { reason: 'Offered on every page.' });
    if (sent.status === 200 && sent.url.includes('did=confirm')) promised.confirmed.add(id);
  }
  for (const id of idsIn(await reviewer.open('/console/cases'), '/console/cases/')) promised.cases.add(id);
};

/** Links of the mails kept on disk, in a seeded order; some customers answer, some ask for a test, most do nothing. */
const answer = async (base: string, mailbox: string, random: Random, promised: Promised): Promise<void> => {
  const mails = (await readdir(mailbox).catch(() => [])).filter((name) => name.endsWith('.eml')).toSorted();
  for (const name of mails) {
    if (random.next() > 0.15) continue;
    const mime = (await readFile(join(mailbox, name), 'utf8')).replaceAll('=\n', '').replaceAll('=\r\n', '');
    const path = /\/a\/[A-Za-z0-9_-]{43}/.exec(mime)?.[0];
    if (path === undefined) continue;
    const customer = visitor(base);
    const page = await customer.open(path);
    if (page.$('form[action*="/answer"]').length === 0) continue;
    const kind = random.pick(['more-time', 'text', 'removed'] as const);
    const fields = { kind, name: 'Jan Peeters', text: 'We are looking into it.' };
    const id = page.$('form[action*="/answer"] input[name="id"]').attr('value') ?? '';
    const sent = await customer.send(page, /\/answer/, fields);
    if (sent.status === 200 && sent.url.includes(`sent=${id}`)) promised.answers.add(id);
  }
};

export const leap = async (base: string, promised: Promised): Promise<boolean> => {
  const visitorOfSample = visitor(base);
  const page = await visitorOfSample.open('/clock');
  if (page.$('form[action="/clock/jump"]').length === 0) return false;
  const sent = await visitorOfSample.send(page, /\/clock\/jump$/);
  if (sent.url.includes('jumped')) promised.leaps += 1;
  return true;
};

/** Works until the host is gone: then its requests fail, which is expected and ends it. Any other error is thrown. */
export const work = async (base: string, mailbox: string, random: Random, promised: Promised): Promise<void> => {
  try {
    for (;;) {
      await review(base, promised);
      await answer(base, mailbox, random, promised);
      await leap(base, promised);
    }
  } catch (error) {
    // undici: "fetch failed" and "terminated", with the socket's error as its cause.
    if (!(error instanceof TypeError)) throw error;
  }
};
