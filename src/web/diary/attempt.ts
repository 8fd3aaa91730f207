import type { Result } from '#domain/base/result.ts';
import { Offline } from '#web/app/call-failures.ts';
import { queryClient } from '#web/app/query-client.ts';
import { dropWaiting, keepWaiting } from './waiting.ts';

export type Outcome<Refusal> =
  | { readonly kind: 'done' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type Wish<Value, Refusal> = {
  readonly key: string;
  readonly words: string;
  readonly send: () => Promise<Result<Value, Refusal>>;
  readonly onDone: (value: Value) => void;
  /** Why not, in a sentence, for a wish that was refused after it had waited. */
  readonly whyNot: (refusal: Refusal) => string;
};

/** Asks for a change of the diary. Where the server cannot be reached the wish waits in sight. */
export const attempt = async <Value, Refusal>(wish: Wish<Value, Refusal>): Promise<Outcome<Refusal>> => {
  try {
    const answer = await inTurn(wish.key, wish.send);
    dropWaiting(wish.key);
    await renewDiary();
    if (!answer.ok) return { kind: 'refused', refusal: answer.refusal };
    wish.onDone(answer.value);
    return { kind: 'done' };
  } catch (failure) {
    if (!(failure instanceof Offline)) throw failure;
    keepWaiting({ key: wish.key, words: wish.words, send: () => sendAgain(wish) });
    return { kind: 'waiting' };
  }
};

const asking = new Map<string, Promise<unknown>>();

/** What is asked of one thing is asked one after the other: of two moves of a visit the later one has the last word. */
const inTurn = async <Value>(key: string, send: () => Promise<Value>): Promise<Value> => {
  const turn = (asking.get(key) ?? Promise.resolve()).then(send, send);
  asking.set(key, turn);
  try {
    return await turn;
  } finally {
    if (asking.get(key) === turn) asking.delete(key);
  }
};

const sendAgain = async <Value, Refusal>(wish: Wish<Value, Refusal>): Promise<string | null> => {
  const answer = await wish.send();
  await renewDiary();
  if (!answer.ok) return wish.whyNot(answer.refusal);
  wish.onDone(answer.value);
  return null;
};

/** Everything that a visit shows in is read again. */
export const renewDiary = async (): Promise<void> => {
  await Promise.all(
    ['diary', 'day', 'free-times', 'why-not-free', 'client'].map((name) =>
      queryClient.invalidateQueries({ queryKey: [name] }),
    ),
  );
};
