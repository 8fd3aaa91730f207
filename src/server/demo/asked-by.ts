import type { Asking } from '#server/database/database.ts';
import { stillPoint, type CastMember } from './cast.ts';

/** One of the cast asking for something, as the audit trail will show it. */
export const askedBy = (member: CastMember, action: string, subject: Asking['subject']): Asking => ({
  practice: stillPoint.id,
  member: member.id,
  role: member.role,
  actor: member.name,
  request: 'demonstration',
  action,
  subject,
});
