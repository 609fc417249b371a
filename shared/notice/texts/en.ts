import type { AnswerKind } from '../../case/case.ts';
import type { NoticeTexts, Steps, Values } from './texts.ts';

const whatYouCanDo = (v: Values): Steps => ({
  title: 'What you can do',
  items: [
    'Remove the content or the links at the addresses above and choose “Test again” on the answer page. We check at once and close the case when nothing is left.',
    'If you think that we are mistaken, or if you hold the rights to this material, tell us so. A person who was not involved in the first decision will look at it.',
    `If somebody placed this on your website without your knowledge, choose “My site was hacked”. You then have ${v.hackedDays} more days and our help.`,
    `If you need longer, ask for it on the answer page: ${v.moreTimeDays} extra days, once.`,
  ],
});
const cleanUp: Steps = {
  title: 'How to clean your website',
  items: [
    'Change the passwords of your hosting account, of FTP and of every administrator of the website, from a computer that you trust.',
    'Update the website’s software, themes and extensions, and delete those that you no longer use.',
    'Look for files, pages and user accounts that you do not know, or put back a backup from before the first date above.',
    'Then choose “Test again” on the answer page. We check at once and tell you what is left, if anything.',
    'If you get stuck, reply to this message. We can see from our side what was changed, and we help you.',
  ],
};
const next: Readonly<Record<AnswerKind, string>> = {
  removed: 'We are now checking the addresses again. You will hear from us what we found.',
  misclassified:
    'A person who was not involved in the first decision will now look at your answer. Until then no deadline counts against you.',
  authorised:
    'A person who was not involved in the first decision will now look at your answer. Until then no deadline counts against you.',
  hacked: 'We have noted that your website was hacked. This does not count against you.',
  'more-time':
    'We have noted that you need more time. If the deadline changes, you receive a separate message with the new date.',
  text: 'A member of our staff will read your message. Nothing happens with your contract before that.',
};

