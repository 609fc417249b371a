/** `hostwarden notices preview DIR`: every message in every language, written to a folder to be read. */
import type { Command } from 'commander';

const write = async (folder: string, policyFile: string | undefined): Promise<void> => {
  const [{ mkdir, writeFile }, { join }, { Temporal }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('temporal-polyfill'),
  ]);
  const [
    { belgium },
    { previews },
    { escapeHtml },
    { logoId },
    { toIso },
    { readPolicy },
    { GiveUp },
    { letterText },
    { letterPdf },
  ] = await Promise.all([
    import('../../shared/calendar/holidays.ts'),
    import('../../shared/notice/preview.ts'),
    import('../../shared/notice/text-safety.ts'),
    import('../../shared/notice/logo.ts'),
    import('../../shared/time.ts'),
    import('./read-policy.ts'),
    import('../../shared/errors.ts'),
    import('../../shared/notice/letter.ts'),
    import('../../shared/pdf/letter.ts'),
  ]);
  const policy = await readPolicy(policyFile);
  const all = previews(policy, belgium, toIso(Temporal.Now.instant()));
  const files: { readonly name: string; readonly text: string | Uint8Array }[] = [];
  for (const preview of all) {
    const name = `${preview.language}-${preview.name}`;
    if (preview.kind !== 'letter') {
      files.push({ name: `${name}.html`, text: preview.html.replaceAll(`cid:${logoId}`, policy.provider.logo ?? '') });
      files.push({ name: `${name}.txt`, text: `${preview.subject}\n\n${preview.text}` });
    } else {
      files.push({ name: `${name}.txt`, text: letterText(preview.letter) });
      files.push({ name: `${name}.pdf`, text: await letterPdf(preview.letter) });
    }
  }
  const links = files.map(({ name }) => `<li><a href="${escapeHtml(name)}">${escapeHtml(name)}</a></li>`).join('\n');
  const index = `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Notices</title>\n<ul>\n${links}\n</ul>\n</html>\n`;
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of [...files, { name: 'index.html', text: index }])
      await writeFile(join(folder, name), text);
  } catch (cause) {
    throw new GiveUp(
      `Cannot write to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Name a folder that can be written.',
      { cause },
    );
  }
  process.stdout.write(`${files.length} files in ${folder}; open index.html there\n`);
};

export const registerNotices = (program: Command): void => {
  program
    .command('notices')
    .description('the messages to customers')
    .command('preview')
    .description('write every message in every language as HTML and text, letters as PDF, into a folder')
    .argument('<dir>', 'made where it is not there')
    .option('--policy <file>', 'JSON; default: the example policy')
    .action((folder: string, options: { readonly policy?: string }) => write(folder, options.policy));
};
