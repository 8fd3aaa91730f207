import type { Pool } from 'pg';
import type { DeviceId } from '#domain/base/ids.ts';
import type { SignIn } from '#server/http/handler.ts';
import { SESSION_COOKIE } from './library.ts';
import type { Membership } from './membership.ts';
import { signedCookie } from './signed-cookie.ts';

/** Somebody signed in, in a practice. */
export type Known = { readonly signIn: SignIn; readonly membership: Omit<Membership, 'email'> };

/** How long an answer is trusted without asking the database: the most by which another process's revocation lags. */
const TRUSTED_MS = 3_000;
/** The last use is written down at most this often; the idle log-off is early by no more than this. */
const NOTED_EVERY_MS = 15_000;
const MOST_REMEMBERED = 5_000;

type Remembered = { readonly known: Known; readonly until: number };
type Row = Omit<Membership, 'email'> & { id: string; user: string; device: DeviceId | null; seenAt: Date };
type Options = {
  readonly pool: Pool;
  readonly secret: string;
  readonly demo: boolean;
  readonly now: () => Temporal.Instant;
};
type Use = 'by-a-person' | 'in-the-background';

/** Who is behind a cookie. It lies before every request, so it asks one indexed question, and not every time. */
export class SignInBook {
  readonly #options: Options;
  readonly #remembered = new Map<string, Remembered>();
  #edition = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  async find(cookies: string | undefined, use: Use = 'by-a-person'): Promise<Known | null> {
    const token = signedCookie(cookies, SESSION_COOKIE, this.#options.secret);
    if (!token) return null;
    const now = this.#options.now().epochMilliseconds;
    const remembered = this.#remembered.get(token);
    if (remembered && remembered.until > now) return remembered.known;
    return this.#ask(token, now, use);
  }

  /** Forgets everybody, after anything that ends a sign-in or changes what it may do. */
  forget(): void {
    this.#remembered.clear();
    this.#edition += 1;
  }

  async #ask(token: string, now: number, use: Use): Promise<Known | null> {
    this.#remembered.delete(token);
    const edition = this.#edition;
    const { rows } = await this.#options.pool.query<Row>({
      name: 'sign-in',
      text: QUESTION,
      values: [token, new Date(now), this.#options.demo],
    });
    const row = rows[0];
    if (!row) return null;
    if (use === 'by-a-person' && now - row.seenAt.getTime() >= NOTED_EVERY_MS)
      await this.#noteUse(row.id, now);
    const known = knownOf(row, token);
    if (edition === this.#edition) this.#remember(token, { known, until: now + TRUSTED_MS });
    return known;
  }

  #remember(token: string, remembered: Remembered): void {
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(token, remembered);
  }

  async #noteUse(id: string, now: number): Promise<void> {
    await this.#options.pool.query('update identity.session set seen_at = $2 where id = $1', [
      id,
      new Date(now),
    ]);
  }
}

// A sign-in counts while it is within both its times, its member belongs to the practice and its device is not revoked.
const QUESTION = `
  select s.id, s.user_id as "user", s.device_id as device, s.seen_at as "seenAt",
    m.practice_id as practice, m.id as member, m.role, m.name
  from identity.session s
  join unwind.member m on m.user_id = s.user_id and m.ended_at is null
  join unwind.practice p on p.id = m.practice_id
  left join unwind.device d on d.practice_id = m.practice_id and d.id = s.device_id::uuid
  where s.token = $1 and d.revoked_at is null and (not p.demo or $3)
    and s.expires_at > $2::timestamptz
    and s.seen_at > $2::timestamptz - make_interval(mins => p.idle_minutes)
  order by m.joined_at limit 1`;

function knownOf(row: Row, token: string): Known {
  const { id, user, device, practice, member, role, name } = row;
  return { signIn: { id, user, token, device }, membership: { practice, member, role, name } };
}
