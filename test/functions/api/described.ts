/** Holds answers of the API against its own description, by validators that know neither. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { z } from 'zod';

const described = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        responses: z.record(
          z.string(),
          z.object({
            headers: z.record(z.string(), z.unknown()).optional(),
            content: z.record(z.string(), z.object({ schema: z.unknown() })).optional(),
          }),
        ),
      }),
    ),
  ),
});

/** Faults of the document itself, by the schema that the OpenAPI Initiative publishes. */
export const faultsOfDocument = async (document: object): Promise<unknown> => {
  const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
  return valid ? undefined : (errors ?? 'not valid');
};

type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown };
/** What an answer has that the document does not say; addresses that the document does not have are not looked at. */
export const holdTo = (document: object) => {
  const { paths } = described.parse(document);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'api');
  let held = 0;
  const operationAt = (method: string, path: string) => {
    const { pathname } = new URL(path, 'https://api.example');
    const found = Object.entries(paths).find(([template]) =>
      new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
    );
    const operation = found?.[1][method.toLowerCase()];
    return found === undefined || operation === undefined ? undefined : { template: found[0], operation };
  };
  return {
    held: () => held,
    faults: (method: string, path: string, { status, headers, body }: Answer): readonly string[] => {
      const found = operationAt(method, path);
      if (found === undefined) return [];
      const { operation, template } = found;
      const what = `${method} ${template} ${status}`;
      const response = operation.responses[String(status)];
      if (response === undefined) return [`${what}: not described`];
      held += 1;
      const missing = Object.keys(response.headers ?? {}).filter((name) => status === 429 && !headers.has(name));
      const type = (headers.get('Content-Type') ?? '').split(';')[0] ?? '';
      if (response.content?.[type] === undefined) return [`${what}: ${type} is not described`];
      const step = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
      const pointer = ['paths', template, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
      const check = ajv.getSchema(`api#/${pointer.map(step).map(encodeURIComponent).join('/')}`);
      if (check === undefined) return [`${what}: no schema`];
      const faults = check(body) ? [] : (check.errors ?? []).map((error) => `${what}: ${ajv.errorsText([error])}`);
      return [...missing.map((name) => `${what}: no ${name}`), ...faults];
    },
  };
};
