/**
 * Pages that answer 200 and show nobody what is behind them: a form to log in, a challenge for machines, a firewall's refusal. What
 * they do not show may be there all the same, so a look at one proves nothing, for or against the customer.
 */
import type { PageView } from './page-view.ts';

export type ClosedDoor = 'needs-login' | 'blocked';

/** A page with its own content and a log-in box at its side has more to say than a door. */
const mostWords = 120;
/** Of a refusal: a page of text that tells of robots or denials is an article. */
const mostRefusalWords = 80;

const passwordField = /<input\b[^>]{0,500}?\btype\s*=\s*(?:"\s*password|'\s*password|password)/i;
/** Where applications send those who have not logged in. */
const loginPath =
  /\/(?:wp-login\.php|log-?in|sign-?in|log-?on|auth|sso|account\/login|users?\/login|aanmelden|inloggen|connexion|se-connecter|anmelden|anmeldung|einloggen)(?:[/.?]|$)/i;
/** Scripts and images that only a challenge loads. */
const challengeMarks =
  /\/cdn-cgi\/challenge-platform\/|_cf_chl_opt|cf-browser-verification|_Incapsula_Resource|captcha-delivery\.com|\/\.well-known\/sgcaptcha|\bsucuri_cloudproxy_js\b|challenges\.cloudflare\.com\/turnstile|(?:www\.google\.com|www\.recaptcha\.net)\/recaptcha\/api|hcaptcha\.com\/1\/api/i;
/** Titles and first headings of challenges and refusals, in four languages. */
const refusalWords =
  /^(?:just a moment|attention required|access (?:to this \w+ )?(?:has been )?(?:denied|blocked|forbidden)|forbidden|403\b|(?:error )?1020\b|you have been blocked|request (?:blocked|unsuccessful|rejected)|checking your browser|verif(?:y|ying) (?:that )?you are (?:a )?human|are you (?:a )?(?:robot|human)|security check|bot verification|ddos[- ]guard|even geduld|een ogenblik geduld|toegang geweigerd|geen toegang|beveiligingscontrole|un instant|un moment|accès (?:refusé|interdit|bloqué)|vérification de sécurité|einen moment|nur einen moment|zugriff (?:verweigert|gesperrt|blockiert)|sicherheitsprüfung)/iu;

const wordsOf = ({ visible }: PageView): number =>
  visible.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);

/** `html`: the page as it came. `requested`: the address that was asked for, before redirects. */
export const closedDoor = (page: PageView, html: string, requested: string): ClosedDoor | undefined => {
  const words = wordsOf(page);
  const said = [page.title, ...page.headings.slice(0, 2)].map((text) => text.trim());
  if (words <= mostRefusalWords && (said.some((text) => refusalWords.test(text)) || challengeMarks.test(html)))
    return 'blocked';
  const sentThere = page.url !== requested && loginPath.test(new URL(page.url).pathname);
  return passwordField.test(html) && (sentThere || words <= mostWords) ? 'needs-login' : undefined;
};
