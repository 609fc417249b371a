/**
 * The public lists that Hostwarden can take: where each is, its form, its licence, and what a hit on it means under the policy.
 * Lists stay their makers' work: the operator fetches them himself, and `feeds status` shows licence and age.
 */
import type { Feed } from '../policy/feed.ts';

const ut1 = (name: string, parts: Pick<Feed, 'category' | 'everyDays'> & Partial<Feed>): Feed => ({
  name: `ut1-${name.replaceAll('_', '-')}`,
  address: `https://dsi.ut-capitole.fr/blacklists/download/${name}.tar.gz`,
  file: `ut1/${name}.domains`,
  format: 'archive',
  strength: 'full',
  licence: 'CC-BY-SA-4.0',
  ...parts,
});
const blockListProject = (name: string, parts: Pick<Feed, 'category'> & Partial<Feed>): Feed => ({
  name: `blocklistproject-${name}`,
  address: `https://blocklistproject.github.io/Lists/${name}.txt`,
  file: `blocklistproject/${name}.txt`,
  format: 'hosts',
  strength: 'full',
  licence: 'Unlicense',
  everyDays: 7,
  ...parts,
});
const fromGitHub = (
  repository: string,
  path: string,
  parts: Omit<Feed, 'address' | 'strength' | 'everyDays'>,
): Feed => ({
  address: `https://raw.githubusercontent.com/${repository}/master/${path}`,
  strength: 'full',
  everyDays: 7,
  ...parts,
});

export const feeds: readonly Feed[] = [
  ut1('adult', { category: 'pornography', everyDays: 2 }),
  blockListProject('porn', { category: 'pornography' }),
  fromGitHub('Sinfonietta/hostfiles', 'pornography-hosts', {
    name: 'sinfonietta-pornography',
    file: 'porn-sinfonietta/pornography-hosts',
    format: 'hosts',
    category: 'pornography',
    licence: 'MIT',
  }),
  fromGitHub('4skinSkywalker/Anti-Porn-HOSTS-File', 'HOSTS.txt', {
    name: 'anti-porn-hosts-file',
    file: 'porn-4skinskywalker/HOSTS.txt',
    format: 'hosts',
    category: 'pornography',
    licence: 'MIT',
  }),
  fromGitHub('mhxion/pornaway', 'hosts/porn_sites.txt', {
    name: 'pornaway',
    file: 'porn-pornaway/porn_sites.txt',
    format: 'hosts',
    category: 'pornography',
    licence: 'MIT',
  }),
  fromGitHub('tiuxo/hosts', 'porn', {
    name: 'tiuxo-porn',
    file: 'porn-tiuxo/porn',
    format: 'hosts',
    category: 'pornography',
    licence: 'CC-BY-4.0',
  }),
  ut1('warez', { category: 'illegal-information', everyDays: 7 }),
  blockListProject('piracy', { category: 'illegal-information' }),
  // Trackers and search engines beside clients with every right.
  blockListProject('torrent', { category: 'illegal-information', strength: 'weak' }),
  // Most of what lies there is lawful.
  ut1('filehosting', { category: 'illegal-information', everyDays: 7, strength: 'weak' }),
  // Security research stands beside offers.
  ut1('hacking', { category: 'illegal-software', everyDays: 7, strength: 'weak' }),
  ut1('agressif', { category: 'hate', everyDays: 7 }),
  // Nothing against an owner who links there; where the links are hidden, an intruder was at work.
  ut1('gambling', { category: 'illegal-information', everyDays: 7, strength: 'spam' }),
  blockListProject('drugs', { category: 'illegal-information', strength: 'spam' }),
  blockListProject('scam', { category: 'illegal-information', strength: 'spam' }),
  // UT1 keeps these so that schools can let them through although adult lists name them.
  ut1('sexual_education', { category: 'allow', everyDays: 30 }),
  ut1('lingerie', { category: 'allow', everyDays: 30 }),
];

/** Of each name the first, in this order. */
export const firstOfEachName = (...groups: readonly (readonly Feed[])[]): readonly Feed[] =>
  groups.flat().filter(({ name }, at, all) => all.findIndex((feed) => feed.name === name) === at);
/** Those that the policy has fetched on schedule. */
export const takenFeeds = ({
  take,
  sources,
}: {
  readonly take: readonly string[];
  readonly sources: readonly Feed[];
}) => firstOfEachName(sources, feeds).filter(({ name }) => take.includes('*') || take.includes(name));
