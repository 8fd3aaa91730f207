import { randomUUID } from 'node:crypto';
import type { Role } from '#contract/endpoint.ts';
import { MemberId, PracticeId } from '#domain/base/ids.ts';
import type { Asking, Database } from '#server/database/database.ts';

/** A bare practice of one test's own, and its owner asking. For whole weeks of diary there is the cast. */
export async function addPractice(database: Database, role: Role = 'owner'): Promise<Asking> {
  const practice = PracticeId.parse(randomUUID());
  await database.identity.query(`insert into unwind.practice (id, name, zone) values ($1, 'Some', 'UTC')`, [
    practice,
  ]);
  return addMember(database, practice, role);
}

/** One more member of a practice, asking. */
export async function addMember(database: Database, practice: PracticeId, role: Role): Promise<Asking> {
  const member = MemberId.parse(randomUUID());
  await database.identity.query(
    `insert into unwind.member (practice_id, id, user_id, name, email, role)
     values ($1, $2, $3, 'Maren Holt', 'maren@stillpoint.example', $4)`,
    [practice, member, randomUUID(), role],
  );
  const subject = { kind: 'client', id: randomUUID() };
  return { practice, member, role, actor: 'Maren Holt', request: 'r-1', action: 'clientFile', subject };
}
