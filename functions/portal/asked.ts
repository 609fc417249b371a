/** What a customer's request says: in which language, what was typed, what was sent before and is waited for. */
import type { Context } from 'hono';
import type { Upload } from '../../shared/answer/upload.ts';
import type { Case } from '../../shared/case/case.ts';
import { isLanguage, type Language } from '../../shared/messages.ts';
import type { Drafts } from './case-page.tsx';
import type { Typed } from './forms.tsx';
import type { Opened } from './link.ts';
import { languageOf } from './pages.tsx';

export type FormKey = keyof Drafts;

/** Which forms a case in this state can hear. An ended case hears an appeal, and only against a termination. */
export const hears = (form: FormKey, { state }: Case): boolean => {
  const ended = state.kind === 'terminated' || state.kind === 'closed';
  return form === 'appeal' ? state.kind === 'terminated' : !ended;
};

/** What a person sent and waits for: an answer by its id, a test by the case version before it. */
export const progress = (opened: Opened, query: Readonly<Record<string, string>>): 'waiting' | 'done' | undefined => {
  const { answers, state, version } = opened.case;
  const sent = query['sent'];
  if (sent !== undefined) {
    const appeal = state.kind === 'terminated' ? state.appeal?.id : undefined;
    if (appeal === sent || answers.some((answer) => answer.id === sent)) return 'done';
    return state.kind === 'closed' ? undefined : 'waiting';
  }
  const tested = query['tested'];
  if (tested === undefined || !/^\d{1,9}$/.test(tested)) return undefined;
  return version > Number(tested) && state.kind !== 'rechecking' ? 'done' : 'waiting';
};

/** As asked for, else as this contact is written to. */
export const languageFor = (c: Context, { contact }: Opened): Language => {
  const asked = c.req.query('lang');
  return asked !== undefined && isLanguage(asked) ? asked : (contact?.language ?? languageOf(c));
};

/** Where none was chosen, a browser sends one without name and bytes. */
export const uploadsIn = async (body: Readonly<Record<string, unknown>>): Promise<readonly Upload[]> => {
  const files = [body['files']].flat().filter((value): value is File => value instanceof File && value.size > 0);
  return Promise.all(
    files.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
  );
};

/** Fields as typed; files and repeated fields are not what our forms send. */
export const typedIn = (body: Readonly<Record<string, unknown>>): Typed => {
  const text = (name: string) => (typeof body[name] === 'string' ? { [name]: body[name] } : {});
  return { ...text('id'), ...text('name'), ...text('kind'), ...text('text') };
};
