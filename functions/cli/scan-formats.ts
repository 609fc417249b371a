/** The output formats of `scan`: a function from the report to text each. */
import type { Category } from '../../shared/policy/policy.ts';
import { csvField, forTerminal, toJson } from './safe-text.ts';
import { isUnfinished, type ScanReport, type SiteReport } from './scan-report.ts';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
const percent = (score: number): string => `${Math.round(score * 100)} %`;

const stops: Readonly<Record<SiteReport['stopped'], string>> = {
  complete: 'the whole site',
  pages: 'stopped at the limit of pages',
  time: 'stopped before the end',
  refused: 'not crawled',
};
const siteText = (site: SiteReport): readonly string[] => {
  const { fetched, unchanged, failed, skipped } = site.pages;
  const lines = [
    `${site.site}: ${count(fetched + unchanged, 'page')}, ${fetched + unchanged === 0 ? stops.refused : stops[site.stopped]}` +
      `${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}; ` +
      (site.flags.length === 0
        ? 'nothing flagged'
        : `flagged: ${site.flags.map(({ category }) => category).join(', ')}`),
  ];
  for (const flag of site.flags) {
    lines.push(
      '',
      `  ${flag.category}  ${percent(flag.score)}  ${count(flag.pages.length, 'page')}${flag.hacked ? '  injected by intruders' : ''}`,
    );
    for (const page of flag.pages.slice(0, 10)) {
      lines.push(`    ${page.url}`);
      for (const { rule, where, score, excerpt, list } of page.findings.slice(0, 5))
        lines.push(
          `      ${percent(score)}  ${rule} (${where}${list === undefined ? '' : `; list ${list.name} of ${list.version}`})`,
          `        ${excerpt}`,
        );
    }
    if (flag.pages.length > 10)
      lines.push(`    and ${count(flag.pages.length - 10, 'more page')} (--format json has all)`);
  }
  const shown = isUnfinished(site) ? site.problems.slice(0, 5) : [];
  for (const { url, problem, detail } of shown)
    lines.push(`  ${problem}: ${url}${detail === '' ? '' : ` (${detail})`}`);
  if (!isUnfinished(site) && site.problems.length > 0)
    lines.push(`  ${count(site.problems.length, 'problem')} on the way (--format json lists them)`);
  return [...lines, ''];
};
const indented = (line: string): string => (/^ */.exec(line)?.[0] ?? '') + forTerminal(line.trimStart());
const toText = (report: ScanReport): string => {
  const flagged = report.sites.filter(({ flags }) => flags.length > 0).length;
  const unfinished = report.sites.filter(isUnfinished).length;
  const end =
    `${flagged} of ${count(report.sites.length, 'site')} flagged` +
    `${unfinished > 0 ? `; ${count(unfinished, 'site')} could not be finished, so this is not all` : ''}` +
    ` (policy ${report.policy})`;
  return `${[...report.sites.flatMap(siteText), end].map(indented).join('\n')}\n`;
};

const columns = 'site,category,flag_score,url,detector,rule,kind,where,score,list,hacked,excerpt';
const toCsv = ({ sites }: ScanReport): string =>
  [
    columns,
    ...sites.flatMap(({ site, flags }) =>
      flags.flatMap(({ category, score: flagScore, pages }) =>
        pages.flatMap(({ url, findings }) =>
          findings.map(({ detector, rule, kind, where, score, list, hacked, excerpt }) =>
            [
              site,
              category,
              flagScore,
              url,
              detector,
              rule,
              kind,
              where,
              score,
              list?.name ?? '',
              hacked === true ? 'hacked' : '',
              excerpt,
            ]
              .map(csvField)
              .join(','),
          ),
        ),
      ),
    ),
    '',
  ].join('\r\n');

const toSarif = (report: ScanReport): string => {
  const results = report.sites.flatMap(({ flags }) =>
    flags.flatMap(({ category, pages }) =>
      pages.flatMap(({ url, findings }) => findings.map((finding) => ({ category, url, finding }))),
    ),
  );
  const rules = new Map<string, Category>(results.map(({ category, finding }) => [finding.rule, category]));
  return `${toJson(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'hostwarden',
              version: report.version,
              rules: [...rules].map(([id, category]) => ({ id, shortDescription: { text: `${category}: ${id}` } })),
            },
          },
          invocations: [{ executionSuccessful: !report.sites.some(isUnfinished), startTimeUtc: report.startedAt }],
          results: results.map(({ category, url, finding }) => ({
            ruleId: finding.rule,
            level: 'warning',
            message: { text: `${category} (${finding.where}): ${finding.excerpt}` },
            locations: [{ physicalLocation: { artifactLocation: { uri: url } } }],
            properties: {
              score: finding.score,
              kind: finding.kind,
              detector: finding.detector,
              hacked: finding.hacked === true,
            },
          })),
        },
      ],
    },
    2,
  )}\n`;
};

export const formats = {
  text: toText,
  json: (report: ScanReport): string => `${toJson(report, 2)}\n`,
  csv: toCsv,
  sarif: toSarif,
} as const;
export type Format = keyof typeof formats;
