/**
 * `npm run evaluate:neutral -- FOLDER…`: every HTML file below the folders through extraction and all detectors. Prints how many would
 * be flagged of ten thousand, by category and tier, and each of them with what hit it: to be looked at, every one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractPage } from '../../shared/crawl/extract/extract.ts';
import { scopeOf } from '../../shared/crawl/scope.ts';
import { detectPage } from '../../shared/detect/detectors.ts';
import { loadIdentify } from '../../shared/detect/identify.ts';
import { compileKnowledge } from '../../shared/detect/knowledge.ts';
import { pageScores } from '../../shared/detect/score.ts';
import { tierOf, tiers } from '../../shared/detect/tier.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import { categories } from '../../shared/policy/policy.ts';

const largest = 4_000_000;
const folders = process.argv.slice(2);
const knowledge = compileKnowledge({ policy: defaultPolicy, identify: await loadIdentify() });
const headers = [['content-type', 'text/html']] as const;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
if (folders.length === 0) say('skipped: name folders with HTML files');

for (const folder of folders) {
  const host = `http://${basename(folder)}.example/`;
  const scope = scopeOf(host);
  const seen = new Map<string, number>();
  const looks: string[] = [];
  let pages = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.html?$/.test(name)) continue;
    const body = readFileSync(join(folder, name));
    if (body.length > largest) continue;
    pages += 1;
    const url = new URL(encodeURI(name), host).href;
    const { page } = extractPage({ url, status: 200, headers, body, sha256: '' }, 'html', scope, 20_000);
    const findings = detectPage(page, knowledge);
    const scores = pageScores(findings);
    for (const category of categories) {
      const tier = tierOf(defaultPolicy, category, scores[category]);
      if (tier === undefined) continue;
      seen.set(`${category}, ${tier}`, (seen.get(`${category}, ${tier}`) ?? 0) + 1);
      const why = findings
        .filter((finding) => finding.category === category)
        .map(({ rule, score, excerpt }) => `${rule} ${score}: ${excerpt.replaceAll(/\s+/g, ' ').slice(0, 160)}`);
      looks.push(`- ${tier}, ${category} ${scores[category]}, ${name}\n  ${why.join('\n  ')}`);
    }
  }
  say(`${folder}: ${pages} pages`);
  for (const category of categories)
    for (const tier of tiers) {
      const count = seen.get(`${category}, ${tier}`) ?? 0;
      if (count > 0) say(`  ${category}, ${tier}: ${count}, of 10,000: ${((count * 10_000) / pages).toFixed(1)}`);
    }
  for (const look of looks) say(look);
}
