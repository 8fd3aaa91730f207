import type { Asking } from '#server/database/database.ts';
import type { Queryable } from './add-user.ts';
import type { Membership } from './membership.ts';

/** What can happen to a sign-in, in the words of the audit trail. */
export type SignInEvent =
  | 'setUp'
  | 'signIn'
  | 'signInRefused'
  | 'secondFactorAsked'
  | 'signOut'
  | 'signOutEverywhere'
  | 'passwordResetAsked'
  | 'passwordReset'
  | 'passwordChanged'
  | 'secondFactorAdded'
  | 'secondFactorRemoved'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'invitationAccepted';

export type TrailEntry = { readonly event: SignInEvent; readonly request: string };
type Actor = Pick<Membership, 'practice' | 'member' | 'role' | 'name'>;

/** Adds what happened to the practice's audit trail. Nothing is answered before the entry is durable. */
export async function addToTrail(database: Queryable, actor: Actor, entry: TrailEntry): Promise<void> {
  await database.query(
    `insert into unwind.audit_entry
       (practice_id, actor_id, actor, role, action, subject_kind, subject_id, request)
     values ($1, $2, $3, $4, $5, 'member', $2::uuid::text, $6)`,
    [actor.practice, actor.member, actor.name, actor.role, entry.event, entry.request],
  );
}

export const actorOf = ({ practice, member, role, actor }: Asking): Actor => ({
  practice,
  member,
  role,
  name: actor,
});
