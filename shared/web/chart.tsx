/** Bars made on the server. A chart is a picture with a name; the table beside it says the same to who cannot see it. */
import type { FC } from 'hono/jsx';

/** One line: its parts are drawn one after the other, the n-th in the n-th colour. */
export type Bar = { readonly label: string; readonly parts: readonly number[]; readonly text: string };

const width = 640;
/** Of a letter at the chart's size of type, rather too wide than too narrow. */
const letterWidth = 8;
/** A name that is longer is cut; the table says it whole. */
const mostLetters = 32;
const textWidth = 88;
const rowHeight = 28;
const barHeight = 16;

const shortened = (label: string): string =>
  [...label].length > mostLetters ? `${[...label].slice(0, mostLetters - 1).join('')}…` : label;

/** `label` says what the chart shows. Values are any unit, none negative; the longest line fills the room. */
export const Bars: FC<{ label: string; bars: readonly Bar[] }> = ({ label, bars }) => {
  const longest = Math.max(...bars.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)), Number.MIN_VALUE);
  const letters = Math.min(mostLetters, Math.max(16, ...bars.map((bar) => [...bar.label].length)));
  const labelWidth = letters * letterWidth + 8;
  const room = width - labelWidth - textWidth;
  return (
    <svg class="chart" role="img" aria-label={label} viewBox={`0 0 ${width} ${Math.max(1, bars.length) * rowHeight}`}>
      {bars.map((bar, row) => {
        const middle = row * rowHeight + rowHeight / 2;
        let x = labelWidth;
        return (
          <g>
            <text class="name" x={labelWidth - 8} y={middle} text-anchor="end" dominant-baseline="central">
              {shortened(bar.label)}
            </text>
            {bar.parts.map((part, index) => {
              const from = x;
              const length = (part / longest) * room;
              x += length;
              return part <= 0 ? null : (
                <rect
                  class={`part part-${index}`}
                  x={from.toFixed(1)}
                  y={middle - barHeight / 2}
                  width={Math.max(1, length).toFixed(1)}
                  height={barHeight}
                />
              );
            })}
            <text class="value" x={(x + 8).toFixed(1)} y={middle} dominant-baseline="central">
              {bar.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
