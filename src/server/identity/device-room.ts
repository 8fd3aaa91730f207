import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { DeviceId, MemberId } from '#domain/base/ids.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Tables } from '#server/database/tables.ts';
import { type Answers, type Call, Malformed, NotHere } from '#server/http/handler.ts';
import type { Desk } from './desk.ts';
import { endSignInsOn } from './end-sign-ins.ts';

/** How long a device may be opened without asking the server: a day of home visits. */
const OPENS_OFFLINE_HOURS = 24;

export const deviceRoom = (
  desk: Desk,
): Answers<'enrolDevice' | 'devices' | 'deviceStanding' | 'revokeDevice'> => ({
  enrolDevice: (call) => enrol(desk, call),
  devices: (call) => devices(desk, call),
  deviceStanding: (call) => standing(desk, call),
  revokeDevice: (call) => revoke(desk, call),
});

async function enrol(desk: Desk, { asking, body, signIn }: Call<Contract['enrolDevice']>) {
  const device = await desk.database.write(asking, async (tables) => {
    await enter(tables, { ...body, member: asking.member });
    return deviceOf(tables, { device: body.device, member: asking.member });
  });
  if (!device) throw new Malformed('device', 'This id is another device’s: make a new one');
  if (!device.share) return refused({ reason: 'revoked' } as const);
  await desk.pool.query('update identity.session set device_id = $2 where id = $1', [signIn.id, body.device]);
  desk.book.forget();
  return accepted({ share: device.share.toString('base64url'), opensOfflineHours: OPENS_OFFLINE_HOURS });
}

/** The share is made once: the same device asking again is given the same one. */
async function enter(
  tables: Kysely<Tables>,
  { device, name, member }: { device: DeviceId; name: string; member: MemberId },
): Promise<void> {
  await sql`
    insert into unwind.device (practice_id, id, member_id, name, share)
    values (unwind.asking_practice(), ${device}, ${member}, ${name}, ${randomBytes(32)})
    on conflict (practice_id, id) do nothing`.execute(tables);
  await sql`
    update unwind.device set seen_at = now(), name = ${name}
    where id = ${device} and member_id = ${member} and revoked_at is null`.execute(tables);
}

async function deviceOf(tables: Kysely<Tables>, { device, member }: { device: DeviceId; member: MemberId }) {
  const { rows } = await sql<{ share: Buffer | null }>`
    select share from unwind.device where id = ${device} and member_id = ${member}`.execute(tables);
  return rows[0];
}

type DeviceRow = {
  id: DeviceId;
  name: string;
  member: MemberId;
  memberName: string;
  seenAt: string;
  revokedAt: string | null;
};

/** Row-level security decides which: the owner's all, a therapist's own. */
async function devices(desk: Desk, { asking }: Call<Contract['devices']>) {
  const { rows } = await desk.database.unaudited.read(asking, (tables) =>
    sql<DeviceRow>`
      select d.id, d.name, d.member_id as member, m.name as "memberName", d.seen_at as "seenAt",
        d.revoked_at as "revokedAt"
      from unwind.device d join unwind.member m on m.id = d.member_id
      order by d.revoked_at is not null, d.seen_at desc`.execute(tables),
  );
  return accepted({ devices: rows });
}

/** Nobody is signed in, so the id is looked for in every practice; one that carries the same id by chance must agree. */
async function standing({ pool }: Desk, { params }: Call<Contract['deviceStanding']>) {
  const { rows } = await pool.query<{ revoked: boolean }>(
    'select coalesce(bool_and(revoked_at is not null), false) as revoked from unwind.device where id = $1',
    [params.device],
  );
  return accepted({ revoked: rows[0]?.revoked ?? false });
}

async function revoke(desk: Desk, { asking, params }: Call<Contract['revokeDevice']>) {
  await desk.database.write(asking, async (tables) => {
    const { numAffectedRows } = await sql`
      update unwind.device set share = null, revoked_at = coalesce(revoked_at, now())
      where id = ${params.device}`.execute(tables);
    if (numAffectedRows === 0n) throw new NotHere();
  });
  await endSignInsOn(desk, { practice: asking.practice, device: params.device });
  return accepted({});
}
