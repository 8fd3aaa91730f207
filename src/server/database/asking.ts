import pg from 'pg';
import type { Role } from '#contract/endpoint.ts';
import type { MemberId, PracticeId } from '#domain/base/ids.ts';

/** Who asks for what: what row-level security decides by, and what the audit trail writes down. */
export type Asking = {
  readonly practice: PracticeId;
  readonly member: MemberId;
  readonly role: Role;
  /** The member's name, as the audit trail shows it. */
  readonly actor: string;
  /** The request's id. */
  readonly request: string;
  /** The endpoint's name. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
};

/** Through a link nobody is signed in: its form stands in the member's place, and row-level security knows it as that. */
export type AskingByLink = Omit<Asking, 'role'> & { readonly role: 'link' };
/**
 * Nobody is signed in on the public pages. In the member's place stands the visit whose signed link was opened, or is being
 * booked; else an id that is nobody's.
 */
export type AskingAsVisitor = Omit<Asking, 'role'> & { readonly role: 'visitor' };
export type Anybody = Asking | AskingByLink | AskingAsVisitor;

/** SQL that makes the rest of the transaction this asker's, in one round trip with its BEGIN. */
export function settingsOf(asking: Anybody): string {
  const practice = pg.escapeLiteral(asking.practice);
  const member = pg.escapeLiteral(asking.member);
  const role = pg.escapeLiteral(asking.role);
  return `set local unwind.practice = ${practice}; set local unwind.member = ${member}; set local unwind.role = ${role}`;
}
