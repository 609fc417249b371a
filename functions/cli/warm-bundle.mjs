/**
 * `node warm-bundle.mjs BUNDLE NAME`: runs a command of that bundle, and keeps V8's code of all the functions that ran. A function that did
 * not run is compiled when it does, as ever.
 */
import { globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { bundleFolder, compileBundle, root, runBundle } from './bundle.mjs';

const [bundle = '', name = ''] = process.argv.slice(2);

// Code that has not run for a while would be thrown away before it can be kept.
setFlagsFromString('--no-flush-bytecode');
const script = compileBundle(name);
const { main } = runBundle(script, name);

/** The sample sites, as one, from a server of its own on loopback. */
const scanSamples = async () => {
  const sites = join(root, 'functions', 'standalone', 'sample', 'sites');
  const pages = globSync('**/*.html', { cwd: sites });
  const start = `<!doctype html><title>All</title>${pages.map((page) => `<a href="/${encodeURI(page)}">${page}</a>`).join('\n')}`;
  const server = createServer(({ url }, response) => {
    const page = pages.find((each) => `/${encodeURI(each)}` === url);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page === undefined && url !== '/') response.statusCode = 404;
    response.end(page === undefined ? start : readFileSync(join(sites, page)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(bundleFolder, 'warm-up-'));
  const output = join(folder, 'scan.json');
  let scanned;
  try {
    await main([
      ...['scan', `http://127.0.0.1:${server.address().port}/`, '--networks', '127.0.0.0/8', '--format', 'json'],
      ...['--data', join(folder, 'data'), '--output', output],
    ]);
    scanned = JSON.parse(readFileSync(output, 'utf8')).sites;
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
  if (scanned[0].pages.fetched < pages.length)
    throw new Error(`${scanned[0].pages.fetched} of ${pages.length} pages were read`);
};
/** Lines of stdin: a host of a list, one of none, and none at all. */
const lookUp = () => main(['links', '--data', join(bundleFolder, 'none')]);

await { pages: scanSamples, links: lookUp }[bundle]();

// V8 takes code only under the flags that it was made with, and a command loads it before it sets any (shared/host/heap.ts).
for (const flag of ['--flush-bytecode', '--heap-growing-percent=0', '--semi-space-growth-factor=2', '--no-expose-gc'])
  setFlagsFromString(flag);
const file = join(bundleFolder, `${name}.code`);
const part = `${file}.${process.pid}.part`;
writeFileSync(part, script.createCachedData());
renameSync(part, file);
process.exitCode = 0;
