import type { AllowTexts } from '../en/allow.ts';

export const allowDe: AllowTexts = {
  title: 'Hier erlaubt',
  none: 'Nichts: Jeder Fund wird eine Meldung.',
  until: (day) => `bis ${day}`,
  by: (name, day) => `${name}, ${day}`,
  end: 'Jetzt beenden',
  give: 'Etwas erlauben',
  siteHelp:
    'Was Detektoren hier finden und Sie erlauben, wird nie eine Meldung. Es endet von selbst an dem Tag, den Sie wählen.',
  customerHelp: 'Gilt für jede Website, die dieser Kunde jetzt hat.',
  rule: 'Nur diese Regel',
  ruleHint: 'Leer: jeder Fund der Kategorie.',
  days: 'Tage bis zum Ende',
  daysHint: (most) => `1 bis ${most}.`,
  reason: 'Warum',
  reasonHint: 'Für Kollegen und Prüfer. Höchstens 1.000 Zeichen.',
  given: 'Erlaubt. Der nächste Besuch beachtet es.',
  ended: 'Es gilt nicht mehr. Der nächste Besuch beachtet das.',
  notThere: 'Es war schon beendet.',
  faults: {
    category: 'Wählen Sie eine Kategorie.',
    rule: 'Schreiben Sie die Regel, wie ein Fund sie nennt.',
    days: 'Schreiben Sie eine ganze Zahl von Tagen innerhalb der Grenzen.',
    reason: 'Sagen Sie warum, in höchstens 1.000 Zeichen.',
    many: 'Eine Website hat schon fünfzig. Beenden Sie erst einige.',
  },
};
