import type { DiaryEntry } from '#contract/diary.ts';
import { accepted, type Result } from '#domain/base/result.ts';
import { ask, call, type Refusal, type Reply } from '#web/app/api.ts';
import { attempt, renewDiary, type Outcome } from './attempt.ts';
import type { Block } from './columns.ts';
import { tellDone } from './done-note.ts';
import { momentWords } from './moment-words.ts';
import type { Move } from './motion.ts';
import { markRefusalWords, refusalWords, type BookingRefused } from './refusal-words.ts';
import { words } from './board-words.ts';

// What staff ask of the diary. Each deed says what it is called, so that it can wait in sight when nobody answers.

export type Status = 'booked' | 'arrived' | 'done' | 'no-show';
export type Which = 'this' | 'following' | 'all';

type MoveAsked = { readonly entry: DiaryEntry; readonly move: Move; readonly zone: string } & {
  readonly reason?: string;
  readonly which?: Which;
};

export const moveVisit = ({
  entry,
  move,
  zone,
  reason,
  which,
}: MoveAsked): Promise<Outcome<BookingRefused>> => {
  const moment = momentWords(move.startsAt, zone);
  return attempt({
    key: `move ${entry.id}`,
    words: words.wish.move[which ?? 'this'](entry.clientName, moment),
    send: () => sendMove(entry.id, { ...move, ...over(reason), ...(which === undefined ? {} : { which }) }),
    onDone: () =>
      tellDone({
        words: words.done.moved[which ?? 'this'](entry.clientName, moment),
        undo: () => undoChange(entry.id),
      }),
    whyNot: (refusal) => refusalWords(refusal),
  });
};

const over = (reason: string | undefined) => (reason === undefined ? {} : { overlap: { reason } });

type MoveBody = Move & { overlap?: { reason: string }; which?: Which };
const sendMove = (appointment: string, body: MoveBody) =>
  call('moveAppointment', { params: { appointment }, body });

/** Takes a move or a cancellation back, of a series the whole change, while the client has not been told. */
const undoChange = async (appointment: string): Promise<void> => {
  const answer = await call('undoChange', { params: { appointment }, body: {} });
  await renewDiary();
  tellDone({ words: answer.ok ? words.done.undone : words.done.notUndone[answer.refusal.reason] });
};

export const markVisit = (entry: DiaryEntry, status: Status): Promise<Outcome<Refusal<'markAppointment'>>> =>
  attempt({
    key: `mark ${entry.id}`,
    words: words.wish.mark(entry.clientName, words.marks[status]),
    send: () => sendMark(entry.id, status),
    onDone: () =>
      tellDone({
        words: words.done.marked(entry.clientName, words.marks[status]),
        undo: () => markBack(entry),
      }),
    whyNot: markRefusalWords,
  });

const sendMark = (appointment: string, status: Status) =>
  call('markAppointment', { params: { appointment }, body: { status } });

const markBack = async (entry: DiaryEntry): Promise<void> => {
  if (entry.status === 'cancelled') return;
  const answer = await sendMark(entry.id, entry.status);
  await renewDiary();
  tellDone({
    words: answer.ok
      ? words.done.marked(entry.clientName, words.marks[entry.status])
      : markRefusalWords(answer.refusal),
  });
};

type CancelAsked = {
  readonly entry: DiaryEntry;
  readonly which: Which;
  readonly tellClient: boolean;
  readonly zone: string;
};

export const cancelVisit = ({ entry, which, tellClient, zone }: CancelAsked): Promise<Outcome<never>> =>
  attempt<Reply<'cancelAppointment'>, never>({
    key: `cancel ${entry.id}`,
    words: words.wish.cancel[which](entry.clientName, momentWords(entry.startsAt, zone)),
    send: async () =>
      accepted(
        await ask('cancelAppointment', { params: { appointment: entry.id }, body: { which, tellClient } }),
      ),
    onDone: ({ cancelled }) => {
      const [first] = cancelled;
      // Somebody cancelled it meanwhile: hers to take back.
      if (first === undefined) return tellDone({ words: words.done.cancelledBefore(entry.clientName) });
      tellDone({
        words: words.done.cancelled(entry.clientName, cancelled.length),
        undo: () => undoChange(first),
      });
    },
    whyNot: () => '',
  });

export type BlockBody = {
  readonly therapist: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly words: string;
};

export const blockTime = (block: string, body: BlockBody, zone: string): Promise<Outcome<never>> =>
  attempt<Reply<'blockTime'>, never>({
    key: `block ${block}`,
    words: words.wish.block(momentWords(body.startsAt, zone)),
    send: async () => accepted(await ask('blockTime', { params: { block }, body })),
    onDone: ({ visits }) =>
      tellDone({ words: words.done.blocked(visits.map(({ clientName }) => clientName)) }),
    whyNot: () => '',
  });

export const unblockTime = (block: Block, zone: string): Promise<Outcome<never>> =>
  attempt<Reply<'unblockTime'>, never>({
    key: `block ${block.id}`,
    words: words.wish.unblock(momentWords(block.startsAt, zone)),
    send: async (): Promise<Result<Reply<'unblockTime'>, never>> =>
      accepted(await ask('unblockTime', { params: { block: block.id } })),
    onDone: () => tellDone({ words: words.done.unblocked, undo: () => blockAgain(block) }),
    whyNot: () => '',
  });

const blockAgain = async ({ id, therapist, startsAt, endsAt, words: said }: Block): Promise<void> => {
  await ask('blockTime', { params: { block: id }, body: { therapist, startsAt, endsAt, words: said } });
  await renewDiary();
  tellDone({ words: words.done.blocked([]) });
};
