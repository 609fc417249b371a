/** Words of evidence: pictures, and the page as it was. */
import type { BrowseProblem } from '../../../../shared/ports.ts';

const problems: Readonly<Record<BrowseProblem['problem'], string>> = {
  'no-browser': 'this machine has no browser',
  'browser-timeout': 'the page took too long',
  'browser-memory': 'the page took too much memory',
  'browser-failed': 'the browser failed',
  'address-refused': 'its address may not be contacted',
  'not-resolved': 'its name does not resolve',
  'not-connected': 'its server did not answer',
  tls: 'no secure connection came about',
  timeout: 'its server was too slow',
  reset: 'its server broke the connection off',
  'bad-response': 'its server’s answer was not readable',
  'headers-too-large': 'the headers of its answer were too long',
  'bad-encoding': 'its server’s answer was not readable',
  'bad-url': 'its address is not readable',
};

export const evidenceEn = {
  problems,
  taken: (moment: string) => `Picture taken ${moment}, shown blurred and grey`,
  blurredAlt: (url: string) => `Blurred picture of ${url}`,
  reveal: 'Show it clearly, once',
  hold: 'Hold to see it clearly',
  revealFailed: 'The picture could not be loaded. Try again.',
  clearTitle: 'The page as visitors see it',
  back: 'Back to the flag',
  none: 'No picture: it is taken within a minute or two of the visit, and forgotten where nobody confirms it in time.',
  offSite: 'No picture: this address is on another host or port than the site. Nothing is asked for there.',
  failed: (why: string, detail: string) => `No picture: ${why}${detail === '' ? '' : ` (${detail})`}.`,
  take: 'Take one now',
  asked: 'The picture is being taken. Load this page again in a minute.',
  title: 'The page as it was',
  visits: 'Visits that kept it',
  nothingKept: 'Nothing of this page was kept.',
  forgotten: (moment: string) =>
    `What was kept of this page on ${moment} is forgotten: nobody confirmed it in time. The next visit keeps it anew where it is still there.`,
  download: 'Download the record (WARC)',
  downloadHelp: 'Request and answer as they were on the wire. The download is recorded.',
  text: 'What its readers see',
  textByScripts: 'What its readers see, once its scripts have run',
  request: 'Request',
  response: 'Answer',
  body: 'Body, as text',
  changed: (moment: string) => `What changed since ${moment}`,
  nothingChanged: 'Nothing in its text changed.',
  allChanged: 'Almost all of its text changed.',
  moreChanges: (count: number) => (count === 1 ? 'and 1 more line' : `and ${count} more lines`),
  added: 'new',
  removed: 'gone',
  seenBy: 'Who looked closer',
  seen: {
    picture: 'saw the picture of',
    warc: 'downloaded the record of',
  },
};
export type EvidenceTexts = typeof evidenceEn;
