/** Routes of what reviewers say to each other about a flag. None of them decides anything. */
import { RetryLater } from '../../shared/errors.ts';
import { type Consultation, type ConsultRefusal, consult } from '../../shared/review/consult.ts';
import { askKinds, verdicts } from '../../shared/review/flag.ts';
import { flagWrites } from '../../shared/review/line.ts';
import { toIso } from '../../shared/time.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import type { TypedNote } from './flag-consult.tsx';
import { showFlag } from './flag-show.tsx';
import { query } from './parts.tsx';
import { readFlag } from './records.ts';

type Form = Readonly<Record<string, unknown>>;
const attempts = 5;

/** Undefined: there is no such flag. */
const carryOut = async (
  { ports }: Desk,
  id: string,
  action: Consultation,
  by: string,
): Promise<ConsultRefusal | 'done' | undefined> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readFlag(ports.records, id);
    if (found === undefined) return undefined;
    const said = consult(found.value, action, { now: toIso(ports.now()), by });
    if (!said.ok) return said.error;
    if ((await ports.records.transact([...flagWrites(said.value, found)])).ok) return 'done';
  }
  throw new RetryLater(`flag ${id} kept changing under "${action.type}"`);
};

/** Undefined: the form does not say what is asked for. */
type Read = (form: Form) => Consultation | undefined;
const advises =
  (kind: (typeof askKinds)[number]): Read =>
  (form) => {
    const verdict = verdicts.find((name) => name === field(form, 'verdict'));
    return verdict && { type: 'advise', kind, verdict, text: field(form, 'text') };
  };

const act =
  (read: Read) =>
  async (c: ConsoleContext, desk: Desk): Promise<Response> => {
    const form = await c.req.parseBody();
    const { t, words, person } = c.var;
    const id = c.req.param('id') ?? '';
    const action = read(form);
    const outcome: ConsultRefusal | 'done' | undefined =
      action === undefined ? { kind: 'note-empty' } : await carryOut(desk, id, action, person.name);
    if (outcome === undefined) return notFound(c);
    if (outcome === 'done') return c.redirect(`${paths.flag(id)}${query({ did: action?.type })}`, 303);
    const noted: TypedNote = {
      form: action?.type === 'note' || action?.type === 'ask' ? 'note' : 'advise',
      text: field(form, 'text'),
      verdict: field(form, 'verdict'),
    };
    const text = t.flag.refusal(outcome, words.clock);
    return showFlag(c, desk, { notice: { message: { tone: 'bad', text } }, status: 422, noted });
  };

const acts = [
  ['note', 'review', (form) => ({ type: 'note', text: field(form, 'text') })],
  [
    'ask',
    'review',
    (form) => {
      const kind = askKinds.find((name) => name === field(form, 'kind'));
      return kind && { type: 'ask', kind, text: field(form, 'text') };
    },
  ],
  ['withdraw', 'review', () => ({ type: 'withdraw' })],
  ['opinion', 'review', advises('second-opinion')],
  ['advice', 'advise', advises('escalation')],
] as const satisfies readonly (readonly [string, Route['permission'], Read])[];

export const consultRoutes: readonly Route[] = acts.map(
  ([path, permission, read]): Route => ({ method: 'POST', path: `/flags/:id/${path}`, permission, handle: act(read) }),
);
