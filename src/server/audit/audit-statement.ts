import pg from 'pg';
import type { Anybody } from '#server/database/asking.ts';

/** The statement that adds entries of one practice to its trail. Number, time and hash are the database's. */
export function auditStatement(entries: readonly Anybody[]): string {
  const rows = entries.map(
    (entry) =>
      `(${valuesOf(entry)
        .map((value) => pg.escapeLiteral(value))
        .join(', ')})`,
  );
  return `insert into unwind.audit_entry
    (practice_id, actor_id, actor, role, action, subject_kind, subject_id, request) values ${rows.join(', ')}`;
}

function valuesOf(entry: Anybody): string[] {
  const { practice, member, actor, role, action, subject, request } = entry;
  return [practice, member, actor, role, action, subject.kind, subject.id, request];
}
