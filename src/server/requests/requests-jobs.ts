import type { TaskList } from 'graphile-worker';
import { endProposals } from './end-proposals.ts';
import type { RequestsJobs } from './jobs-asking.ts';
import { offerFreedTime } from './offer-freed-time.ts';

/** What is done about wishes without anybody asking. */
export const requestsJobs = (options: RequestsJobs): TaskList => ({
  'end-proposals': endProposals(options),
  'offer-freed-time': offerFreedTime(options),
});
