/** One message as a list of blocks: the plain text, the HTML and the letter are three ways to write the same blocks. */
import type { StatementFields } from './fields.ts';

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What it is about; set larger. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'deadline'; readonly label: string; readonly moment: string; readonly hint?: string }
  | { readonly kind: 'quote'; readonly label: string; readonly lines: readonly string[] }
  | { readonly kind: 'addresses'; readonly label: string; readonly urls: readonly string[]; readonly more?: string }
  | {
      readonly kind: 'button';
      readonly label: string;
      readonly url: string;
      readonly hint: string;
      readonly scan?: string;
    }
  | { readonly kind: 'statement'; readonly fields: StatementFields }
  | { readonly kind: 'steps'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'signature'; readonly greeting: string; readonly lines: readonly string[] };
export type Document = {
  readonly subject: string;
  /** Of whose logo stands at the head, where there is one: read out in its place. */
  readonly logo?: string;
  readonly colon: string;
  readonly blocks: readonly Block[];
};
