import { asOwner, type Connection } from '#server/database/connection.ts';

export type Recomputed = { readonly practice: string; readonly same: boolean; readonly people: number };

/** Adds the registry of every practice up anew from its record, one practice after another, and tells whether it was the same. */
export async function recomputeRegistries(connection: Connection): Promise<Recomputed[]> {
  return asOwner(connection, async (owner) => {
    const practices = await inWhole(owner, () =>
      owner.query<{ id: string }>('select id from unwind.practice order by id'),
    );
    const told: Recomputed[] = [];
    for (const { id } of practices.rows) {
      const { rows } = await inWhole(owner, () =>
        owner.query<{ same: boolean }>('select unwind.sum_up_practice($1) as same', [id]),
      );
      const counted = await inWhole(owner, () => owner.query<{ people: number }>(COUNT, [id]));
      told.push({ practice: id, same: rows[0]?.same ?? false, people: counted.rows[0]?.people ?? 0 });
    }
    return told;
  });
}

const COUNT = 'select count(*)::integer as people from unwind.registry_outcome where practice_id = $1';

type Owner = Parameters<Parameters<typeof asOwner>[1]>[0];

/** The owner sees the rows of all practices only when it says so. */
async function inWhole<T>(owner: Owner, work: () => Promise<T>): Promise<T> {
  await owner.query(`begin; set local unwind.whole = 'on'; set local statement_timeout = 0`);
  const answer = await work();
  await owner.query('commit');
  return answer;
}
