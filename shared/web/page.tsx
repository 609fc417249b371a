import { raw } from 'hono/html';
import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import type { InEveryLanguage, Language } from '../messages.ts';
import { iconUrl, styleUrl } from './assets.ts';
import { visible } from './visible.ts';

const skipTo: InEveryLanguage = {
  nl: 'Naar de inhoud',
  fr: 'Aller au contenu',
  de: 'Zum Inhalt',
  en: 'Skip to content',
};

export type PageProps = PropsWithChildren<{
  /** May hold hostile text; escaped and made visible here. */
  title: string;
  language: Language;
  /** Name in the header, with the address that it leads to, if any. */
  brand: string;
  /** Shown beside the name: a `data:` address. */
  logo?: string | undefined;
  home?: string;
  /** Items of the navigation, each an `<a>`; see Nav. */
  nav?: Child;
  footer?: Child;
  /** `wide` for tables and two columns; default is a measure for reading. */
  width?: 'text' | 'wide';
  /** Reloads the page after so many seconds, where something is under way. */
  refreshSeconds?: number | undefined;
  /** Another address of our own to load then. */
  refreshTo?: string | undefined;
  /** Further style sheets of one group of pages. */
  styles?: readonly string[];
  /** Scripts from files; every page works without them. */
  scripts?: readonly string[];
}>;

/** The frame of every page: `c.html(<Page title=… language="en" brand=…>…</Page>)`. No script, no inline style. */
export const Page: FC<PageProps> = ({
  title,
  language,
  brand,
  logo,
  home,
  nav,
  footer,
  width = 'text',
  refreshSeconds,
  refreshTo,
  styles = [],
  scripts = [],
  children,
}) => (
  <>
    {raw('<!doctype html>')}
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        {refreshSeconds === undefined ? null : (
          <meta
            http-equiv="refresh"
            content={refreshTo === undefined ? String(refreshSeconds) : `${refreshSeconds}; url=${refreshTo}`}
          />
        )}
        <title>{visible(title)}</title>
        {[styleUrl, ...styles].map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {scripts.map((src) => (
          <script src={src} defer></script>
        ))}
        <link rel="icon" href={iconUrl} type="image/svg+xml" />
      </head>
      <body class={width === 'wide' ? 'wide' : undefined}>
        <a class="skip" href="#content">
          {skipTo[language]}
        </a>
        <header class="page-header">
          <div>
            {home === undefined ? (
              <span class={logo === undefined ? 'brand' : 'brand own'}>
                {logo === undefined ? null : <img src={logo} alt="" height={32} />}
                {brand}
              </span>
            ) : (
              <a class="brand" href={home}>
                {brand}
              </a>
            )}
            {nav}
          </div>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        {footer === undefined ? null : (
          <footer class="page-footer">
            <div>{footer}</div>
          </footer>
        )}
      </body>
    </html>
  </>
);

export type NavItem = {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
  readonly lang?: string;
  /** Name of the shortcut that leads here. */
  readonly does?: string;
  /** How much waits there; the words are for those who hear the page. */
  readonly count?: { readonly id: string; readonly text: string; readonly words: string };
};

/** A list of links for the header; the one that is open is marked. */
export const Nav: FC<{ label: string; items: readonly NavItem[] }> = ({ label, items }) => (
  <nav aria-label={label}>
    <ul>
      {items.map((item) => (
        <li>
          <a
            href={item.href}
            aria-current={item.current ? 'page' : undefined}
            lang={item.lang}
            hreflang={item.lang}
            data-do={item.does}
          >
            {item.text}
            {item.count === undefined ? null : (
              <span id={item.count.id} data-live>
                {item.count.text === '' ? null : (
                  <span class="count" title={item.count.words}>
                    <span aria-hidden="true">{item.count.text}</span>
                    <span class="visually-hidden"> ({item.count.words})</span>
                  </span>
                )}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
