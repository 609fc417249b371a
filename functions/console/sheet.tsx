/** A table, and the same table as CSV: every table of the console is shown by this, so that none is without. */
import type { FC, PropsWithChildren } from 'hono/jsx';
import type { ConsoleContext } from './desk.ts';
import { query } from './parts.tsx';

/** Names the table that a page is asked to give as CSV. */
export const sheetParameter = 'csv';

export const CsvLink: FC<{ c: ConsoleContext; href: string; label?: string | undefined }> = ({ c, href, label }) => {
  const { asCsv } = c.var.t.common;
  return (
    <p class="as-csv">
      <a href={href} aria-label={label === undefined ? undefined : `${asCsv}: ${label}`}>
        {asCsv}
      </a>
    </p>
  );
};

/** What it holds: a list becomes cards on a phone; any other scrolls sideways there, by the keyboard too, and needs a name for that. */
type Shape =
  | { readonly class: `list${string}`; readonly label?: string | undefined }
  | { readonly class?: 'links'; readonly label: string };

export const Sheet: FC<
  PropsWithChildren<
    Shape & {
      c: ConsoleContext;
      /** Its name on its page. */
      name: string;
      /** A file with more than the page shows, where there is one. */
      csv?: string | undefined;
    }
  >
> = ({ c, name, label, class: className, csv, children }) => {
  const own = new URL(c.req.url).searchParams;
  const table = (
    <table class={className} data-sheet={name}>
      {children}
    </table>
  );
  return (
    <div class="sheet">
      {className?.startsWith('list') ? (
        <div class="scroll">{table}</div>
      ) : (
        <section class="scroll" aria-label={label} tabindex={0}>
          {table}
        </section>
      )}
      <CsvLink c={c} href={csv ?? query({ ...Object.fromEntries(own), [sheetParameter]: name })} label={label} />
    </div>
  );
};
