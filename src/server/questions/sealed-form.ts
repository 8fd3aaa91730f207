import { createHash, randomUUID } from 'node:crypto';
import { ThreadId } from '#domain/base/ids.ts';
import { provesWork } from '#domain/questions/question.ts';
import { isSame, signatureOf } from './thread-link.ts';

type Sealing = { readonly secret: string; readonly practice: string };

/** What a form carries hidden: which thread it will open, and when it was shown; signed, so that neither is made up. */
export function sealForm({ secret, practice }: Sealing, now: Temporal.Instant): string {
  const said = `${randomUUID()}.${now.epochMilliseconds}`;
  return `${said}.${signatureOf(secret, `question form of ${practice}:${said}`)}`;
}

export type OpenedForm = { readonly thread: ThreadId; readonly shownMs: number };

/** What stands in a form's seal; null when nobody here sealed it for this practice. */
export function openForm({ secret, practice }: Sealing, seal: string): OpenedForm | null {
  const [id = '', shown = '', signed = ''] = seal.split('.');
  const thread = ThreadId.safeParse(id);
  const known = signatureOf(secret, `question form of ${practice}:${id}.${shown}`);
  return thread.success && isSame(known, signed) ? { thread: thread.data, shownMs: Number(shown) } : null;
}

/** Whether this browser did the work for this form: a number that, hashed with the seal, begins with zeros. */
export const isProven = (seal: string, work: string): boolean =>
  /^\d{1,12}$/.test(work) && provesWork(createHash('sha256').update(`${seal}:${work}`).digest());
