/**
 * What crawling costs a month on AWS: dollars for a million pages as `npm run cost` measured them, list prices of 2026-11-22 in Ireland
 * without free tiers, from unchanged pages alone to new ones alone. One machine of one's own costs what it costs.
 */
const dollarsAMillion = { unchanged: 0.35, fresh: 0.49 } as const;
const daysAMonth = 30.44;

export type MonthlyCost = { readonly from: number; readonly to: number };
export const monthlyCost = (requestsADay: number): MonthlyCost => {
  const millions = (requestsADay * daysAMonth) / 1_000_000;
  return { from: millions * dollarsAMillion.unchanged, to: millions * dollarsAMillion.fresh };
};
