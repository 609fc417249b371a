/** Reads one TypeScript module into the facts that the import rules speak of. A real parser: comments and strings never count. */
import { parseSync, Visitor } from 'oxc-parser';

export type Source = { readonly path: string; readonly source: string };
export type Import = {
  /** As written. */
  readonly specifier: string;
  /** Erased at run time. */
  readonly typeOnly: boolean;
  readonly names: readonly string[];
};
export type Module = {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Uses of globals (names that the module declares itself are left out): `Date.now`, `process.env`, `fetch()`, `new Date()`. */
  readonly uses: readonly string[];
  readonly comments: readonly string[];
};

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;
const textOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;

export const readModule = ({ path, source }: Source): Module => {
  const { program, comments, errors } = parseSync(path, source);
  const fault = errors.find((error) => error.severity === 'Error');
  if (fault !== undefined) throw new Error(`${path} does not parse: ${fault.message}`);
  const imports: Import[] = [];
  const used: string[] = [];
  const declared = new Set<string>();
  const declare = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    const name = nameOf(pattern);
    if (name !== undefined) declared.add(name);
    for (const key of ['left', 'argument', 'value', 'parameter']) declare(pattern[key]);
    for (const key of ['elements', 'properties']) {
      const inner = pattern[key];
      if (Array.isArray(inner)) inner.forEach(declare);
    }
  };

  new Visitor({
    ArrowFunctionExpression(node) {
      node.params.forEach(declare);
    },
    FunctionDeclaration(node) {
      declare(node.id);
      node.params.forEach(declare);
    },
    FunctionExpression(node) {
      node.params.forEach(declare);
    },
    ImportDeclaration(node) {
      const names = node.specifiers.map((entry) =>
        entry.type === 'ImportSpecifier'
          ? entry.imported.type === 'Literal'
            ? entry.imported.value
            : entry.imported.name
          : '*',
      );
      // A name from a package stays under watch: `Temporal.Now`, `crypto.randomUUID`.
      if (node.source.value.startsWith('.')) for (const entry of node.specifiers) declare(entry.local);
      imports.push({ specifier: node.source.value, typeOnly: node.importKind === 'type', names });
    },
    ExportNamedDeclaration(node) {
      if (node.source === null) return;
      imports.push({ specifier: node.source.value, typeOnly: node.exportKind === 'type', names: ['*'] });
    },
    ExportAllDeclaration(node) {
      imports.push({ specifier: node.source.value, typeOnly: node.exportKind === 'type', names: ['*'] });
    },
    ImportExpression(node) {
      // A computed specifier cannot be checked; it is reported as what it is.
      imports.push({ specifier: textOf(node.source) ?? '<computed>', typeOnly: false, names: ['*'] });
    },
    TSImportType(node) {
      imports.push({ specifier: textOf(node.source) ?? '<computed>', typeOnly: true, names: ['*'] });
    },
    MemberExpression(node) {
      const object = nameOf(node.object);
      const property = node.computed ? textOf(node.property) : nameOf(node.property);
      if (object !== undefined && property !== undefined) used.push(`${object}.${property}`);
      // `crypto.subtle.x`, `globalThis.Date.now`: the last two names are what counts.
      else if (isNode(node.object) && node.object.type === 'MemberExpression' && property !== undefined) {
        const inner = nameOf(node.object['property']);
        if (inner !== undefined) used.push(`${inner}.${property}`);
      }
      if (object !== undefined) used.push(object);
    },
    VariableDeclarator(node) {
      declare(node.id);
      // `const { env } = process`
      const object = nameOf(node.init);
      if (object === undefined || node.id.type !== 'ObjectPattern') return;
      used.push(object);
      for (const entry of node.id.properties) {
        const key = entry.type === 'Property' ? nameOf(entry.key) : undefined;
        if (key !== undefined) used.push(`${object}.${key}`);
      }
    },
    CallExpression(node) {
      const callee = nameOf(node.callee);
      if (callee !== undefined) used.push(`${callee}()`);
      for (const argument of node.arguments) {
        const passed = nameOf(argument);
        if (passed !== undefined) used.push(passed);
      }
    },
    NewExpression(node) {
      if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) used.push('new Date()');
    },
  }).visit(program);

  return {
    path,
    lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
    imports,
    uses: used.filter((use) => !declared.has((/^\w+/.exec(use) ?? [''])[0])),
    comments: comments.map((comment) => comment.value),
  };
};
