/**
 * The policy: one versioned data file that says what is forbidden, how sure a detector must be, how long each round lasts and who
 * speaks. Every flag and case records the version it was judged by.
 */
import { z } from 'zod';
import { languages } from '../messages.ts';
import { feedsSchema } from './feed.ts';

export { type Category, categories, isCategory } from './category.ts';
export const rounds = ['notice', 'reminder', 'final'] as const;
export type Round = (typeof rounds)[number];
export const tracks = ['violation', 'hacked'] as const;
export type Track = (typeof tracks)[number];

const text = z.string().trim().min(1);
const inEveryLanguage = z.strictObject(
  Object.fromEntries(languages.map((language) => [language, text])) as Record<(typeof languages)[number], typeof text>,
);
/** The longest that evidence is kept which nobody confirmed: on AWS the bucket itself forgets it then, whoever still runs. */
export const mostEvidenceDays = 30;
const days = z.int().min(1).max(365);
const score = z.number().gt(0).lte(1);
const schedule = z
  .array(z.strictObject({ round: z.enum(rounds), days }))
  .min(1)
  .max(rounds.length);

const category = z.strictObject({
  name: inEveryLanguage,
  /** Number of the clause in the provider's terms, e.g. `4.2(a)`. */
  clause: text,
  /** The clause's own words. */
  terms: inEveryLanguage,
  /** A page score from this on makes a flag. */
  threshold: score,
  /** A page score from this on is looked at before all others; from `log` on, below the threshold, a scan tells it beside its flags. */
  now: score.default(0.85),
  log: score.default(0.35),
  /** Where the law itself forbids it; absent where only the terms do (DSA Art. 17(3)(d) against (e)). */
  legalGround: inEveryLanguage.optional(),
});

const authority = z.strictObject({
  /** Named by it in forms and records. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'write a short name in lower case, e.g. "federal-police"'),
  name: text,
  email: z.email(),
  language: z.enum(languages),
  /** Where it is, ISO 3166-1: orders are counted by it. */
  memberState: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write two capital letters, e.g. "BE"')
    .default('BE'),
  /** When it is the right one; shown beside it. */
  about: text.optional(),
});
const provider = z.strictObject({
  name: text,
  address: z.array(text).min(2),
  termsUrl: z.url(),
  /** Monitored: customers answer here. */
  replyTo: z.email(),
  from: z.email(),
  /** Body that settles disputes out of court (DSA Art. 17(3)(f)), and the competent court. */
  redress: inEveryLanguage,
  /** PNG or JPEG at the head of mails and the answer page, as a `data:` address of at most 48 KB: nothing is fetched to show it. */
  logo: z
    .string()
    // Each begins as files of its kind do.
    .regex(/^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]+=*$/)
    .max(64_000)
    .optional(),
});
/** Another name under which the same installation hosts; what it leaves out is the provider's own. */
const brand = provider.partial().extend({
  name: text,
  /** Languages in which this brand writes, the first for everybody else; absent: all. */
  languages: z.array(z.enum(languages)).min(1).optional(),
});

