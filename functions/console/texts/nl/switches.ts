/** Words of the kill switches. */
import type { Stage } from '../../../../shared/case/switches.ts';
import type { SwitchesTexts } from '../en/switches.ts';

const names = { crawl: 'Bezoeken', notify: 'Mail', escalate: 'Escalatie' } as const;

export const switchesNl: SwitchesTexts = {
  title: 'Schakelaars',
  lead: 'Een stap die is uitgeschakeld staat stil tot iemand hem weer inschakelt. Er gaat niets verloren: wat aan de beurt is, wacht.',
  on: 'aan',
  off: 'uitgeschakeld',
  whenOff: 'Uitgeschakeld betekent:',
  switchOff: 'Uitschakelen',
  switchOn: 'Inschakelen',
  reason: 'Waarom',
  reasonMissing: 'Schrijf de reden: ze blijft bewaard.',
  history: 'Wie schakelde wat',
  changed: (stage: string, to: 'on' | 'off', at: string) => `${at}: ${stage} ${to === 'off' ? 'uit' : 'aan'},`,
  stages: {
    crawl: {
      name: names.crawl,
      means:
        'Geen bezoek begint of gaat verder. Ook hercontroles wachten, dus geen dossier kan als verholpen sluiten of aflopen.',
    },
    notify: {
      name: names.notify,
      means: 'Er vertrekt geen mail en geen brief. Er begint geen termijn en niets gaat richting beëindiging.',
    },
    escalate: {
      name: names.escalate,
      means: 'Geen herinnering, geen opschorting, geen beëindiging. Antwoorden en hercontroles gaan gewoon door.',
    },
  },
  done: {
    on: (stage: Stage) => `${names[stage]} staat aan.`,
    off: (stage: Stage) => `${names[stage]} is uitgeschakeld.`,
  },
};
