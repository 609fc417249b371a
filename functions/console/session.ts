/** Signed-in people: a cookie with 256 random bits, of which only the SHA-256 is stored. */
import { parse, serialize } from 'hono/utils/cookie';
import type { Ports } from '../../shared/ports.ts';
import type { Role } from '../../shared/review/roles.ts';
import { secretHash } from '../../shared/secret.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';

/** `roles` as the identity provider gave them; absent where the staff list of this machine has them. */
export type Session = {
  readonly name: string;
  readonly roles?: readonly Role[];
  readonly startedAt: Iso;
  readonly endsAt: Iso;
};
export type Sessions = {
  /** Answers the value of `Set-Cookie`. */
  start(name: string, roles?: readonly Role[]): Promise<string>;
  /** The session that this request belongs to, while it lasts. */
  find(request: Request): Promise<Session | undefined>;
  /** Ends the session, if there is one; answers the value of `Set-Cookie` that removes the cookie. */
  end(request: Request): Promise<string>;
};

export const sessions = (ports: Ports, base: string, hours: number): Sessions => {
  const secure = new URL(base).protocol === 'https:';
  // The prefix makes browsers refuse the cookie from a sister host or over plain HTTP.
  const cookie = secure ? '__Host-session' : 'session';
  const options = { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
  const secretOf = (request: Request): string | undefined => {
    const secret = parse(request.headers.get('Cookie') ?? '', cookie)[cookie];
    return secret !== undefined && /^[\w-]{43}$/.test(secret) ? secret : undefined;
  };
  return {
    async start(name, roles) {
      const secret = ports.newSecret();
      const startedAt = toIso(ports.now());
      const endsAt = addSeconds(startedAt, hours * 3600);
      const body: Session = { name, ...(roles && { roles }), startedAt, endsAt };
      await ports.records.transact([{ put: { ...keys.session(secretHash(secret)), body }, if: 'absent' }]);
      // No Max-Age: the browser forgets it when it closes, the row ends it in any case.
      return serialize(cookie, secret, options);
    },
    async find(request) {
      const secret = secretOf(request);
      if (secret === undefined) return undefined;
      const row = await ports.records.get(keys.session(secretHash(secret)));
      if (row === undefined) return undefined;
      const session = bodyOf<Session>(row);
      return toIso(ports.now()) < session.endsAt ? session : undefined;
    },
    async end(request) {
      const secret = secretOf(request);
      if (secret !== undefined) {
        await ports.records.transact([{ delete: keys.session(secretHash(secret)), if: 'any' }]);
      }
      return serialize(cookie, '', { ...options, maxAge: 0 });
    },
  };
};
