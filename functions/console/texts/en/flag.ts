/** Words of one flag: what was found, and what may be decided. */
import type { VisitorKind } from '../../../../shared/crawl/second-look.ts';
import type { Change } from '../../../../shared/review/changed.ts';
import type { ConsultRefusal } from '../../../../shared/review/consult.ts';
import type { ReviewRefusal } from '../../../../shared/review/decide.ts';
import type { Decision, DismissReason, FlagState } from '../../../../shared/review/flag.ts';
import type { Iso } from '../../../../shared/time.ts';
import { consultTexts } from '../consult.ts';

const consult = consultTexts.en;

const states: Readonly<Record<FlagState, string>> = {
  open: 'to review',
  claimed: 'claimed',
  confirmed: 'confirmed',
  dismissed: 'dismissed',
  gone: 'gone',
};
const dismissReasons: Readonly<Record<DismissReason, string>> = {
  'false-list-entry': 'The list is wrong about this link',
  'quotation-or-reporting': 'Quotation, reporting, documentation',
  'education-or-health': 'Education or health',
  'security-research': 'Security research',
  'licensed-or-legal': 'Licensed, or legal as it is',
  'satire-or-art': 'Satire or art',
  'wrong-language': 'The words mean something else in this language',
  other: 'Another reason (say which)',
};
const visitors: Readonly<Record<VisitorKind, string>> = { 'search-engine': 'search engines', phone: 'phones' };
const decisions: Readonly<Record<Decision['kind'], string>> = {
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  reopened: 'Reopened',
};

/** What was refused, and what to do now. */
const refusal = (value: ReviewRefusal | ConsultRefusal, clock: (at: Iso) => string): string => {
  switch (value.kind) {
    case 'claimed-by-other':
      return `${value.by} is reviewing this flag until ${clock(value.until)}. Take another one, or come back then.`;
    case 'wrong-state':
      return `This flag is ${states[value.state]} by now, so this cannot be done any more. What stands is shown below.`;
    case 'clause-missing':
      return 'Choose the clause of the terms that this breaks: the customer must be told.';
    case 'clause-unknown':
      return `The policy has no clause ${value.clause}. Choose one from the list.`;
    case 'reason-missing':
      return 'Write the reason: the next person, and on a confirmation the customer, must be able to follow it.';
    case 'note-missing':
      return 'Say in the note what the other reason is.';
    case 'text-too-long':
      return `Shorten the text to ${value.max} characters.`;
    case 'site-unknown':
      return `${value.site} is not in the inventory, so there is nobody to give notice to. Import it, or dismiss the flag.`;
    case 'contract-ended':
      return `Contract ${value.contract} is terminated already: there is nobody to give notice to. Dismiss the flag, or correct the inventory.`;
    case 'no-contact':
      return `Customer ${value.customer} has no contact to write to. Add one to the inventory, then confirm.`;
    case 'evidence-gone':
      return `Nothing is kept any more of what was found on ${value.site}: evidence that nobody confirms is forgotten after some days. Have the site visited, then decide on what is there now.`;
    default:
      return consult.refusal(value);
  }
};
const change = (value: Change): string => {
  switch (value.kind) {
    case 'state':
      if (value.by !== undefined && value.from === value.to) return `${value.by} claimed it meanwhile.`;
      return value.by === undefined
        ? `It was ${states[value.from]} and is now ${states[value.to]}.`
        : `It was ${states[value.from]} and is now ${states[value.to]}, by ${value.by}.`;
    case 'pages':
      return [
        ...(value.added > 0 ? [`${value.added} ${value.added === 1 ? 'page is' : 'pages are'} new or changed.`] : []),
        ...(value.removed > 0
          ? [`${value.removed} ${value.removed === 1 ? 'page is' : 'pages are'} gone or changed.`]
          : []),
      ].join(' ');
    case 'score':
      return `The score went from ${Math.round(value.from * 100)} % to ${Math.round(value.to * 100)} %.`;
    case 'decisions':
      return value.added === 1 ? 'One decision was added to the history.' : `${value.added} decisions were added.`;
    case 'notes':
      return consult.newNotes(value.added);
  }
};

