/** A person with a browser: opens pages, fills in forms as they stand there, keeps cookies, follows redirects. */
import { type CheerioAPI, load } from 'cheerio';

export type PageSeen = { readonly status: number; readonly url: string; readonly $: CheerioAPI };
export type Visitor = {
  open(path: string): Promise<PageSeen>;
  /** Sends the form of that page whose action fits, with its own fields and these. Throws where the page has no such form. */
  send(page: PageSeen, action: RegExp, fields?: Readonly<Record<string, string>>): Promise<PageSeen>;
  /** A cookie, as `Set-Cookie` has it. */
  keep(cookie: string): void;
};

/** `reach`: how an address is got to, where the DNS does not know its name. */
export const visitor = (base: string, reach: typeof fetch = fetch): Visitor => {
  const cookies = new Map<string, string>();
  const keep = (cookie: string): void => {
    const [pair = ''] = cookie.split(';', 1);
    cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  };
  const request = async (path: string, init: RequestInit = {}): Promise<PageSeen> => {
    const url = new URL(path, base);
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('Sec-Fetch-Site', 'same-origin');
    const response = await reach(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) keep(cookie);
    const location = response.headers.get('Location');
    if (response.status === 303 && location !== null) {
      await response.body?.cancel();
      return request(new URL(location, url).href);
    }
    return { status: response.status, url: url.href, $: load(await response.text()) };
  };
  return {
    keep,
    open: (path) => request(path),
    send: (page, action, fields = {}) => {
      const form = page
        .$('form')
        .toArray()
        .find((one) => action.test(page.$(one).attr('action') ?? ''));
      if (form === undefined) throw new Error(`no form for ${action} on ${page.url}`);
      const own = page
        .$(form)
        .serializeArray()
        .map(({ name, value }) => [name, value] as const);
      const body = new URLSearchParams([...new Map([...own, ...Object.entries(fields)])]);
      return request(page.$(form).attr('action') ?? '', { method: 'POST', body });
    },
  };
};
