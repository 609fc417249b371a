/** What is tried out, as a table on the rules' page. */
import type { FC } from 'hono/jsx';
import type { ShadowSummary } from '../../shared/review/shadow-summary.ts';
import { Text, Url } from '../../shared/web/excerpt.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { CategoryBadge, NumberCell } from './parts.tsx';
import { Sheet } from './sheet.tsx';
import { mostVisits, type Tried } from './tried.ts';

const Row: FC<{ c: ConsoleContext; of: ShadowSummary }> = ({ c, of }) => {
  const { words, t: all } = c.var;
  const t = all.rules;
  const { confirmed, dismissed } = of.decided;
  return (
    <tr>
      <th scope="row">
        {t.triedKinds[of.kind]}
        <span class="below">
          <code>
            <Text text={of.what} />
          </code>
        </span>
      </th>
      <td>{of.category === undefined ? null : <CategoryBadge c={c} category={of.category} />}</td>
      <NumberCell words={words} value={of.sites} />
      <NumberCell words={words} value={of.pages} />
      <NumberCell words={words} value={of.wouldFlag} />
      <NumberCell words={words} value={confirmed} />
      <NumberCell words={words} value={dismissed} />
      <NumberCell words={words} value={of.precision} share />
      <td>
        <ul class="plain">
          {of.examples.map(({ url }) => (
            <li>
              <Url url={url} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
};

export const TriedOut: FC<{ c: ConsoleContext; tried: Tried | undefined }> = ({ c, tried }) => {
  const { words, t: all } = c.var;
  const t = all.rules;
  if (tried === undefined) return <p class="muted small">{t.nothingTried}</p>;
  return (
    <>
      <p class="muted small">
        {t.triedHelp(words.number(tried.sites))}
        {tried.partial ? ` ${t.triedPart(words.number(mostVisits))}` : ''}
      </p>
      {tried.tried.length === 0 ? (
        <p class="muted small">{t.triedNoHit}</p>
      ) : (
        <Sheet c={c} name="tried" label={t.triedOut} csv={`${paths.rules}/tried-out.csv`}>
          <thead>
            <tr>
              <th scope="col">{t.triedOut}</th>
              <th scope="col">{all.common.category}</th>
              {(['sites', 'pages', 'wouldFlag'] as const).map((column) => (
                <th scope="col">{t.triedColumns[column]}</th>
              ))}
              <th scope="col">{all.figures.right}</th>
              <th scope="col">{all.figures.wrong}</th>
              <th scope="col">{all.figures.precision}</th>
              <th scope="col">{t.triedColumns.examples}</th>
            </tr>
          </thead>
          <tbody>
            {tried.tried.map((of) => (
              <Row c={c} of={of} />
            ))}
          </tbody>
        </Sheet>
      )}
    </>
  );
};
