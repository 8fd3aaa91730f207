import { MemberId, type PracticeId } from '#domain/base/ids.ts';
import type { WishId } from '#domain/scheduling/wish.ts';
import type { Clock } from '#server/base/clock.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Till } from '#server/payment/till.ts';

export type RequestsJobs = Till & { readonly clock: Clock };

/** A job knows one wish, as whoever holds its link does. */
export const asWish = (practice: PracticeId, wish: WishId, job: string): AskingAsVisitor => ({
  practice,
  member: MemberId.parse(wish),
  role: 'visitor',
  actor: 'Unwind',
  request: `job ${job}`,
  action: 'offerFreedTime',
  subject: { kind: 'wish', id: wish },
});
