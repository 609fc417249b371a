/**
 * `node test/bench/links.ts [hosts]`: look-up of hosts against invented lists of 4.6 million, beside a Set of strings and the Map of
 * the small lists, in one run. In CPU time, and looks-up once warm, as in a service. Prints figures; asserts nothing about time.
 */
import { createBuilder } from '../../shared/links/compile.ts';
import { openLinks } from '../../shared/links/compiled.ts';
import { buildFuse, cellCount, fuseHas } from '../../shared/links/fuse-filter.ts';
import { hashNames, newNameHashes } from '../../shared/links/host-hash.ts';
import { plainLinks } from '../shared/links/plain-links.ts';
import { cpu } from './measure.ts';

const size = Number(process.argv[2] ?? 4_600_000);
const asked = 300_000;
const suffixes = ['com', 'net', 'org', 'be', 'nl', 'fr', 'de', 'co.uk', 'xyz', 'info'];
/** The same host for the same number, on every machine. */
const hostOf = (number: number): string => {
  const a = Math.imul(number, 0x9e3779b1) >>> 0;
  const b = Math.imul(number ^ 0x5bd1e995, 0x85ebca6b) >>> 0;
  return `${a.toString(36)}-${b.toString(36)}.${suffixes[number % suffixes.length]}`;
};
const timed = <T>(work: () => T): readonly [T, number] => {
  const from = cpu();
  return [work(), (cpu() - from) * 1000];
};
const ms = (value: number): string => `${Math.round(value)} ms`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const say = (what: string, ...figures: readonly string[]): void => {
  process.stdout.write(`${what.padEnd(34)}${figures.map((figure) => figure.padStart(14)).join('')}\n`);
};
const speed = (hosts: readonly string[], look: (host: string) => boolean, wanted: boolean): string => {
  const all = (): number => hosts.reduce((sum, host) => sum + Number(look(host)), 0);
  all();
  const [hits, took] = timed(all);
  if (wanted ? hits !== hosts.length : hits > 0) throw new Error(`${hits} of ${hosts.length} hits`);
  return `${(hosts.length / took / 1000).toFixed(2)} M/s`;
};
const rss = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};

// Numbers below `size` are listed, those above are not; every second one is asked for below www.
const flat = (text: string): string => Buffer.from(text).toString();
const listed = Array.from({ length: asked }, (_, n) =>
  flat(`${n % 2 ? 'www.' : ''}${hostOf(Math.floor((n * size) / asked))}`),
);
const others = Array.from({ length: asked }, (_, n) => flat(`${n % 2 ? 'www.' : ''}${hostOf(size + n)}`));

const builder = createBuilder('pornography');
const header = {
  name: 'invented',
  category: 'pornography',
  version: '2027-01-15',
  licence: 'CC0-1.0',
  source: 'bench',
} as const;
const list = builder.addList({ ...header, strength: 'full' });
const [bytes, built] = timed(() => {
  for (let n = 0; n < size; n += 1) builder.add(list, hostOf(n), '2027-01-15');
  return builder.build().bytes;
});
const before = rss();
const [copy, copied] = timed(() => new Uint8Array(bytes));
const [index, opened] = timed(() => openLinks([copy]));
say(`${size} hosts`, 'build or fill', 'copy+open', 'size', 'listed', 'not listed');
say(
  'compiled (host and parents)',
  ms(built),
  `${copied.toFixed(0)}+${opened.toFixed(1)} ms`,
  mb(bytes.length),
  speed(listed, (host) => index.lookup({ host, path: '/' }).length > 0, true),
  speed(others, (host) => index.lookup({ host, path: '/' }).length > 0, false),
);
say('', '', '', `${mb(Math.max(0, rss() - before))} rss`);

const names = newNameHashes();
const high = new Uint32Array(size);
const low = new Uint32Array(size);
for (let n = 0; n < size; n += 1) {
  hashNames(hostOf(n), names);
  high[n] = names.high[names.count - 1] ?? 0;
  low[n] = names.low[names.count - 1] ?? 0;
}
const [filter, filled] = timed(() => buildFuse(high, low));
let wrong = 0;
const [, passed] = timed(() => {
  for (let n = 0; n < 1_000_000; n += 1) {
    hashNames(hostOf(size + n), names);
    if (fuseHas(filter, names.high[names.count - 1] ?? 0, names.low[names.count - 1] ?? 0)) wrong += 1;
  }
});
say(
  '  its filter alone',
  ms(filled),
  '',
  mb(2 * cellCount(filter)),
  `${((16 * cellCount(filter)) / size).toFixed(2)} bits/host`,
  `${wrong}/1e6 wrong`,
);
say('', '', '', '', '', `${(1000 / passed).toFixed(2)} M/s`);

const start = rss();
const [set, setTook] = timed(() => {
  const hosts = new Set<string>();
  for (let n = 0; n < size; n += 1) hosts.add(flat(hostOf(n)));
  return hosts;
});
say(
  'Set<string> (host alone)',
  ms(setTook),
  '',
  `${mb(rss() - start)} rss`,
  speed(listed, (host) => set.has(host.replace(/^www\./, '')), true),
  speed(others, (host) => set.has(host), false),
);
set.clear();
const small = Math.min(size, 1_000_000);
const [map, mapTook] = timed(() =>
  plainLinks([
    { ...header, entries: Array.from({ length: small }, (_, n) => ({ host: hostOf(n), since: '2027-01-15' })) },
  ]),
);
const inSmall = listed.slice(0, Math.floor((asked * small) / size));
say(
  `Map of entries (${small} hosts)`,
  ms(mapTook),
  '',
  '',
  speed(inSmall, (host) => map.lookup({ host, path: '/' }).length > 0, true),
  speed(others, (host) => map.lookup({ host, path: '/' }).length > 0, false),
);