export const en: NoticeTexts = {
  greeting: (name) => (name === '' ? 'Dear customer,' : `Dear ${name},`),
  closing: 'Yours sincerely,',
  replyHint: 'You can also simply reply to this message. A person reads every reply.',
  button: 'Open the answer page',
  linkHint: 'This address is personal. Opening it changes nothing; only what you send there counts.',
  answerBy: 'Please answer by',
  runsUntil: 'Your period runs until',
  appealBy: 'You can object until',
  laterIsPossible:
    'Should this message reach you later, you have correspondingly longer. The answer page shows the date that counts.',
  note: 'Explanation',
  left: 'Still found at',
  files: 'Documents that we received',
  moreUrls: (count) => `and ${count} more, all listed on the answer page`,
  round: {
    violation: {
      notice: (v) => ({
        subject: `Please look at the content of ${v.domain}`,
        lead: `On your website ${v.domain} we found ${v.category}. Clause ${v.clause} of our terms does not allow this. Please change the website, or tell us why you see it differently.`,
        paragraphs: [
          'Your website is online as before; nothing has been restricted.',
          'An automatic check found the addresses above. A member of our staff then looked at them and decided to write to you. We may be mistaken: you know your website best.',
          'If the content is still there after the deadline and we have heard nothing from you, we will write to you again before we do anything else.',
        ],
        steps: whatYouCanDo(v),
      }),
      reminder: (v) => ({
        subject: `Reminder: content of ${v.domain}`,
        lead: `We wrote to you about ${v.category} on ${v.domain}. As far as we can see, it is still there. Please let us hear from you.`,
        paragraphs: [
          'Your website is online as before; nothing has been restricted. A short answer is enough, and we gladly help.',
          'If the content is still there after the deadline and we have heard nothing from you, you receive a final notice.',
        ],
        steps: whatYouCanDo(v),
      }),
      final: (v) => ({
        subject: `Final notice: content of ${v.domain}`,
        lead: `This is our final notice about ${v.category} on ${v.domain}. If it is still there after the deadline and we have heard nothing from you, we can terminate the contract for ${v.domain} without refund, under clause ${v.clause} of our terms.`,
        paragraphs: [
          'Until then your website stays online. Any answer before the deadline counts, and stops this step until a person has read it.',
          'We do not terminate automatically: we check the addresses once more, and a second member of our staff must agree.',
          'Please make sure that you have a copy of your website and your mail.',
        ],
        steps: whatYouCanDo(v),
      }),
    },
    hacked: {
      notice: (v) => ({
        subject: `${v.domain} was probably hacked: how we can help`,
        lead: `We found ${v.category} on your website ${v.domain}. It looks as if somebody else placed it there without your knowledge. We would like to help you remove it.`,
        paragraphs: [
          'We do not hold this against you. Your website is online as before; nothing has been restricted.',
          'An automatic check found the addresses above, and a member of our staff looked at them. Such break-ins usually happen through a stolen password or outdated software. Visitors and search engines often see the pages before the owner does.',
        ],
        steps: cleanUp,
      }),
      reminder: (v) => ({
        subject: `Reminder: cleaning up ${v.domain}`,
        lead: `The ${v.category} that somebody seems to have placed on ${v.domain} is, as far as we can see, still there. Please let us know how far you are.`,
        paragraphs: [
          'We still assume that you are the victim here, and we still gladly help. A short reply is enough.',
          'If nothing has changed after the deadline and we have heard nothing from you, you receive a final notice.',
        ],
        steps: cleanUp,
      }),
      final: (v) => ({
        subject: `Final notice: ${v.domain} must be cleaned up`,
        lead: `${v.domain} still contains ${v.category} that somebody seems to have placed there. If it is still there after the deadline and we have heard nothing from you, we can terminate the contract for ${v.domain} without refund, under clause ${v.clause} of our terms, to protect visitors and other customers.`,
        paragraphs: [
          'We would much rather help you. Any answer before the deadline counts, and stops this step until a person has read it.',
          'We do not terminate automatically: we check the addresses once more, and a second member of our staff must agree.',
          'Please make sure that you have a copy of your website and your mail.',
        ],
        steps: cleanUp,
      }),
    },
  },
  outcome: {
    receipt: (v) => ({
      subject: `We received your answer about ${v.domain}`,
      lead: `Thank you. We received your answer about ${v.domain}.`,
      paragraphs: [next[v.answer ?? 'text'], 'You can add to your answer on the answer page at any time.'],
    }),
    'still-there': (v) => ({
      subject: `Checked again: something is left on ${v.domain}`,
      lead: `We checked ${v.domain} again. Part of the content is still there.`,
      paragraphs: [
        'Please remove what is listed above, then choose “Test again” on the answer page. If you cannot find it, reply to this message and we help you look.',
      ],
    }),
    remedied: (v) => ({
      subject: `Settled: ${v.domain}`,
      lead: `We checked ${v.domain} again and found nothing any more. The case is closed. Thank you.`,
      paragraphs: ['There is nothing else for you to do. Your contract continues unchanged.'],
    }),
    'dispute-stands': (v) => ({
      subject: v.objected ? `Our decision about your objection: ${v.domain}` : `Our decision about ${v.domain}`,
      lead: v.objected
        ? `You told us that you see the content of ${v.domain} differently. A person who was not involved in the first decision looked at it and came to the conclusion that clause ${v.clause} applies.`
        : `A person who was not involved in the first decision about ${v.domain} looked at the case and came to the conclusion that clause ${v.clause} applies.`,
      paragraphs: [
        v.objected
          ? 'You have a new, full period to change the website or to add to your objection.'
          : 'You have a new, full period to change the website or to answer us.',
      ],
      steps: v.track === 'hacked' ? cleanUp : whatYouCanDo(v),
    }),
    'dispute-withdrawn': (v) => ({
      subject: v.objected ? `You were right: ${v.domain}` : `We withdraw our notice: ${v.domain}`,
      lead: v.objected
        ? `You told us that you see the content of ${v.domain} differently. A person who was not involved in the first decision looked at it and agrees with you. The case is closed, and we apologise for the trouble.`
        : `A person who was not involved in the first decision about ${v.domain} looked at the case and withdraws our notice. The case is closed, and we apologise for the trouble.`,
      paragraphs: ['The same content will not lead to a notice again. There is nothing else for you to do.'],
    }),
    extended: (v) => ({
      subject: `New deadline for ${v.domain}`,
      lead: `You have more time for ${v.domain}.`,
      paragraphs: ['The new date is above. If you need help with the clean-up, reply to this message.'],
    }),
    terminated: (v) => ({
      subject: `The contract for ${v.domain} has been terminated`,
      lead: `We have terminated the contract for ${v.domain}${v.endedOn === undefined ? '' : ` with effect from ${v.endedOn}`}, without refund, under clause ${v.clause} of our terms.`,
      paragraphs: [
        'We wrote to you several times. When the last deadline had passed, the content was still there. One member of our staff confirmed this and a second one decided on the termination.',
        'You can object. A person who took none of these decisions then looks at everything again. If you are right, we restore the contract.',
        'If you still need a copy of your website or your mail, reply to this message as soon as possible.',
      ],
    }),
    'appeal-receipt': (v) => ({
      subject: `We received your objection about ${v.domain}`,
      lead: `We received your objection to the termination of the contract for ${v.domain}.`,
      paragraphs: [
        'A person who took none of the earlier decisions looks at everything again. You receive the decision with the reasons.',
      ],
    }),
    'appeal-upheld': (v) => ({
      subject: `Decision about your objection: ${v.domain}`,
      lead: `A person who took none of the earlier decisions looked again at the termination of the contract for ${v.domain}. The termination stands.`,
      paragraphs: ['The reasons are given above, together with the further ways to object.'],
    }),
    reinstated: (v) => ({
      subject: `The contract for ${v.domain} has been restored`,
      lead: `We have looked again at the termination of the contract for ${v.domain} and reversed it. The contract continues under the same terms. We apologise for the trouble.`,
      paragraphs: ['If something does not work as before, reply to this message.'],
    }),
    closed: (v) => ({
      subject: `Case closed: ${v.domain}`,
      lead: `The case about ${v.domain} is closed.`,
      paragraphs: ['There is nothing else for you to do in this matter.'],
    }),
    suspended: (v) => ({
      subject: `${v.domain} has been suspended`,
      lead: `We have suspended the contract for ${v.domain} under clause ${v.clause} of our terms. You can still answer${v.suspendedUntil === undefined ? '' : ` until the end of ${v.suspendedUntil}`}.`,
      paragraphs: [
        'We wrote to you several times. When the last deadline had passed, the content was still there. One member of our staff confirmed this and a second one decided on the suspension.',
        'Your files are kept. Tell us that you remove the content, or why you see it differently: we then switch the website on and look again.',
        'If we hear nothing, the contract can be terminated after that day, without refund.',
      ],
    }),
    'suspension-lifted': (v) => ({
      subject: `${v.domain} is online again`,
      lead: `The suspension of ${v.domain} has been lifted. We are now checking the website again.`,
      paragraphs: ['You will hear from us what we found.'],
    }),
    'reseller-copy': (v) => ({
      subject: `Copy: message to your customer about ${v.domain}`,
      lead: `This is a copy for your information. We wrote to your customer about ${v.category} on ${v.domain} (clause ${v.clause} of our terms).`,
      paragraphs: [
        'The message to your customer starts a period; this copy does not. What we found stands below.',
        'Do you help your customer? Answer by your own link above, where there is one, or by replying to this message.',
      ],
    }),
  },
  labels: {
    colon: ':',
    statement: 'Statement of reasons (Article 17 of the Digital Services Act)',
    reference: 'Reference',
    domain: 'Website',
    measure: 'Measure',
    duration: 'Duration',
    territory: 'Where it applies',
    facts: 'What we found',
    movedFrom: 'Moved here from',
    firstSeen: 'First seen',
    lastSeen: 'Last seen',
    found: 'Found',
    excerpt: 'Excerpt',
    target: 'Leads to',
    list: 'Listed in',
    source: 'How we came across it',
    detection: 'Detection',
    decision: 'Decision',
    clause: 'Clause of our terms',
    legalGround: 'Legal provision',
    explanation: 'Why it applies here',
    redress: 'How to object',
    refund: 'Refund',
    contractYear: 'Contract year',
    earlier: 'Earlier case',
    strikes: 'Confirmed violations',
    policyVersion: 'Policy version',
  },
  measures: {
    'none-yet': (domain) =>
      `None at present; ${domain} stays online. Announced, if nothing changes after all notices: termination of the contract without refund.`,
    terminated: (domain) => `Termination of the contract for ${domain}, without refund.`,
    suspended: (domain) => `Suspension of the contract for ${domain}; the website cannot be reached.`,
    lifted: (domain) => `None. Nothing restricts ${domain} in this matter.`,
  },
  durations: {
    'none-yet': 'Not applicable at present. A termination would be permanent.',
    terminated: 'Permanent, unless an objection succeeds.',
    suspended: 'Until the end of the period, or until the suspension is lifted.',
    lifted: 'Not applicable.',
  },
  since: (moment) => `Since ${moment}`,
  until: (moment) => `Until ${moment} at the latest`,
  everywhere: 'Everywhere; not limited to a territory.',
  ownInitiative: 'Own check of the websites that we host; nobody reported it.',
  byNotice:
    'A notice from outside (Regulation (EU) 2022/2065, Article 16), which we have checked. Who gave it is not disclosed.',
  automatedDetection: 'Found by automated means.',
  humanDecision: 'Taken by a person, not by automated means.',
  kinds: { content: 'content', link: 'link' },
  places: {
    'visible text': 'in the visible text',
    'hidden text': 'in text hidden from visitors',
    title: 'in the title',
    link: 'in a link',
    image: 'in an image or its description',
    label: 'in a label of the page',
    file: 'in a file offered',
  },
  listed: (name, version, since) => `“${name}”, version ${version}, listed since ${since}`,
  noRefund: (clause, terminated) =>
    `${terminated ? 'None' : 'None if the contract should be terminated'}, by clause ${clause} of the terms:`,
  contractYear: (day) => `The running contract year ends on ${day}.`,
  returned: (reference, day) =>
    `Case ${reference} was closed on ${day} because the content had been removed. It is there again.`,
  strikes: (count, threshold, follows) => {
    const that = `This is confirmed violation ${count}`;
    switch (follows) {
      case 'shorter-schedule':
        return `${that}; from ${threshold} on, periods are shorter.`;
      case 'call-approver':
        return `${that}; from ${threshold} on, an approver looks at the case as well.`;
      case undefined:
        return `${that}.`;
    }
  },
  redressUntil: (until) =>
    `On the answer page, or by replying to this message, free of charge, until ${until}; someone who took none of the earlier decisions decides.`,
  redress: (appealDays) =>
    `On the answer page, or by replying to this message, free of charge. If the contract is terminated, you can object for ${appealDays} days after that; someone who took none of the earlier decisions decides.`,
  letter: {
    subject: 'Subject',
    page: 'The answer page is at',
    reply: (address) => `You can also write to ${address}; please give the reference.`,
    presumed: (workingDays) =>
      `A letter counts as received on working day ${workingDays} after posting. The date above assumes posting on the date of this letter; if it was posted later, you have correspondingly longer.`,
    earlier: 'What came before',
    earlierRound: (number, received, until) => `Notice ${number}: received on ${received}; time until ${until}.`,
    lastLook: (moment) => `Last check, which still found the content: ${moment}.`,
    scan: 'Or scan this code:',
    sheet: (number, of) => `Page ${number} of ${of}`,
  },
};
