/** Words of the kill switches. */
import type { Stage } from '../../../../shared/case/switches.ts';
import type { SwitchesTexts } from '../en/switches.ts';

const names = { crawl: 'Visites', notify: 'Courrier', escalate: 'Escalade' } as const;

export const switchesFr: SwitchesTexts = {
  title: 'Interrupteurs',
  lead: 'Une étape arrêtée reste immobile jusqu’à ce que quelqu’un la remette en marche. Rien ne se perd : ce qui est dû attend.',
  on: 'en marche',
  off: 'à l’arrêt',
  whenOff: 'À l’arrêt, cela veut dire :',
  switchOff: 'Arrêter',
  switchOn: 'Remettre en marche',
  reason: 'Pourquoi',
  reasonMissing: 'Écrivez le motif : il reste consigné.',
  history: 'Qui a changé quoi',
  changed: (stage: string, to: 'on' | 'off', at: string) =>
    `${at} : ${stage} ${to === 'off' ? 'à l’arrêt' : 'en marche'},`,
  stages: {
    crawl: {
      name: names.crawl,
      means:
        'Aucune visite ne commence ni ne continue. Les vérifications attendent aussi : aucun dossier ne peut être clos comme réglé ni arriver à son terme.',
    },
    notify: {
      name: names.notify,
      means: 'Aucun e-mail ni aucune lettre ne part. Aucun délai ne commence et rien n’avance vers une résiliation.',
    },
    escalate: {
      name: names.escalate,
      means: 'Ni rappel, ni suspension, ni résiliation. Les réponses et les vérifications continuent.',
    },
  },
  done: {
    on: (stage: Stage) => `${names[stage]} : en marche.`,
    off: (stage: Stage) => `${names[stage]} : à l’arrêt.`,
  },
};
