/** Words of allow rules. */
export const allowEn = {
  title: 'Allowed here',
  none: 'Nothing: every finding becomes a flag.',
  until: (day: string) => `until ${day}`,
  by: (name: string, day: string) => `${name}, ${day}`,
  end: 'End it now',
  give: 'Allow something',
  siteHelp: 'What detectors find here and you allow never becomes a flag. It ends by itself on the day that you set.',
  customerHelp: 'Counts for every site that this customer has now.',
  rule: 'Only this rule',
  ruleHint: 'Empty: every finding of the category.',
  days: 'Days until it ends',
  daysHint: (most: string) => `1 to ${most}.`,
  reason: 'Why',
  reasonHint: 'For colleagues and auditors. At most 1,000 characters.',
  given: 'Allowed. The next visit heeds it.',
  ended: 'It does not hold any more. The next visit heeds that.',
  notThere: 'It had ended already.',
  faults: {
    category: 'Choose a category.',
    rule: 'Write the rule as a finding names it.',
    days: 'Write a whole number of days within the limits.',
    reason: 'Say why, in at most 1,000 characters.',
    many: 'A site has fifty already. End some first.',
  },
};
export type AllowTexts = typeof allowEn;
