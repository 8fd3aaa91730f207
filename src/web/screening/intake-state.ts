import type { Found } from './screening-model.ts';

export type IntakeState = 'sent' | 'opened' | 'finished' | 'withdrawn' | 'expired';

/** How far a link is. What was handed in stays so after the link has run out. */
export const intakeState = (
  { finishedAt, withdrawnAt, expiresAt, openedAt }: Found['intakes'][number],
  now: Temporal.Instant,
): IntakeState => {
  if (finishedAt !== null) return 'finished';
  if (withdrawnAt !== null) return 'withdrawn';
  if (Temporal.Instant.compare(expiresAt, now) <= 0) return 'expired';
  return openedAt === null ? 'sent' : 'opened';
};
