import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { AuditEntry, DemoMail } from '#contract/practice.ts';
import { accepted } from '#domain/base/result.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import type { Reminded } from '#server/home/stop-link.ts';
import { remindedJson, withLinks } from '#server/mail/with-links.ts';
import type { VisitLinks } from '#server/scheduling/visit-link.ts';

const ENTRIES_PER_PAGE = 100;
const MAILS_SHOWN = 100;

export type PracticeRoomOptions = { demo: boolean; links: VisitLinks };

/** The endpoints of the practice itself: its audit trail, and the demonstration's mailbox. */
export function practiceRoom(database: Database, { demo, links }: PracticeRoomOptions) {
  const auditTrail: Handler<Contract['auditTrail']> = async ({ asking, query }) => {
    const found = await database.unaudited.read(asking, (tables) => entriesBefore(tables, query.before));
    return accepted({ entries: found.slice(0, ENTRIES_PER_PAGE), more: found.length > ENTRIES_PER_PAGE });
  };

  /** Mails hold links that sign people in: they are shown only while the demonstration runs, and only its own. */
  const demoMailbox: Handler<Contract['demoMailbox']> = async () => {
    if (!demo) throw new NotHere();
    const { rows } = await database.jobs.query<DemoMail & { visits: string[]; reminded: Reminded | null }>(
      `select m.id, m.recipient as to, m.subject, m.text, array_remove(array[m.appointment_id], null) || m.along as visits,
         ${remindedJson} as reminded,
         unwind.instant_text(coalesce(m.sent_at, m.leaves_at)) as "sentAt"
       from unwind.mail m join unwind.practice p on p.id = m.practice_id
       where p.demo and m.withdrawn_at is null and m.leaves_at <= now() order by m.queued_at desc limit $1`,
      [MAILS_SHOWN],
    );
    return accepted({
      mails: rows.map(({ visits, reminded, ...mail }) => ({
        ...mail,
        text: withLinks({ ...mail, visits, reminded }, links),
      })),
    });
  };

  return { auditTrail, demoMailbox };
}

async function entriesBefore(tables: Kysely<Tables>, before: number | undefined): Promise<AuditEntry[]> {
  const { rows } = await sql<AuditEntry>`
    select position, unwind.instant_text(at) as at, actor, role, action,
      subject_kind || ' ' || subject_id as subject, encode(hash, 'hex') as hash
    from unwind.audit_entry
    where ${before ?? null}::bigint is null or position < ${before ?? null}
    order by position desc limit ${ENTRIES_PER_PAGE + 1}`.execute(tables);
  return rows;
}
