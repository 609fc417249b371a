/** What the API says when it does not do what was asked (RFC 9457, problem details). */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export const Problem = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string().openapi({ example: 'The inventory has faults' }),
    status: z.int().openapi({ example: 422 }),
    detail: z.string().optional().openapi({ description: 'What to do about it' }),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          remedy: z.string().optional(),
          /** RFC 6901. */
          pointer: z.string().optional().openapi({ example: '/sites/0/host' }),
          line: z.int().optional(),
          column: z.int().optional(),
        }),
      )
      .optional()
      .openapi({ description: 'Every fault of the request at once' }),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof Problem>;

export const problem = <Status extends ContentfulStatusCode>(
  c: Context,
  status: Status,
  title: string,
  more: Pick<Problem, 'detail' | 'errors'> = {},
  headers: Readonly<Record<string, string>> = {},
) => {
  const body: Problem = { type: 'about:blank', title, status, ...more };
  return c.json(body, status, { ...headers, 'Content-Type': 'application/problem+json' });
};

type Described = {
  readonly description: string;
  readonly headers?: Readonly<
    Record<string, { readonly description: string; readonly schema: { readonly type: 'integer' } }>
  >;
  readonly content: { readonly 'application/problem+json': { readonly schema: typeof Problem } };
};
const waits = new Set(['409', '429', '503']);
const described = <Status extends number>(reasons: Readonly<Record<Status, string>>) =>
  Object.fromEntries(
    Object.entries<string>(reasons).map(([status, description]): [string, Described] => [
      status,
      {
        description,
        ...(waits.has(status)
          ? {
              headers: {
                'Retry-After': { description: 'Seconds until it is worth another try', schema: { type: 'integer' } },
              },
            }
          : {}),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  ) as Readonly<Record<Status, Described>>;

/** What any call may be told, whatever it asks for. */
const ofAny = {
  401: 'No token, or one that is not valid any more',
  403: 'The token is not for that',
  422: 'The call is not as described here',
  429: 'More calls than the token may make in a minute',
  500: 'Something broke; it was logged, and the call may be repeated',
} as const;
const ofPost = {
  ...ofAny,
  400: 'The call cannot be read, or its `Idempotency-Key` is longer than 255 characters',
  409: 'The first call with this `Idempotency-Key` is still at work',
  413: 'Larger than this host takes; `info.description` says how much that is',
  415: 'Not JSON by its `Content-Type`',
} as const;
/** For the description of a route: each status with its reason, those that any call may meet among them. */
export const problems = <Status extends number = never>(own?: Readonly<Record<Status, string>>) =>
  described<Status | keyof typeof ofAny>({ ...ofAny, ...own } as Readonly<Record<Status | keyof typeof ofAny, string>>);
export const problemsOfPost = <Status extends number = never>(own?: Readonly<Record<Status, string>>) =>
  described<Status | keyof typeof ofPost>({ ...ofPost, ...own } as Readonly<
    Record<Status | keyof typeof ofPost, string>
  >);
