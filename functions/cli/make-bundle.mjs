/** Run by npm once the packages are there. It never fails an installation: without a bundle, commands start slower and do the same. */
try {
  // Not at the top: a Node that is too old fails here too.
  const { makeBundles } = await import('./bundle-build.mjs');
  await makeBundles();
} catch (error) {
  process.stderr.write(
    `hostwarden: scan, classify and links run from their sources and start slower: ${error instanceof Error ? error.message : error}\n`,
  );
}
