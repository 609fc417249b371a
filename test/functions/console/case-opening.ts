/** What opens the case that tests of its pages begin with: of the sample's flag, on the customer's contract. */
import type { OpenCase } from '../../../shared/case/command.ts';
import { finding, openFlag } from '../../shared/review/samples.ts';

export const openingCase: OpenCase = {
  type: 'open',
  contract: 'k1',
  customer: 'c1',
  domain: 'gallery.example',
  category: 'pornography',
  track: 'violation',
  clause: '4.2(a)',
  confirmedBy: 'Anna',
  reason: 'Explicit pictures on the front page.',
  flag: 'f1',
  noticed: [
    {
      url: 'https://gallery.example/a',
      site: 'gallery.example',
      firstSeen: openFlag.firstSeen,
      lastSeen: openFlag.lastSeen,
      findings: [finding],
    },
  ],
  contacts: [{ id: 'x1', role: 'administrative', name: 'An Peeters', email: 'an@gallery.example', language: 'nl' }],
};
