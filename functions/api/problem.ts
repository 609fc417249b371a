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

/** For the description of a route: each status with its reason, all of the same shape. */
export const problems = <Status extends number>(reasons: Readonly<Record<Status, string>>) =>
  Object.fromEntries(
    Object.entries<string>(reasons).map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema: Problem } } },
    ]),
  ) as Readonly<
    Record<
      Status,
      {
        readonly description: string;
        readonly content: { readonly 'application/problem+json': { readonly schema: typeof Problem } };
      }
    >
  >;
