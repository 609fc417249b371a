import type { AllowTexts } from '../en/allow.ts';

export const allowNl: AllowTexts = {
  title: 'Hier toegestaan',
  none: 'Niets: elke vondst wordt een signaal.',
  until: (day) => `tot ${day}`,
  by: (name, day) => `${name}, ${day}`,
  end: 'Nu beëindigen',
  give: 'Iets toestaan',
  siteHelp:
    'Wat detectoren hier vinden en u toestaat, wordt nooit een signaal. Het eindigt vanzelf op de dag die u kiest.',
  customerHelp: 'Geldt voor elke site die deze klant nu heeft.',
  rule: 'Alleen deze regel',
  ruleHint: 'Leeg: elke vondst van de categorie.',
  days: 'Dagen tot het eindigt',
  daysHint: (most) => `1 tot ${most}.`,
  reason: 'Waarom',
  reasonHint: 'Voor collega’s en controleurs. Hoogstens 1.000 tekens.',
  given: 'Toegestaan. Het volgende bezoek houdt er rekening mee.',
  ended: 'Het geldt niet meer. Het volgende bezoek houdt daar rekening mee.',
  notThere: 'Het was al beëindigd.',
  faults: {
    category: 'Kies een categorie.',
    rule: 'Schrijf de regel zoals een vondst ze noemt.',
    days: 'Schrijf een geheel aantal dagen binnen de grenzen.',
    reason: 'Zeg waarom, in hoogstens 1.000 tekens.',
    many: 'Een site heeft er al vijftig. Beëindig er eerst enkele.',
  },
};
