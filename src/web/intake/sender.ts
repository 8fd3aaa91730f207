import { waitAfter } from '#web/sync/backoff.ts';
import { type Filling, settled } from './filling.ts';
import type { FormBook } from './form-book.ts';
import { undelivered } from './own-drawing.ts';
import type { FormPort, HandInAnswer, Missed } from './port.ts';

/** How the sending goes: nothing waits, something is on its way, or why it waits. */
export type Report = 'saved' | 'sending' | Missed;

export type Sender = {
  readonly report: () => Report;
  subscribe(listener: () => void): () => void;
  /** Something waits, or the network is back: try now. */
  readonly nudge: () => Promise<void>;
  readonly stop: () => void;
};

type World = {
  readonly book: FormBook;
  readonly port: FormPort;
  /** What the practice said to a form that was handed in; told once. */
  readonly onHandedIn: (answer: HandInAnswer) => void;
  readonly onOtherVersion: (text: string) => void;
  readonly chance: () => number;
};

/** The contract's ANSWERS_PER_PUSH and its most facts of a drawing; a test holds the first together. */
export const ANSWERS_AT_ONCE = 200;
const MARKS_AT_ONCE = 200;

/** Sends what waits, oldest first, until nothing waits or the line is in trouble; then tries again, ever more seldom. */
export const startSender = (world: World): Sender => {
  const listeners = new Set<() => void>();
  const timers = { retry: undefined as ReturnType<typeof setTimeout> | undefined, failures: 0 };
  let report: Report = 'saved';
  let round: Promise<void> | null = null;
  let state: 'running' | 'again' | 'stopped' = 'running';

  const say = (next: Report): void => {
    if (report === next) return;
    report = next;
    for (const listener of listeners) listener();
  };
  const settle = (ended: 'all-sent' | Missed): void => {
    timers.failures = ended === 'all-sent' ? 0 : timers.failures + 1;
    say(ended === 'all-sent' ? 'saved' : ended);
    clearTimeout(timers.retry);
    if (ended === 'all-sent' || ended === 'gone' || state === 'stopped') return;
    timers.retry = setTimeout(() => void nudge(), waitAfter(timers.failures, world.chance()));
  };
  // Between the last look at `state` and the end of the round nothing may be awaited: a nudge in between would be lost.
  const rounds = async (): Promise<void> => {
    try {
      while (state === 'again') {
        state = 'running';
        if (report === 'saved' && waits(world.book.state().filling)) say('sending');
        settle(await sendAll(world));
      }
    } finally {
      round = null;
    }
  };
  const nudge = (): Promise<void> => {
    if (state === 'stopped' || report === 'gone') return Promise.resolve();
    state = 'again';
    round ??= rounds();
    return round;
  };
  return {
    report: () => report,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    nudge,
    stop: () => {
      state = 'stopped';
      clearTimeout(timers.retry);
    },
  };
};

/** Is anything of the form not with the practice yet? */
export const waits = (filling: Filling): boolean =>
  [...filling.given, ...filling.signatures].some(({ sending }) => sending === 'kept') ||
  undelivered(filling.drawing).length > 0 ||
  filling.handIn === 'asked';

async function sendAll(world: World): Promise<'all-sent' | Missed> {
  for (const send of [sendAnswers, sendSignatures, sendDrawing, handIn]) {
    const missed = await send(world);
    if (missed) return missed;
  }
  return 'all-sent';
}

async function sendAnswers(world: World): Promise<Missed | null> {
  let atMost = ANSWERS_AT_ONCE;
  for (;;) {
    const { filling } = world.book.state();
    const batch = filling.given.filter(({ sending }) => sending === 'kept').slice(0, atMost);
    if (batch.length === 0) return null;
    const answers = batch.map(({ id, item, value, at }) => ({ id, item, value, at }));
    const sent = await world.port.sendAnswers(answers, filling.by);
    if (sent.kind === 'sent') {
      const { ids, atOnce } = sent;
      world.book.change((now) => ({ ...settled(now, ids, 'sent'), heard: atOnce ?? now.heard }));
      // What was sent and not acknowledged would be sent for ever.
      if (!batch.some(({ id }) => ids.includes(id))) return 'busy';
    } else if (sent.kind !== 'unfit') return sent.kind;
    else if (batch.length > 1) atMost = 1;
    else world.book.change((now) => settled(now, [answers[0]?.id ?? ''], 'held'));
  }
}

async function sendSignatures(world: World): Promise<Missed | null> {
  const { filling } = world.book.state();
  for (const signature of filling.signatures.filter(({ sending }) => sending === 'kept')) {
    const signed = await world.port.sign(signature, filling.by);
    if (signed.kind === 'sent') world.book.change((now) => settled(now, [signature.id], 'sent'));
    else if (signed.kind === 'other-version') world.onOtherVersion(signature.text);
    else if (signed.kind === 'unfit')
      world.book.change((now) => ({
        ...now,
        signatures: now.signatures.filter(({ id }) => id !== signature.id),
      }));
    else return signed.kind;
  }
  return null;
}

async function sendDrawing(world: World): Promise<Missed | null> {
  for (;;) {
    const { filling } = world.book.state();
    const facts = undelivered(filling.drawing).slice(0, MARKS_AT_ONCE);
    if (facts.length === 0) return null;
    const sent = await world.port.sendDrawing(facts);
    const ids = facts.map(({ id }) => id);
    if (sent.kind === 'sent' || sent.kind === 'unfit') world.book.change((now) => settled(now, ids, 'sent'));
    else return sent.kind;
  }
}

async function handIn(world: World): Promise<Missed | null> {
  if (world.book.state().filling.handIn === 'no') return null;
  const answer = await world.port.handIn();
  switch (answer.kind) {
    case 'handed-in':
    case 'unanswered':
    case 'not-signed':
      world.onHandedIn(answer);
      return null;
    case 'offline':
    case 'busy':
    case 'signed-out':
    case 'gone':
      return answer.kind;
  }
}
