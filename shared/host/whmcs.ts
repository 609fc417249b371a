/**
 * WHMCS as the provider's panel, over its API: POST to `…/includes/api.php` with an API credential, answers as JSON.
 * Source: developers.whmcs.com, API: authentication, ModuleSuspend, ModuleUnsuspend, ModuleTerminate, ModuleCreate, GetClientsProducts.
 */
import { Agent, request } from 'undici';
import { z } from 'zod';
import { GiveUp, RetryLater } from '../errors.ts';
import type { Panel, PanelOrder } from '../ports.ts';

export type WhmcsAccess = {
  /** Of the installation: `https://billing.host.example/`; or the API's own address. */
  readonly url: string;
  /** `identifier:secret`, or `identifier:secret:accesskey` where the API is open to one access key. */
  readonly credentials: string;
};

const limits = { connectMs: 5_000, totalMs: 60_000, answerBytes: 1_000_000 } as const;
const longestReason = 200;
const actions = { suspend: 'ModuleSuspend', unsuspend: 'ModuleUnsuspend', terminate: 'ModuleTerminate' } as const;
/** The status of a service on which the action has been done already. */
const after = { suspend: 'Suspended', unsuspend: 'Active', terminate: 'Terminated', restore: 'Active' } as const;
/** What brings a service back, by what became of it. Of others, such as `Cancelled` or `Fraud`, WHMCS knows more than we do. */
const back: Readonly<Record<string, string>> = { Suspended: 'ModuleUnsuspend', Terminated: 'ModuleCreate' };
/** A person must mend these; asking again changes nothing. */
const hopeless = /authentication|invalid (?:ip|access)|not found|not assigned|service id is required|permission/i;

const Answer = z.looseObject({
  result: z.string(),
  message: z.string().optional(),
  products: z.looseObject({ product: z.array(z.looseObject({ status: z.string() })) }).optional(),
});
type Answer = z.infer<typeof Answer>;

const apiOf = (url: string): string => (url.endsWith('.php') ? url : `${url.replace(/\/+$/, '')}/includes/api.php`);

export const whmcsPanel = ({ url, credentials }: WhmcsAccess): Panel & { close(): Promise<void> } => {
  const api = apiOf(url);
  const [identifier = '', secret = '', accesskey = ''] = credentials.split(':');
  const agent = new Agent({
    connect: { timeout: limits.connectMs },
    headersTimeout: limits.totalMs,
    bodyTimeout: limits.totalMs,
    maxResponseSize: limits.answerBytes,
  });

  const send = async (fields: Readonly<Record<string, string>>): Promise<{ status: number; text: string }> => {
    const form = new URLSearchParams({ ...fields, identifier, secret, responsetype: 'json' });
    if (accesskey !== '') form.set('accesskey', accesskey);
    try {
      const answer = await request(api, {
        method: 'POST',
        body: form.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        dispatcher: agent,
        signal: AbortSignal.timeout(limits.totalMs),
      });
      return { status: answer.statusCode, text: await answer.body.text() };
    } catch (cause) {
      throw new RetryLater(`WHMCS at ${new URL(api).host} did not answer.`, { cause });
    }
  };
  const ask = async (fields: Readonly<Record<string, string>>): Promise<Answer> => {
    const { status, text } = await send(fields);
    const parsed = Answer.safeParse(jsonOf(text));
    const said = parsed.success ? (parsed.data.message ?? parsed.data.result) : `HTTP ${status}, and no JSON`;
    if (parsed.success && status === 200 && parsed.data.result === 'success') return parsed.data;
    const what = `WHMCS refused ${fields['action']} of service ${fields['serviceid']}: ${said.slice(0, longestReason)}.`;
    if (status === 401 || status === 403 || hopeless.test(said))
      throw new GiveUp(what, 'Look at its API credential, its allowed addresses and the service; then send it again.');
    throw new RetryLater(what);
  };

  return {
    perform: async ({ action, service, reason, caseId }: PanelOrder) => {
      if (!/^\d{1,12}$/.test(service))
        throw new GiveUp(
          `WHMCS knows services by number, not ${JSON.stringify(service.slice(0, 40))}.`,
          'Give the contract its service id in the column "service" of the inventory, and do it by hand this time.',
        );
      const { products } = await ask({ action: 'GetClientsProducts', serviceid: service });
      const found = products?.product[0];
      if (found === undefined)
        throw new GiveUp(`WHMCS has no service ${service}.`, 'Correct "service" in the inventory; do it by hand.');
      // Every order may come twice.
      if (found.status === after[action]) return;
      const asked = action === 'restore' ? back[found.status] : actions[action];
      if (asked === undefined)
        throw new GiveUp(
          `WHMCS has service ${service} as ${found.status.slice(0, 40)}, which it cannot bring back.`,
          'Bring it back in WHMCS by hand; then send this again.',
        );
      await ask({
        action: asked,
        serviceid: service,
        ...(action === 'suspend' ? { suspendreason: `${caseId}: ${reason}`.slice(0, longestReason) } : {}),
      });
      // A terminated account is gone from its server. Sent again, it is found active, and so done.
      if (asked === 'ModuleCreate')
        throw new GiveUp(
          `WHMCS has made the account of service ${service} anew, and it is empty.`,
          'Restore its backup by hand; then send this again.',
        );
    },
    close: () => agent.destroy(),
  };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
