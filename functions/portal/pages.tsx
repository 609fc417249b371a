/** Pages of the portal that need no case, and the frame around all of them. */
import type { Context } from 'hono';
import type { FC, PropsWithChildren } from 'hono/jsx';
import { crawlerTexts, legalTexts } from '../../shared/answer/texts/legal.ts';
import { pageTexts } from '../../shared/answer/texts/page.ts';
import { isLanguage, type Language, languages } from '../../shared/messages.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { acceptedLanguage, ownNames } from '../../shared/web/language.ts';
import { Nav, Page } from '../../shared/web/page.tsx';
import { Card } from '../../shared/web/parts.tsx';

/** `?lang=`, else the best of Accept-Language (`fr-BE` is French), else English. */
export const languageOf = (c: Context): Language => {
  const asked = c.req.query('lang');
  return asked !== undefined && isLanguage(asked) ? asked : acceptedLanguage(c);
};

type FrameProps = PropsWithChildren<{
  policy: Policy;
  language: Language;
  title: string;
  languageHref: (language: Language) => string;
  refreshSeconds?: number | undefined;
  refreshTo?: string | undefined;
}>;
export const Frame: FC<FrameProps> = ({
  policy,
  language,
  title,
  languageHref,
  refreshSeconds,
  refreshTo,
  children,
}) => (
  <Page
    title={title}
    language={language}
    brand={policy.provider.name}
    logo={policy.provider.logo}
    refreshSeconds={refreshSeconds}
    refreshTo={refreshTo}
    nav={
      <Nav
        label={pageTexts[language].languages}
        items={languages.map((to) => ({
          href: languageHref(to),
          text: ownNames[to],
          lang: to,
          current: to === language,
        }))}
      />
    }
    footer={
      <>
        <span>{policy.provider.name}</span>
        <span>{policy.provider.address.join(', ')}</span>
        <a href={`mailto:${policy.provider.replyTo}`}>{policy.provider.replyTo}</a>
      </>
    }
  >
    {children}
  </Page>
);

/** The same bytes for a link that never was, has expired or was revoked. */
export const NotFound: FC<{ policy: Policy; language: Language }> = ({ policy, language }) => {
  const words = legalTexts[language];
  return (
    <Frame policy={policy} language={language} title={words.notFoundTitle} languageHref={(to) => `?lang=${to}`}>
      <Card>
        <h1>{words.notFoundTitle}</h1>
        {words.notFound.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>
          {words.contact} <a href={`mailto:${policy.provider.replyTo}`}>{policy.provider.replyTo}</a>
        </p>
      </Card>
    </Frame>
  );
};

/** What our user agent's address leads to. */
export const CrawlerInfo: FC<{ policy: Policy; language: Language }> = ({ policy, language }) => {
  const { title, sections } = crawlerTexts[language];
  return (
    <Frame policy={policy} language={language} title={title} languageHref={(to) => `?lang=${to}`}>
      <h1>{title}</h1>
      {sections(policy).map(([heading, paragraphs]) => (
        <Card title={heading}>
          {paragraphs
            .filter((paragraph) => paragraph !== '')
            .map((paragraph) => (
              <p>{paragraph}</p>
            ))}
        </Card>
      ))}
    </Frame>
  );
};