export const flagEn = {
  states,
  dismissReasons,
  decisions,
  refusal,
  change,
  why: 'Why this score',
  whyOf: 'On the strongest page',
  visitors,
  shownOnly: (who: string) => `Only ${who} are shown this`,
  shownInstead: 'Everybody else reads',
  undone: 'Undone.',
  hackedBadge: 'looks hacked',
  hackedHelp: 'What was found looks injected: the owner is rather a victim.',
  pageCount: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  findingCount: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
  moreFindings: (count: number) => `${count} weaker ${count === 1 ? 'finding' : 'findings'} on this page`,
  untitled: 'no title',
  seen: (first: string, last: string) => (first === last ? `seen ${first}` : `first seen ${first}, last ${last}`),
  rule: 'rule',
  version: (version: number) => `v${version}`,
  target: 'leads to',
  list: (name: string, version: string, since: string) => `On the list ${name}, version ${version}, since ${since}`,
  knownFrom: (site: string, day: string) => `Confirmed on ${site}, ${day}`,
  linkKind: 'link only',
  outbound: 'Links that leave the site',
  outboundColumns: { url: 'Leads to', from: 'On page' },
  hiddenLink: 'hidden',
  listed: (name: string) => `listed: ${name}`,
  noText: 'no text',
  facts: 'Whose it is',
  site: 'Site',
  server: 'Server',
  contract: 'Contract',
  customer: 'Customer',
  contacts: 'Contacts',
  renews: (day: string) => `renews ${day}`,
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  judgedBy: 'Judged by policy',
  unknownSite: 'This site is not in the inventory any more, so nobody can be given notice.',
  history: 'Decisions',
  noHistory: 'No decision yet.',
  others: 'Other flags of this site',
  cases: 'Cases of this contract',
  past: 'Before this',
  visits: 'Visits of this site',
  allOfSite: 'All of this site',
  elsewhere: 'Other cases of this customer',
  noElsewhere: 'None under another contract.',
  strikes: (count: number) => (count === 1 ? '1 confirmed violation counts.' : `${count} confirmed violations count.`),
  noCases: 'No case so far.',
  forms: {
    decide: 'Decide',
    claim: 'Claim for ten minutes',
    claimHelp: 'Others see that you are looking. You may also decide at once.',
    renew: '+ 10 min',
    release: 'Release',
    yours: (until: string) => `Yours until ${until}`,
    others: (by: string, until: string) => `${by} is reviewing this until ${until}.`,
    confirm: 'Confirm: it breaks the terms',
    confirmHelp: (languages: string, days: number) =>
      `Opens a case. The customer gets the first notice in ${languages} with ${days} days to put it right.`,
    clause: 'Clause',
    reason: 'Reason',
    reasonHint: 'In your words, for the customer and for whoever signs later.',
    hacked: 'The site was hacked',
    hackedHint: (days: number) => `Other wording, help with the clean-up, ${days} days, no strike.`,
    confirmButton: 'Confirm and open a case',
    dismiss: 'Dismiss: nothing to object to',
    dismissHelp: 'The same pages will not be flagged again unless they change.',
    dismissReason: 'Reason',
    note: 'Note',
    noteHint: 'Optional, except for another reason.',
    dismissButton: 'Dismiss',
    reopen: 'Reopen',
    reopenHelp: 'Puts the flag back into the queue.',
    reopenButton: 'Put back into the queue',
    choose: 'Choose…',
  },
  outcome: {
    claimed: (until: string) => `Claimed: yours until ${until}.`,
    released: 'Released: it is back in the queue.',
    confirmed: 'Confirmed.',
    dismissed: 'Dismissed.',
    reopened: 'Back in the queue.',
  },
  youWrote: 'You had written',
  conflict: 'Meanwhile this flag changed. Your text is kept below; look again, then send it once more.',
  confirmedBy: (by: string, moment: string) => `Confirmed by ${by}, ${moment}.`,
  dismissedBy: (by: string, moment: string) => `Dismissed by ${by}, ${moment}.`,
  goneAllowed: (moment: string, by: string) =>
    `Nothing was found on ${moment} that this site may not have: ${by} allowed it.`,
  goneSince: (moment: string) => `The pages were clean on ${moment}, before anybody decided. Nothing is left to do.`,
  openCase: 'Open the case',
  caseComing: 'The case is being opened; this page looks again by itself.',
  nextFlag: 'Take the next one',
};
export type FlagTexts = typeof flagEn;
