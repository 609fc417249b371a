/** Words of the kill switches. */
import type { Stage } from '../../../../shared/case/switches.ts';
import type { SwitchesTexts } from '../en/switches.ts';

const names = { crawl: 'Besuche', notify: 'Post', escalate: 'Eskalation' } as const;

export const switchesDe: SwitchesTexts = {
  title: 'Schalter',
  lead: 'Eine abgeschaltete Stufe steht still, bis jemand sie wieder einschaltet. Nichts geht verloren: Was fällig ist, wartet.',
  on: 'an',
  off: 'abgeschaltet',
  whenOff: 'Abgeschaltet heißt:',
  switchOff: 'Abschalten',
  switchOn: 'Einschalten',
  reason: 'Warum',
  reasonMissing: 'Schreiben Sie die Begründung: Sie bleibt in den Akten.',
  history: 'Wer was geschaltet hat',
  changed: (stage: string, to: 'on' | 'off', at: string) => `${at}: ${stage} ${to === 'off' ? 'aus' : 'an'},`,
  stages: {
    crawl: {
      name: names.crawl,
      means:
        'Kein Besuch beginnt oder geht weiter. Auch Nachprüfungen warten: Kein Fall kann als behoben schließen oder zu Ende gehen.',
    },
    notify: {
      name: names.notify,
      means:
        'Keine Mail und kein Brief geht hinaus. Keine Frist beginnt, und nichts bewegt sich auf eine Kündigung zu.',
    },
    escalate: {
      name: names.escalate,
      means: 'Keine Erinnerung, keine Aussetzung, keine Kündigung. Antworten und Nachprüfungen laufen weiter.',
    },
  },
  done: {
    on: (stage: Stage) => `${names[stage]} ist an.`,
    off: (stage: Stage) => `${names[stage]} ist abgeschaltet.`,
  },
};
