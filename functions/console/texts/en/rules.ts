/** Words of the rules. */
export const rulesEn = {
  title: 'Rules',
  thresholds: 'From which score on',
  thresholdsHelp:
    'A page of this score or more makes a flag. The policy file says so; its version stands in every flag and case.',
  threshold: 'Threshold',
  comesFirst: 'Comes first from',
  logged: 'Told by scan from',
  clause: 'Clause',
  record: 'Rules and their record',
  recordHelp:
    'How flags with a finding of the rule were decided in the last year, the least agreed with first. No rule changes by itself.',
  rule: 'Rule',
  noDecisions: 'Nothing was decided yet.',
  triedOut: 'What is tried out',
  triedHelp: (sites: string) =>
    `Rules, lists and thresholds that the policy only tries out: what they would have done on the last visit to each site within 90 days (counted: ${sites}), on pages that were new or changed, and how people decided on those sites in that category. None of it is in a flag.`,
  triedPart: (visits: string) => `Only the latest ${visits} visits were read.`,
  nothingTried: 'The policy tries nothing out.',
  triedNoHit: 'Nothing that is tried out has hit a page.',
  triedKinds: {
    rule: 'Rule',
    list: 'Link list',
    gained: 'More flags under another threshold',
    lost: 'Fewer flags under another threshold',
  },
  triedColumns: { sites: 'Sites', pages: 'Pages', wouldFlag: 'Would be flagged', examples: 'Examples' },
  feeds: 'Link lists',
  noFeeds: 'The policy takes no public list; those that come along and your own are in use.',
  feedColumns: {
    list: 'List',
    category: 'Category',
    edition: 'Edition',
    entries: 'Entries',
    checked: 'Last asked',
    licence: 'Licence',
  },
  trouble: (day: string) => `not renewed since ${day}`,
  allowList: 'never listed',
  notTaken: 'not taken yet',
  allowed: 'What sites are allowed',
};
export type RulesTexts = typeof rulesEn;
