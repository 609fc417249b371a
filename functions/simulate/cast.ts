/** Who lives in a world: customers with their contacts, sites and habits, made from the number of the case alone. */
import type { AnswerKind, CaseContact } from '../../shared/case/case.ts';
import { languages } from '../../shared/messages.ts';
import { type Category, categories } from '../../shared/policy/policy.ts';
import type { Contact, Contract, Customer } from '../../shared/site/inventory.ts';
import type { Random } from './random.ts';

/** How the customer behaves once a notice has come. */
export type Persona = {
  readonly does: AnswerKind | 'nothing' | 'fixes silently';
  /** In which round. */
  readonly round: number;
  /** `before`, `exactly`, `after`: one second before the deadline, at it, one second after it. */
  readonly when: 'soon' | 'midway' | 'before' | 'exactly' | 'after';
  /** Really takes it away before answering. */
  readonly fixes: boolean;
  /** And puts it back some days later. */
  readonly comesBack: boolean;
  /** Presses the button twice, or again after an error. */
  readonly impatient: boolean;
  /** Uses "test again". */
  readonly tests: boolean;
  readonly appeals: boolean;
};
export type Actor = {
  readonly index: number;
  readonly random: Random;
  readonly customer: Customer;
  readonly contacts: readonly Contact[];
  readonly contract: Contract;
  readonly category: Category;
  /** Hosted names; the second is flagged later, if at all. */
  readonly sites: readonly [string, string];
  readonly server: string;
  readonly hacked: boolean;
  readonly confirmedBy: string;
  readonly openedAt: number;
  readonly persona: Persona;
  /** Changes of what is on the site: from then on it is there, or not. In order of time. */
  readonly content: { readonly at: number; readonly there: boolean }[];
};

export const reviewers = ['Rosa Reviewer', 'Remy Reviewer', 'Rik Reviewer'] as const;
export const approvers = ['Ada Approver', 'Arne Approver'] as const;
/** Holds both roles, and so may meet a case twice. */
export const both = 'Bo Both';
export const staff = [...reviewers, ...approvers, both] as const;

const habits: Readonly<Record<Persona['does'], number>> = {
  nothing: 46,
  'fixes silently': 6,
  removed: 16,
  misclassified: 8,
  authorised: 5,
  hacked: 6,
  'more-time': 8,
  text: 5,
};
const moments: Readonly<Record<Persona['when'], number>> = { soon: 45, midway: 25, before: 12, exactly: 6, after: 12 };

const personaOf = (random: Random): Persona => ({
  does: random.weighted(habits),
  round: random.whole(0, 2),
  when: random.weighted(moments),
  fixes: random.chance(0.6),
  comesBack: random.chance(0.15),
  impatient: random.chance(0.15),
  tests: random.chance(0.15),
  appeals: random.chance(0.4),
});

const contactsOf = (customer: string, random: Random): readonly Contact[] => {
  const count = random.whole(1, 3);
  return Array.from({ length: count }, (_, place): Contact => {
    const dead = random.chance(0.12) ? 'dead-' : '';
    return {
      id: `${customer}-p${place}`,
      customer,
      role: place === 0 && random.chance(0.9) ? 'administrative' : 'contact-person',
      name: `Contact ${place}`,
      email: random.chance(0.02) ? 'no address at all' : `${dead}p${place}@${customer}.example`,
      language: random.pick(languages as unknown as [CaseContact['language']]),
    };
  });
};

/** `index` counts over the whole simulation, so that no two worlds share a customer. */
export const actorOf = (index: number, random: Random, startMs: number, endMs: number): Actor => {
  const name = `c${index}`;
  const domain = `shop${index}.example`;
  const language = random.pick(languages as unknown as [CaseContact['language']]);
  return {
    index,
    random,
    customer: { id: name, name: `Customer ${index}`, address: ['Dorpsstraat 1', '3000 Leuven', 'België'], language },
    contacts: contactsOf(name, random.fork('contacts')),
    contract: { id: `k${index}`, customer: name, domain, renewsOn: '2027-09-01', status: 'active' },
    category: random.pick(categories as unknown as [Category]),
    sites: [domain, `two.${domain}`],
    server: `s${index % 4}`,
    hacked: random.chance(0.12),
    confirmedBy: random.pick(random.chance(0.1) ? [both] : reviewers),
    // The last tenth is left for cases to come to an end.
    openedAt: startMs + Math.floor(random.next() * (endMs - startMs) * 0.9),
    persona: personaOf(random.fork('persona')),
    content: [{ at: startMs, there: true }],
  };
};

export const isThere = ({ content }: Actor, at: number): boolean =>
  content.findLast((change) => change.at <= at)?.there ?? true;
/** From now on it is there, or not. */
export const changeContent = (actor: Actor, at: number, there: boolean): void => void actor.content.push({ at, there });
