/** Where the pages of what comes from outside are. */
import { home } from './desk.ts';

export const outsidePaths = {
  reports: `${home}/reports`,
  report: (id: string) => `${home}/reports/${encodeURIComponent(id)}`,
  authorities: `${home}/authorities`,
  newOrder: `${home}/authorities/new`,
  order: (id: string) => `${home}/authorities/${encodeURIComponent(id)}`,
  restricted: `${home}/restricted`,
  restrictedTask: (id: string) => `${home}/restricted/${encodeURIComponent(id)}`,
  restrict: (flag: string) => `${home}/flags/${encodeURIComponent(flag)}/restrict`,
} as const;
