/** The yearly transparency report: its figures as they stand, and the files to hand in. */
import type { FC } from 'hono/jsx';
import type { Cell, Section } from '../../shared/report/transparency/article15.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Card } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import { query, Tabs } from './parts.tsx';
import { Sheet } from './sheet.tsx';

const SectionView: FC<{ c: ConsoleContext; section: Section; number: number }> = ({ c, section, number }) => {
  const { t, words } = c.var;
  const shown = (cell: Cell): string =>
    cell === undefined || cell === '' ? '–' : typeof cell === 'number' ? words.number(cell) : cell;
  return (
    <Card title={`15(1)(${section.letter}) ${section.title}`}>
      {section.notes.map((note) => (
        <p class="muted small">
          <Text text={note} />
        </p>
      ))}
      {section.rows.length === 0 && section.columns.length > 0 ? <p>{t.yearly.nothing}</p> : null}
      {section.rows.length === 0 ? null : (
        // Wide tables scroll by themselves, also for who has only a keyboard.
        <Sheet c={c} name={`section-${number}`} label={section.title}>
          <thead>
            <tr>
              <th scope="col">{t.yearly.row}</th>
              {section.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {section.rows.map(({ name, cells }) => (
              <tr>
                <th scope="row">
                  <Text text={name} />
                </th>
                {cells.map((cell) => (
                  <td class="number">
                    <Text text={shown(cell)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
    </Card>
  );
};

export const YearlyView: FC<{
  c: ConsoleContext;
  years: readonly number[];
  year: number;
  over: boolean;
  sections: readonly Section[];
  /** How many statements there are, or what they lack. */
  statements: { readonly count: number } | { readonly faults: readonly string[] };
}> = ({ c, years, year, over, sections, statements }) => {
  const { t, words } = c.var;
  const file = (name: string): string => `${paths.yearly}/${name}`;
  return (
    <Frame c={c} title={t.yearly.title} section="figures">
      <div class="spread">
        <h1>{t.yearly.heading(String(year))}</h1>
        <Tabs
          label={t.yearly.year}
          items={years.map((each) => ({
            href: `${paths.yearly}${query({ year: String(each) })}`,
            text: String(each),
            current: each === year,
          }))}
        />
      </div>
      {over ? null : <Alert tone="info">{t.yearly.notOver}</Alert>}
      <Card title={t.yearly.files}>
        <p class="muted small">{t.yearly.filesHelp}</p>
        <ul class="dense">
          <li>
            <a href={file(`${year}.html`)}>{t.yearly.asPage}</a>
          </li>
          <li>
            <a href={file(`${year}.csv`)}>{t.yearly.asCsv}</a>
          </li>
          <li>
            {'count' in statements ? (
              <>
                <a href={file(`${year}-statements.jsonl`)}>{t.yearly.statements}</a>{' '}
                <span class="muted">{t.yearly.statementCount(words.number(statements.count))}</span>
              </>
            ) : (
              <>
                <strong>{t.yearly.faults}</strong>
                <ul>
                  {statements.faults.map((fault) => (
                    <li>
                      <Text text={fault} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        </ul>
      </Card>
      {sections.map((section, number) => (
        <SectionView c={c} section={section} number={number} />
      ))}
    </Frame>
  );
};
