/** Words of the frame, and the names that every page uses. */
import type { FindingSource, Place } from '../../../../shared/detect/finding.ts';
import type { Language } from '../../../../shared/messages.ts';
import type { Category } from '../../../../shared/policy/policy.ts';
import type { Permission, Role } from '../../../../shared/review/roles.ts';
import type { ContactRole, ContractStatus } from '../../../../shared/site/inventory.ts';

const categories: Readonly<Record<Category, string>> = {
  pornography: 'Pornography',
  'illegal-information': 'Illegal information',
  'illegal-software': 'Illegal software',
  hate: 'Hate',
};
const detectors: Readonly<Record<FindingSource, string>> = {
  cloaking: 'what only some visitors see',
  terms: 'Words',
  links: 'Listed link',
  labels: 'Adult label',
  files: 'File offered',
  'text-model': 'Text model',
  'page-model': 'Page model',
  directories: 'Open folder',
  serials: 'Activation keys',
  dumps: 'Personal data',
  injected: 'Injected by an intruder',
  accusations: 'Accusation of a named person',
  pictures: 'Pictures',
  report: 'Reported from outside',
  'known-content': 'Known content',
};
const places: Readonly<Record<Place, string>> = {
  'visible text': 'visible text',
  'hidden text': 'hidden text',
  title: 'title',
  link: 'link',
  image: 'image',
  label: 'label',
  file: 'file',
};
const roles: Readonly<Record<Role, string>> = {
  reviewer: 'reviewer',
  approver: 'approver',
  helpdesk: 'helpdesk',
  'network-administrator': 'network administrator',
  accountant: 'accountant',
  'business-manager': 'business manager',
  auditor: 'auditor',
};
const permissions: Readonly<Record<Permission, string>> = {
  look: 'see the console',
  review: 'decide flags',
  advise: 'answer what reviewers escalate',
  'handle-case': 'handle cases',
  sign: 'sign terminations',
  crawl: 'ask for a visit',
  'read-mail': 'read mails as sent',
  'post-letter': 'print and post letters',
  reveal: 'see pictures unblurred',
  operate: 'stop and start the stages',
  tune: 'change rules and lists',
  figures: 'see figures and reports',
  'manage-access': 'give out tokens',
  privacy: 'see the access log and a customer’s data',
  erase: 'hand out or erase a customer’s data',
  restricted: 'handle suspected child abuse material',
};
const contactRoles: Readonly<Record<ContactRole, string>> = {
  administrative: 'administrative contact',
  'contact-person': 'contact person',
};
const contractStatuses: Readonly<Record<ContractStatus, string>> = {
  active: 'active',
  suspended: 'suspended',
  terminated: 'terminated',
};
const languageNames: Readonly<Record<Language, string>> = { nl: 'Dutch', fr: 'French', de: 'German', en: 'English' };

export const commonEn = {
  brand: 'Hostwarden',
  navigation: 'Console',
  nav: {
    flags: 'Flags',
    cases: 'Cases',
    parked: 'Mail',
    sites: 'Sites',
    customers: 'Customers',
    figures: 'Figures',
    rules: 'Rules',
    switches: 'Switches',
    tokens: 'Access',
  },
  signOut: 'Sign out',
  policy: (version: string) => `Policy ${version}`,
  times: (zone: string) => `Times: ${zone}`,
  more: 'Next page',
  first: 'First page',
  asCsv: 'This table as CSV',
  csvCut: (rows: string) => `… cut off after ${rows} lines`,
  none: 'none',
  all: 'All',
  score: 'Score',
  category: 'Category',
  back: 'Back',
  categories,
  detectors,
  places,
  roles,
  permissions,
  contactRoles,
  actors: {
    customer: 'customer',
    'mail system': 'mail system',
    timer: 'timer',
    crawler: 'crawler',
    notifier: 'notifier',
  },
  contractStatuses,
  language: 'Language',
  languageNames,
  login: {
    title: 'Sign in',
    sample: 'This is the sample hosting. One click signs you in; change hands as often as you like.',
    code: 'Choose your name. A one-time code then appears on the terminal in which Hostwarden runs.',
    as: (name: string) => `Sign in as ${name}`,
    codeFor: (name: string) => `One-time code for ${name}`,
    codeHint: 'Printed on the terminal in which Hostwarden runs. Good for five minutes.',
    codeWrong: 'That is not the code on the terminal. Type the latest one, or ask for a new one.',
    codeSpent: 'This code has been tried too often or is too old. Ask for a new one.',
    enter: 'Sign in',
    another: 'Another name or a new code',
    signedOut: 'You are signed out.',
    atProvider: 'Sign in with your organisation',
    again: 'Sign in again',
    done: 'Signed in',
    go: 'Go on',
    failed: 'Signing in did not work',
    failedHelp: 'It took too long, was begun in another window, or was refused. Nothing happened; begin again.',
    issuerSilent: 'The sign-in service does not answer',
    issuerSilentHelp: 'Try again in a minute; if it stays, the log names the fault.',
    noAccess: 'You have no access here',
    noAccessHelp: {
      'no-name':
        'The sign-in service did not say who you are. Ask whoever runs it for the claim that Hostwarden expects.',
      'unverified-name':
        'Your mail address is not verified at the sign-in service. Verify it there, then sign in again.',
      'no-role': 'None of your groups has a role in Hostwarden. Ask whoever runs it.',
    },
    noIssuer: 'This deployment names no OpenID Connect issuer, so nobody can sign in here.',
    announce: (name: string, code: string) => `One-time code for ${name}: ${code}`,
  },
  refused: {
    notFound: 'There is nothing here',
    notFoundHelp: 'The address is wrong, or what it named is no longer kept.',
    noPermission: 'Your roles do not allow this',
    noPermissionHelp: (permission: string, held: string) =>
      `This page needs the permission to ${permission}. You are signed in as ${held}.`,
    expired: 'You are no longer signed in',
    expiredHelp:
      'Nothing was changed. Sign in again in another tab, then go back here and send the form once more: your text is still in it.',
    tooLarge: 'This file is too large to be handed out here',
    tooLargeHelp:
      'A deployment on AWS hands out 4 MB at a time. The command “cases dossier” takes along what a case holds, “letters print” the letters of a day.',
    broken: 'Something went wrong on our side',
    brokenHelp: 'Nothing was changed. Try again; if it stays, the log names the fault.',
  },
};
export type CommonTexts = typeof commonEn;
