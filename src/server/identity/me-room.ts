import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import { type Answers, type Call, NotHere } from '#server/http/handler.ts';
import type { Desk } from './desk.ts';

export const meRoom = (desk: Desk): Answers<'me'> => ({ me: (call) => me(desk, call) });

type Row = {
  practiceName: string;
  zone: string;
  idleMinutes: number;
  demo: boolean;
  name: string;
  email: string;
  secondFactor: boolean;
};

async function me({ pool }: Desk, { asking, signIn }: Call<Contract['me']>) {
  const { rows } = await pool.query<Row>(
    `select p.name as "practiceName", p.zone, p.idle_minutes as "idleMinutes", p.demo, m.name, u.email,
       coalesce(u.two_factor_enabled, false) as "secondFactor"
     from unwind.member m join unwind.practice p on p.id = m.practice_id join identity.user u on u.id = m.user_id
     where m.practice_id = $1 and m.id = $2 and u.id = $3`,
    [asking.practice, asking.member, signIn.user],
  );
  if (!rows[0]) throw new NotHere();
  const { practice, member, role } = asking;
  return accepted({ practice, member, role, ...rows[0] });
}
