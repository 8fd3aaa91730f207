import { z } from 'zod';
import { MemberId, ThreadId } from '#domain/base/ids.ts';
import { Words } from '#domain/base/text.ts';
import { InstantText } from '#domain/base/time.ts';

export const threadStates = ['waiting', 'answered', 'done'] as const;
export const ThreadState = z.enum(threadStates);
export type ThreadState = z.infer<typeof ThreadState>;

/** What somebody asked, in one line of the inbox. */
export const ThreadLine = z.strictObject({
  id: ThreadId,
  state: ThreadState,
  urgent: z.boolean(),
  /** Empty where the asker gave none. */
  name: z.string(),
  /** How the newest message begins. */
  begins: z.string(),
  lastAt: InstantText,
  assigned: z.strictObject({ id: MemberId, name: z.string() }).nullable(),
});
export type ThreadLine = z.infer<typeof ThreadLine>;

export const Message = z.strictObject({
  id: z.uuid(),
  by: z.enum(['asker', 'practice']),
  /** Of the practice's messages, who wrote it. */
  author: z.string(),
  words: z.string(),
  at: InstantText,
});
export type Message = z.infer<typeof Message>;

/** An answer that is often given, to begin from. */
export const AnswerTemplate = z.strictObject({
  id: z.uuid(),
  title: z.string().trim().min(1, 'Write what the template is called').max(80),
  words: Words,
});
export type AnswerTemplate = z.infer<typeof AnswerTemplate>;

type Placed = Pick<ThreadLine, 'state' | 'urgent' | 'lastAt'>;

/** The order of the inbox: what waits first, urgent and then oldest; then what is answered, then what is done, newest first. */
export function byUrgency(one: Placed, other: Placed): number {
  const states = threadStates.indexOf(one.state) - threadStates.indexOf(other.state);
  if (states !== 0) return states;
  if (one.state !== 'waiting') return compare(other.lastAt, one.lastAt);
  return Number(other.urgent) - Number(one.urgent) || compare(one.lastAt, other.lastAt);
}

const compare = (one: string, other: string): number =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other));
