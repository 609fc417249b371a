import type { FC } from 'hono/jsx';
import type { Finding } from '../detect/finding.ts';
import { piecesOf } from './visible.ts';

/** Hostile text: escaped, unseen characters named. Kept from turning the text around it by `bdi`. */
export const Text: FC<{ text: string }> = ({ text }) => (
  <bdi>
    {piecesOf(text).map((piece) => (piece.kind === 'text' ? piece.text : <span class="control">{piece.text}</span>))}
  </bdi>
);

/** A hostile address: shown, never a link. */
export const Url: FC<{ url: string }> = ({ url }) => (
  <code class="url">
    <Text text={url} />
  </code>
);

/** Marks that lie in the text and do not overlap; the rest is dropped rather than shown wrong. */
const usable = (excerpt: string, marks: Finding['marks']): Finding['marks'] => {
  let end = 0;
  return marks.filter(([start, stop]) => {
    const fits = start >= end && stop > start && stop <= excerpt.length;
    if (fits) end = stop;
    return fits;
  });
};

/** What was found, with the words that hit highlighted. */
export const Excerpt: FC<{ finding: Pick<Finding, 'excerpt' | 'marks'> }> = ({ finding: { excerpt, marks } }) => {
  const parts = [];
  let end = 0;
  for (const [start, stop] of usable(excerpt, marks)) {
    parts.push(
      <Text text={excerpt.slice(end, start)} />,
      <mark>
        <Text text={excerpt.slice(start, stop)} />
      </mark>,
    );
    end = stop;
  }
  return (
    <blockquote class="excerpt" dir="auto">
      {parts}
      <Text text={excerpt.slice(end)} />
    </blockquote>
  );
};
