/** What `watch` measures for the operator: named here for the function, the alarms and the health page. Ages in hours. */
export const gaugeNames = [
  /** Since the oldest flag that nobody has decided was first seen. */
  'unreviewedHours',
  /** How late the case is whose time has come and that nobody moved: the tick, the queue, or an interlock. */
  'deadlineLateHours',
  'outboxLateHours',
  'visitLateHours',
  /** Since the oldest mail that waits to be read came in. */
  'unreadMailHours',
  /** Messages of which nobody knows whether they were sent, and those that failed for good; at most 1,000. */
  'uncertainSends',
  'deadSends',
  /** Reasons for which nothing moves towards termination. */
  'interlocks',
  /** Since the link lists were compiled; 0 where there are none. */
  'listsAgeHours',
] as const;
export type GaugeName = (typeof gaugeNames)[number];
/** An age of 0: nothing waits, or nothing is late. */
export type Gauges = Readonly<Record<GaugeName, number>>;
export const metricsNamespace = 'Hostwarden';
/** Powertools puts it beside every dimension. */
export const metricsService = 'hostwarden';