export const policySchema = z.strictObject({
  version: text,
  provider,
  /** Brands by the name that the inventory gives a contract in its column `brand`. */
  brands: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/), brand).optional(),
  /** The clause by which a terminated contract is not refunded, told with every termination. */
  noRefund: z.strictObject({ clause: text, terms: inEveryLanguage }).optional(),
  categories: z.strictObject({
    pornography: category,
    'illegal-information': category,
    'illegal-software': category,
    hate: category,
  }),
  /** What happens round after round; the last round's end is where termination may be proposed. */
  schedule: z.strictObject({ violation: schedule, hacked: schedule }),
  /** Days that `more-time` adds, once a case. */
  moreTimeDays: days,
  /** Days that a first `hacked` answer gives for the clean-up. */
  hackedDays: days,
  /** A recheck that still finds something never leaves the customer less than this. */
  stillThereDays: days,
  /** How often a wrong `removed` may lengthen a deadline in that way. */
  stillThereExtensions: z.int().min(0).max(10),
  /** Silence of the mail system after so many hours means: not delivered by this contact. */
  deliveryProofHours: z.int().min(1),
  /** Looks in a row, so many minutes apart, that must all find nothing before anything counts as gone. */
  misses: z
    .strictObject({ looks: z.int().min(1).max(10), minutesApart: z.int().min(0).max(1_440) })
    .default({ looks: 3, minutesApart: 3 }),
  /** Before a termination may be signed, the contract is suspended by an approver for these days; absent: no suspension. */
  suspension: z.strictObject({ days }).optional(),
  /** So long after its signature a termination is not carried out, and can be taken back; absent: at once, and only by an appeal. */
  coolingOff: z.strictObject({ hours: z.int().min(1).max(336) }).optional(),
  /** Confirmed violations of one customer; nothing happens by itself but a shorter schedule, or a mark for an approver. */
  strikes: z
    .strictObject({
      threshold: z.int().min(1).max(100),
      expireMonths: z.int().min(1).max(120),
      consequence: z.enum(['shorter-schedule', 'call-approver']),
      /** For `shorter-schedule`: what a violation then gets. */
      schedule: schedule.optional(),
    })
    .optional(),
  /** What a reseller gets when a customer of theirs is written to: a copy to read, or a link to answer by themselves. */
  resellers: z.enum(['copy', 'own-link']).default('copy'),
  /** A recheck older than this does not support a termination. */
  recheckFreshHours: z.int().min(1),
  /** A letter is presumed received on this working day after posting. */
  letterWorkingDays: z.int().min(1),
  appealDays: days,
  /** Local hours between which notices go out, on working days. */
  sendWindow: z.strictObject({ from: z.int().min(0).max(23), to: z.int().min(1).max(24) }),
  timeZone: text,
  crawl: z.strictObject({
    /** As sent and as told on the info page, whole: `Hostwarden/0.1 (+https://…)`. */
    userAgent: text,
    infoUrl: z.url(),
    /** CIDR blocks in which the provider's servers are; empty: every public address that the inventory names. */
    networks: z.array(text),
    /** `honour` obeys robots.txt wholly; `load-only` takes its delays and looks behind a disallow. */
    robots: z.enum(['honour', 'load-only']),
    maxPages: z.int().min(1),
    maxSeconds: z.int().min(1),
    /** Hours between two visits: of a site with a history of flags, and of a quiet one. */
    visitHours: z.strictObject({ risky: z.int().min(1), quiet: z.int().min(1) }),
    /** PDFs of a site whose text is read, in a visit; 0: none. */
    pdfs: z.int().min(0).max(1_000).default(5),
    /** Pages of a site, in a visit, at which a second look is taken as a search engine's visitor and as a phone; 0: none. */
    secondLooks: z.int().min(0).max(100).default(3),
    /** Local hours between which scheduled visits are made, past midnight too (22 to 6); absent: at all hours. */
    nights: z.strictObject({ from: z.int().min(0).max(23), to: z.int().min(0).max(24) }).optional(),
    /**
     * Requests to one server in a day: the schedule spends them where they find most, and scheduled visits stop and go on a day later
     * where they are used up. Rechecks and reports count, and are never put off: somebody waits.
     */
    dailyRequests: z.int().min(100).default(5_000),
  }),
  /** Looks with a browser: pictures of flagged pages, and pages that only scripts make. */
  browser: z
    .strictObject({
      /** Pages of a site, in a visit, that only scripts make and that are rendered; 0: none. */
      renders: z.int().min(0).max(1_000).default(10),
      /** For one page, from the browser's start to its end. */
      seconds: z.int().min(5).max(120).default(60),
      /** What one page may ask for, and what all answers may weigh. */
      requests: z.int().min(1).max(2_000).default(200),
      megabytes: z.int().min(1).max(500).default(30),
      /** What the browser's processes may hold together. */
      memoryMegabytes: z.int().min(300).max(8_000).default(1_200),
    })
    .prefault({}),
  /** Public link lists that are fetched on schedule; each is its maker's, and taking it is the provider's decision. */
  feeds: z
    .strictObject({
      /** Names, as `feeds status` shows them; `*`: all that are known. */
      take: z.array(z.string().min(1)).max(200).default([]),
      /** Lists beside the known ones; one of a known name replaces it. */
      sources: feedsSchema.default([]),
    })
    .prefault({}),
  /** What is tried out: found and counted apart, and in no flag. */
  shadow: z
    .strictObject({
      /** Rules by their id, or by the start of it: `terms/hate/nl/`. */
      rules: z.array(z.string().min(3)).max(500).default([]),
      /** Link lists by name. */
      lists: z.array(z.string().min(1)).max(200).default([]),
      /** Thresholds that might replace those of the categories. */
      thresholds: z
        .strictObject({
          pornography: score.optional(),
          'illegal-information': score.optional(),
          'illegal-software': score.optional(),
          hate: score.optional(),
        })
        .prefault({}),
    })
    .prefault({}),
  /** What pages said, kept so that another policy can be tried on it (`hostwarden replay`). */
  replay: z
    .strictObject({
      /** How many days; 0: nothing is kept. */
      days: z.int().min(0).max(90).default(0),
      /** Of one slice of a visit, before compression. */
      kilobytes: z.int().min(100).max(50_000).default(4_000),
    })
    .prefault({}),
  /** Which pictures are looked at, and when they count. */
  pictures: z
    .strictObject({
      /** `suspicious`: those of pages that show something else too, or hold little but pictures. */
      pages: z.enum(['none', 'suspicious', 'all']).default('suspicious'),
      /** Share of the other pages whose pictures are looked at all the same. */
      sample: z.number().min(0).max(1).default(0),
      /** The largest so many of a page, and of all pages of a visit together. */
      perPage: z.int().min(1).max(50).default(12),
      perVisit: z.int().min(1).max(500).default(60),
      /** Least milliseconds between two requests for pictures to one server. */
      gapMs: z.int().min(0).max(60_000).default(500),
      /** So many pictures above this say something by themselves … */
      several: z.strictObject({ count: z.int().min(2).max(50), above: score }).default({ count: 2, above: 0.85 }),
      /** … and one above this where the page says something else too. */
      single: score.default(0.95),
    })
    .prefault({}),
  /** So long may a decision on flags be undone; only then do cases open and notifiers hear. 0: at once, and for good. */
  undoMinutes: z.int().min(0).max(60).default(10),
  /** Months that personal data outlives its contract. */
  retentionMonths: z.int().min(3).max(12),
  /** What else is deleted, and when. */
  privacy: z
    .strictObject({
      /** Days that evidence nobody has confirmed is kept. */
      evidenceDays: z.int().min(1).max(mostEvidenceDays).default(mostEvidenceDays),
      /** Days that evidence of a case outlives the time for an appeal. */
      evidenceAfterAppealDays: z.int().min(1).max(365).default(31),
      /** Months that it stays known who looked at what. */
      accessLogMonths: z.int().min(1).max(36).default(12),
      /** Months that a notifier stays known after his report was answered. */
      reportMonths: z.int().min(6).max(36).default(12),
    })
    .prefault({}),
  /** Police, prosecutors and other authorities: whom a case is referred to, and whose orders come in. */
  authorities: z.array(authority).max(50).default([]),
  /** Suspected child abuse material: hash and address alone are kept, and these are told. */
  childProtection: z
    .strictObject({
      /** Who takes reports of it, by mail or on a web page of its own. */
      authority: z.strictObject({ name: text, email: z.email().optional(), url: z.url().optional() }).optional(),
      /** The few people who may see such a task; their mail names its reference only. */
      alertTo: z.array(z.email()).max(20).default([]),
      /** SHA-256 of pages that are known to be such, in hexadecimal. */
      hashes: z
        .array(z.string().regex(/^[0-9a-f]{64}$/, 'write a SHA-256 as 64 hexadecimal digits in lower case'))
        .max(3_000)
        .default([]),
    })
    .prefault({}),
  /** Notices from outside (DSA Article 16). */
  reports: z
    .strictObject({
      /** One notifier's, in a day; more are asked to come back. */
      perDay: z.int().min(1).default(30),
      /** Manifestly unfounded ones from which the console proposes to suspend a notifier (Article 23). */
      unfoundedUntilSuspension: z.int().min(1).default(3),
      suspensionDays: days.default(90),
    })
    .prefault({}),
  /** Hours within which an order of an authority is acted on where it names none: a removal order for terrorist content gives one. */
  orderHours: z.int().min(1).max(720).default(1),
  /** Who is told at once that an order came in, and again while it waits. */
  orderAlertTo: z.array(z.email()).max(5).default([]),
});
export type Policy = z.infer<typeof policySchema>;
