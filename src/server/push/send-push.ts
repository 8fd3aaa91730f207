import type { Task } from 'graphile-worker';
import type pg from 'pg';
import webPush from 'web-push';
import { z } from 'zod';
import { CannotFetch, type Limits } from '#server/directory/fetch-limited.ts';
import { postPush } from './post-push.ts';
import { pushKeyFrom } from './push-key.ts';

const PushJob = z.object({ practice: z.uuid(), subscription: z.uuid() });
type PushJob = z.infer<typeof PushJob>;

type Pushing = {
  readonly secret: string;
  /** Whom a push service may write to about us. */
  readonly contact: string;
  readonly reach: Limits['reach'];
};

/** A phone that was off learns of a moment for so long; after that it is no moment any more. [design] */
const KEPT_SECONDS = 3 * 3600;

/** What a lock screen shows: nothing of a person, her care, or what was not done. The same for everybody. */
const MOMENT = JSON.stringify({ title: 'Unwind', body: 'A moment for you.', open: '/my/home' });

/**
 * The job that pushes to one browser. One that is gone is forgotten (404 and 410, RFC 8030); what may work later is tried
 * again; what never will is not. Nothing of the address is logged.
 */
export const sendPush = (pushing: Pushing): Task => {
  const keys = pushKeyFrom(pushing.secret);
  return (payload, helpers) => {
    const job = PushJob.parse(payload);
    return helpers.withPgClient(async (client) => {
      const browser = await browserOf(client, job);
      if (!browser) return;
      const status = await push(browser, { ...pushing, keys });
      if (status === 404 || status === 410) await forget(client, job);
      else if (isWorthAnother(status)) throw new Error(`push ${job.subscription} was not taken: ${status}`);
    });
  };
};

type Browser = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

async function browserOf(client: pg.PoolClient, job: PushJob): Promise<Browser | undefined> {
  const { rows } = await client.query<Browser>(
    'select endpoint, p256dh, auth from unwind.push_subscription where practice_id = $1 and id = $2',
    [job.practice, job.subscription],
  );
  return rows[0];
}

const forget = (client: pg.PoolClient, job: PushJob): Promise<unknown> =>
  client.query('delete from unwind.push_subscription where practice_id = $1 and id = $2', [
    job.practice,
    job.subscription,
  ]);

type Keyed = Pushing & { readonly keys: ReturnType<typeof pushKeyFrom> };

/** The status that the push service answered with; 0 where there was no answer, 400 where the address leads nowhere public. */
async function push({ endpoint, p256dh, auth }: Browser, { keys, contact, reach }: Keyed): Promise<number> {
  try {
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, MOMENT, {
      vapidDetails: { subject: contact, ...keys },
      TTL: KEPT_SECONDS,
      urgency: 'normal',
      topic: 'moment',
    });
    return await postPush({ endpoint, headers: wireHeaders(headers), body }, reach);
  } catch (error) {
    return error instanceof CannotFetch ? 400 : 0;
  }
}

const Headers = z.record(z.string(), z.union([z.string(), z.number()]));
const wireHeaders = (headers: unknown): Record<string, string | number> => Headers.parse(headers);

/** No answer, too many at once, or a fault of theirs: later it may go. */
const isWorthAnother = (status: number): boolean => status === 0 || status === 429 || status >= 500;
