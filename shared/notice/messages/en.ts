import type { MessageWords } from './words.ts';

export const en: MessageWords = {
  greeting: 'Dear Sir or Madam,',
  labels: {
    urls: 'Addresses',
    notHosted: 'Not hosted by us, so that nothing can be done here',
    reasons: 'Reasons',
    statement: 'What you wrote',
    manifest: 'Attached: a list of the evidence that is kept, with the SHA-256 of each part.',
  },
  receipt: ({ reference, provider }) => ({
    subject: `[${reference}] Your notice has arrived`,
    lead: `${provider} has received your notice. Its reference is ${reference}.`,
    paragraphs: [
      'We look at exactly the addresses that you named. A person then decides, and you will be told of the decision and its reasons.',
      'Your name and address are not given to our customer, unless the law requires it. To add something, reply to this mail and leave the reference in the subject.',
    ],
  }),
  outcome: {
    subject: ({ reference }) => `[${reference}] The decision on your notice`,
    leads: {
      confirmed: ({ category }) =>
        `We agree with your notice: the pages show ${category}. Our customer has been told to remove it within a set period; if that does not happen, the contract can be terminated.`,
      'no-breach': () =>
        'We have looked at the pages and found no breach of the law or of our terms that we could act on. Nothing was restricted.',
      gone: () => 'The pages that you named were not there any more when we looked. There was nothing left to act on.',
      'not-hosted': ({ provider }) =>
        `The addresses that you named are not hosted by ${provider}, so that we cannot act on them. Please turn to the hosting provider of the site.`,
      'not-ours-to-judge': () =>
        'Your notice is of a kind that is not handled at this address. We have not looked at the pages.',
      duplicate: () =>
        'You have sent us the same notice before, and that one is still being handled. You will be told of its outcome.',
      suspended: ({ moment }) =>
        `Because several of your notices were manifestly unfounded, we do not process notices from you until ${moment}. You may object by replying to this mail.`,
      'passed-on': () =>
        'Your notice concerns the sexual abuse of children. It was given at once to those who report such material to the competent authority. We do not look at it any further ourselves.',
    },
    means:
      'Automated means were used to fetch and compare the pages. The decision itself was taken by a person, not by a machine.',
    looked:
      'Automated means fetched and compared the pages. As nothing was there any more, no person had to decide; a person reads every objection.',
    redress:
      'If you disagree, reply to this mail with your reasons or with new facts: somebody who took no part in the decision looks again.',
  },
  referral: ({ reference, provider, domain }) => ({
    subject: `[${reference}] Referral by a hosting provider: ${domain}`,
    lead: `${provider} hosts the site ${domain} and informs you of what follows (Regulation (EU) 2022/2065, Article 18, or on its own decision).`,
    paragraphs: [
      'The evidence is kept unchanged and will be handed over on request. Please leave the reference in the subject of your answer.',
    ],
  }),
  legalBases: {
    act: 'Regulation (EU) 2022/2065, Article 9',
    information: 'Regulation (EU) 2022/2065, Article 10',
    terrorist: 'Regulation (EU) 2021/784, Article 3',
  },
  orderReceipt: ({ reference, provider, moment, legalBasis, theirs }) => ({
    subject: `[${reference}] Your order ${theirs} has arrived`,
    lead: `${provider} has received your order ${theirs} (${legalBasis}) and acts on it by ${moment}.`,
    paragraphs: ['You will be told without delay what was done and when.'],
  }),
  orderDone: ({ reference, legalBasis, moment, territory, theirs }) => ({
    subject: `[${reference}] What was done on your order ${theirs}`,
    lead: `Your order ${theirs} (${legalBasis}) was given effect on ${moment}.`,
    paragraphs: [`Territory: ${territory}.`],
  }),
  orderRefused: ({ reference, legalBasis, moment, theirs }) => ({
    subject: `[${reference}] Your order ${theirs} could not be carried out`,
    lead: `On ${moment} we found that your order ${theirs} (${legalBasis}) cannot be carried out. The reasons stand below.`,
    paragraphs: ['If you send what is missing, or another order, we look at it at once.'],
  }),
  orderActions: {
    removed: 'The content was removed.',
    disabled: 'Access to the content was disabled.',
    'information-given': 'The information asked for was given.',
  },
  informed: ({ reference, domain }) => `[${reference}] An authority has asked us for information about ${domain}`,
  disclosure: ({ reference, authority, legalBasis, territory, domain, moment }) => ({
    subject: `[${reference}] An authority has ordered us to act against ${domain}`,
    lead: `On ${moment} we gave effect to an order of ${authority} that concerns your site ${domain}.`,
    paragraphs: [
      `Legal basis: ${legalBasis}. Territory: ${territory}.`,
      'We were obliged to do so; it is not our own decision. You can challenge the order before the courts of the Member State of the authority, and ask the authority itself for its reasons and your remedies.',
    ],
  }),
  orderLate: ({ reference, moment, legalBasis }) => ({
    subject: `[${reference}] An authority’s order is late`,
    lead: `An order of an authority (${legalBasis}) is still waiting in the console, though it was to be carried out by ${moment}.`,
  }),
  orderAlert: ({ reference, moment, legalBasis }) => ({
    subject: `[${reference}] An authority’s order is waiting`,
    lead: `An order of an authority (${legalBasis}) is waiting in the console. It is to be carried out by ${moment}.`,
    paragraphs: [
      'Open the console, check that the order is genuine, carry it out, and enter there what was done and when.',
    ],
  }),
  restricted: ({ reference }) => ({
    subject: `[${reference}] A restricted task is waiting`,
    lead: `A restricted task is waiting in the console. Its reference is ${reference}.`,
    paragraphs: ['Handle it at once. Nothing else is written here on purpose; do not forward this mail.'],
  }),
};
