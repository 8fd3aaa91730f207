import type pg from 'pg';

/** What one practice's trail says of itself. */
export type TrailVerdict = {
  readonly practice: string;
  readonly entries: number;
  readonly whole: boolean;
  /** The first position that does not follow from the one before: changed, taken out, moved, or cut off at the end. */
  readonly brokenAt?: number;
  /** The newest hash. Written down elsewhere, it proves later that nothing up to here was rewritten. */
  readonly head: string;
};

type Row = {
  practice: string;
  entries: number;
  head: string;
  head_position: number;
  broken_at: number | null;
};

/** Recomputes every hash of every practice's trail in one pass, in one snapshot. Needs the owner's log-in. */
export async function verifyAudit(ownerPool: pg.Pool): Promise<TrailVerdict[]> {
  const owner = await ownerPool.connect();
  try {
    await owner.query(`begin isolation level repeatable read read only;
      set local unwind.whole = 'on'; set local statement_timeout = 0`);
    const { rows } = await owner.query<Row>(VERIFY);
    await owner.query('commit');
    owner.release();
    return rows.map(verdictOf);
  } catch (error) {
    owner.release(true);
    throw error;
  }
}

function verdictOf({ practice, entries, head, broken_at: brokenAt }: Row): TrailVerdict {
  const found = { practice, entries, head };
  return brokenAt === null ? { ...found, whole: true } : { ...found, whole: false, brokenAt };
}

/**
 * An entry is right when its position is one more than the last one's, its `previous` is the last one's hash, and its
 * hash is what its words come to. The head, kept apart, tells whether entries are missing at the end.
 */
const VERIFY = `
  with checked as (
    select practice_id, position,
      position = lag(position, 1, 0::bigint) over trail + 1
        and previous = lag(hash, 1, sha256('')) over trail
        and hash = unwind.audit_hash(entry) as is_right,
      lag(position, 1, 0::bigint) over trail + 1 as expected
    from unwind.audit_entry entry
    window trail as (partition by practice_id order by position)
  ), summed as (
    select practice_id, count(*) as entries, max(position) as last,
      min(least(position, expected)) filter (where not is_right) as broken_at
    from checked group by practice_id
  )
  select p.id::text as practice, coalesce(s.entries, 0) as entries,
    coalesce(encode(h.hash, 'hex'), '') as head,
    coalesce(s.broken_at, case
      when coalesce(h.position, 0) <> coalesce(s.last, 0) then least(coalesce(h.position, 0), coalesce(s.last, 0)) + 1
      when h.hash <> (select e.hash from unwind.audit_entry e where e.practice_id = p.id and e.position = s.last)
        then s.last
    end) as broken_at
  from unwind.practice p
    left join summed s on s.practice_id = p.id
    left join unwind.audit_head h on h.practice_id = p.id
  order by p.id`;
