/**
 * node test/bench/pictures.ts FOLDER
 * Reads every picture below a folder, which must hold neutral ones only, and prints time, memory and how many would count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explicitness } from '../../shared/detect/pictures/picture.ts';
import { openPictureReader } from '../../shared/vision/reader.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder with neutral pictures.');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:jpe?g|png|webp|gif|avif)$/i.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

const started = performance.now();
const reader = await openPictureReader();
const openMs = performance.now() - started;
const before = process.cpuUsage();
const over = new Map([0.5, 0.7, 0.85, 0.95].map((threshold) => [threshold, 0]));
const passedOver = new Map<string, number>();
const seen = new Set<string>();
const worst: { readonly score: number; readonly file: string }[] = [];
for (const file of files) {
  const picture = await reader.read(readFileSync(file));
  const why = typeof picture === 'string' ? picture : seen.has(picture.hash) ? 'seen-before' : undefined;
  if (why !== undefined || typeof picture === 'string') {
    passedOver.set(why ?? 'broken', (passedOver.get(why ?? 'broken') ?? 0) + 1);
    continue;
  }
  seen.add(picture.hash);
  const score = explicitness(picture.scores);
  for (const [threshold, count] of over) if (score > threshold) over.set(threshold, count + 1);
  if (score > 0.85) worst.push({ score, file });
}
const { user, system } = process.cpuUsage(before);
const share = (count: number): string => `${count} (${((100 * count) / seen.size).toFixed(2)} %)`;
const cpuMs = (user + system) / 1000 / files.length;
console.log(
  `${files.length} files, ${seen.size} different pictures; passed over: ${JSON.stringify(Object.fromEntries(passedOver))}`,
);
console.log(
  `opened in ${Math.round(openMs)} ms; ${cpuMs.toFixed(0)} ms of CPU a file; most memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
for (const [threshold, count] of over) console.log(`above ${threshold}: ${share(count)}`);
for (const { score, file } of worst.sort((a, b) => b.score - a.score).slice(0, 40)) console.log(`  ${score} ${file}`);
