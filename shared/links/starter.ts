/**
 * The lists that Hostwarden comes with. All hosts are invented (RFC 2606 names): they carry the sample hosting and show the format.
 * Real lists are the operator's choice, with their own licences: `hostwarden feeds build DIR`. Text in a module, because a capability
 * reads no disk and a function's bundle carries no loose files.
 */
import { GiveUp } from '../errors.ts';
import type { LinkList } from './list.ts';
import { parseList } from './parse.ts';

const header = (name: string, category: string): string =>
  `name: ${name}\ncategory: ${category}\nversion: 2026-11-01\nlicence: Apache-2.0\nsource: invented for the sample hosting\n`;

const texts: readonly string[] = [
  `${header('starter-adult', 'pornography')}
adult-directory.example
explicit-tube.example
night-videos.example
red-gallery.example
blue-films.example
adult-links.test
mixed-portal.example/adults-only/
`,
  `${header('starter-copies', 'illegal-information')}
free-blockbusters.example
album-harbour.example
paywall-breaker.example
leaked-archives.example
magnet-bay.example
file-locker.example/pirate/
ebook-harbour.test
`,
  `${header('starter-warez', 'illegal-software')}
warez-harbour.example
keygen-depot.example
nulled-themes.example
crack-station.example
serial-box.test
`,
  `${header('starter-hate', 'hate')}
pure-nation.example
hate-forum.example
blood-and-land.example
closed-borders-press.test
`,
];

export const starterLists: readonly LinkList[] = texts.map((text) => {
  const parsed = parseList(text);
  if (!parsed.ok || parsed.value.dropped.length > 0)
    throw new GiveUp('a starter link list is faulty', 'Restore shared/links/starter.ts.');
  return parsed.value.list;
});
