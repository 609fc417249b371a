/** How far a long command is, on stderr: a bar that redraws itself on a terminal, now and then a plain line elsewhere. */
import { forTerminal } from './safe-text.ts';

export type Progress = {
  /** `done` of at most `most`; `what` says of what, `note` what was met: asked for when it is shown, which is seldom. */
  readonly report: (state: {
    readonly done: number;
    readonly most: number;
    readonly what: string;
    readonly note: () => string;
  }) => void;
  /** A line that stays. */
  readonly say: (text: string) => void;
  /** Takes the bar away. */
  readonly end: () => void;
};
export type ProgressStream = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

const barWidth = 24;
const redrawMs = 100;
const lineMs = 5_000;

export const createProgress = (stream: ProgressStream, elapsedMs: () => number): Progress => {
  const onTerminal = stream.isTTY === true;
  let next = onTerminal ? 0 : elapsedMs() + lineMs;
  let drawn = false;
  const clear = (): void => {
    if (drawn) stream.write('\r\u001b[K');
    drawn = false;
  };
  return {
    report: ({ done, most, what, note }) => {
      const now = elapsedMs();
      if (now < next) return;
      next = now + (onTerminal ? redrawMs : lineMs);
      const counted = `${done} of at most ${most} ${what}, ${note()}`;
      if (!onTerminal) {
        stream.write(`hostwarden: ${forTerminal(counted)}\n`);
        return;
      }
      const filled = Math.min(barWidth, Math.round((done / Math.max(1, most)) * barWidth));
      const line = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${forTerminal(counted)}`;
      stream.write(`\r\u001b[K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
      drawn = true;
    },
    say: (text) => {
      clear();
      stream.write(`hostwarden: ${forTerminal(text)}\n`);
    },
    end: clear,
  };
};
