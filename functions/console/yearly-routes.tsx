/** Routes of the yearly report. The figures are made from everything that is kept, so they are made once in ten minutes at most. */
import type { Policy } from '../../shared/policy/policy.ts';
import type { Records } from '../../shared/ports.ts';
import { article15 } from '../../shared/report/transparency/article15.ts';
import { materialOf } from '../../shared/report/transparency/material.ts';
import { statementsOf } from '../../shared/report/transparency/statements.ts';
import { article15Texts } from '../../shared/report/transparency/texts/texts.ts';
import { csvOf, htmlOf } from '../../shared/report/transparency/write.ts';
import { type Material, type Year, yearOf } from '../../shared/report/transparency/year.ts';
import { type Iso, secondsBetween, toIso } from '../../shared/time.ts';
import { notFound } from './access.tsx';
import type { ConsoleContext, Desk, Route } from './desk.ts';
import { YearlyView } from './yearly-page.tsx';

const freshSeconds = 600;
const yearsShown = 5;

type Kept = { readonly at: Iso; readonly material: Promise<Material> };
const kept = new WeakMap<Records, Kept>();
const materialFor = ({ records }: Desk['ports'], now: Iso): Promise<Material> => {
  const before = kept.get(records);
  if (before !== undefined && secondsBetween(before.at, now) < freshSeconds) return before.material;
  const material = materialOf(records);
  kept.set(records, { at: now, material });
  material.catch(() => kept.delete(records));
  return material;
};

const yearNow = (now: Iso, { timeZone }: Policy): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(new Date(now)));
const yearFrom = (text: string | undefined, now: number): number | undefined => {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : now;
  return year <= now && year > now - yearsShown ? year : undefined;
};
const read = async ({ ports, policy }: Desk, which: number, now: Iso) => {
  const year: Year = yearOf(which, policy.timeZone);
  const material = await materialFor(ports, now);
  return { year, material, statements: statementsOf(material.cases, year, policy) };
};

const show = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const now = toIso(desk.ports.now());
  const current = yearNow(now, desk.policy);
  const which = yearFrom(c.req.query('year'), current);
  if (which === undefined) return notFound(c);
  const { year, material, statements } = await read(desk, which, now);
  return c.html(
    <YearlyView
      c={c}
      years={Array.from({ length: yearsShown }, (_, back) => current - back)}
      year={which}
      over={now >= year.to}
      sections={article15(material, year, desk.policy, article15Texts[c.var.language])}
      statements={statements.ok ? { count: statements.value.length } : { faults: statements.error }}
    />,
  );
};

const types = { html: 'text/html', csv: 'text/csv', 'statements.jsonl': 'application/jsonl' } as const;

const download = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const now = toIso(desk.ports.now());
  const [, digits, part] = /^(\d{4})[.-](html|csv|statements\.jsonl)$/.exec(c.req.param('file') ?? '') ?? [];
  const which = yearFrom(digits ?? 'none', digits === undefined ? 0 : yearNow(now, desk.policy));
  if (which === undefined || part === undefined) return notFound(c);
  const { year, material, statements } = await read(desk, which, now);
  // A table for machines keeps its names; a page is read by people.
  const language = part === 'html' ? c.var.language : 'en';
  const sections = article15(material, year, desk.policy, article15Texts[language]);
  const sheet = { year, at: now, policy: desk.policy, sections, language };
  if (part === 'statements.jsonl' && !statements.ok) return notFound(c);
  const text =
    part === 'html'
      ? htmlOf(sheet)
      : part === 'csv'
        ? csvOf(sheet)
        : (statements.ok ? statements.value : []).map((statement) => `${JSON.stringify(statement)}\n`).join('');
  desk.ports.log('info', 'report.exported', { year: which, part });
  return c.body(text, 200, {
    'Content-Type': `${types[part as keyof typeof types]}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="transparency-${which}${part === 'statements.jsonl' ? '-' : '.'}${part}"`,
  });
};

export const yearlyRoutes: readonly Route[] = [
  { method: 'GET', path: '/yearly', permission: 'figures', handle: show },
  { method: 'GET', path: '/yearly/:file', permission: 'figures', handle: download },
];
