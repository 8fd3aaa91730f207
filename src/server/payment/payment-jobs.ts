import type { Task } from 'graphile-worker';
import { z } from 'zod';
import { AppointmentId, PracticeId, type MemberId } from '#domain/base/ids.ts';
import type { Clock } from '#server/base/clock.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { moveMoney } from './move-money.ts';
import { settleGivenUp } from './settle-given-up.ts';
import type { Till } from './till.ts';

const MoneyJob = z.object({ practice: PracticeId, payment: z.uuid(), link: z.uuid() });
const VisitJob = z.object({ practice: PracticeId, appointment: AppointmentId });

/** What is done about money after a commit, and tried again until it is done. Jobs carry ids alone. */
export const paymentJobs = (till: Till, clock: Clock): Record<'move-money' | 'settle-given-up', Task> => ({
  'move-money': (payload, helpers) => {
    const { practice, payment, link } = MoneyJob.parse(payload);
    const asking = byJob({
      practice,
      member: link,
      job: helpers.job.id,
      subject: { kind: 'payment', id: payment },
    });
    return moveMoney(till, { asking, payment, now: clock.now() });
  },
  'settle-given-up': (payload, helpers) => {
    const { practice, appointment } = VisitJob.parse(payload);
    const subject = { kind: 'appointment', id: appointment };
    const asking = byJob({ practice, member: appointment, job: helpers.job.id, subject });
    return settleGivenUp(till, { asking, appointment, now: clock.now() });
  },
});

type ByJob = {
  readonly practice: PracticeId;
  readonly member: string;
  readonly job: string;
  readonly subject: { kind: string; id: string };
};

/** A job knows one visit or one payment, as whoever holds its link does. */
const byJob = ({ practice, member, job, subject }: ByJob): AskingAsVisitor => ({
  practice,
  member: member as MemberId,
  role: 'visitor',
  actor: 'Unwind',
  request: `job ${job}`,
  action: 'settlePayment',
  subject,
});
