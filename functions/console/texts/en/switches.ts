/** Words of the kill switches. */
import type { Stage } from '../../../../shared/case/switches.ts';

const names = { crawl: 'Crawl', notify: 'Mail', escalate: 'Escalation' } as const;

export type SwitchesTexts = {
  readonly title: string;
  readonly lead: string;
  readonly on: string;
  readonly off: string;
  /** Before what it means, of a stage that is on. */
  readonly whenOff: string;
  readonly switchOff: string;
  readonly switchOn: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly history: string;
  readonly changed: (stage: string, to: 'on' | 'off', at: string) => string;
  readonly stages: Readonly<Record<Stage, { readonly name: string; readonly means: string }>>;
  readonly done: Readonly<Record<'on' | 'off', (stage: Stage) => string>>;
};

export const switchesEn: SwitchesTexts = {
  title: 'Switches',
  lead: 'A stage that is switched off stands still until somebody switches it on again. Nothing is lost: what is due waits.',
  on: 'on',
  off: 'switched off',
  whenOff: 'Switched off means:',
  switchOff: 'Switch off',
  switchOn: 'Switch on',
  reason: 'Why',
  reasonMissing: 'Write the reason: it stays in the record.',
  history: 'Who switched what',
  changed: (stage: string, to: 'on' | 'off', at: string) => `${at}: ${stage} ${to === 'off' ? 'off' : 'on'},`,
  stages: {
    crawl: {
      name: names.crawl,
      means:
        'No visit begins or goes on. Rechecks wait as well, so no case can be closed as put right or come to its end.',
    },
    notify: {
      name: names.notify,
      means: 'No mail and no letter leaves. No period begins, and nothing moves towards termination.',
    },
    escalate: {
      name: names.escalate,
      means: 'No reminder, no suspension, no termination. Answers are heard and rechecks made as always.',
    },
  },
  done: {
    on: (stage: Stage) => `${names[stage]} is on.`,
    off: (stage: Stage) => `${names[stage]} is switched off.`,
  },
};
