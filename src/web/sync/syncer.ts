import { waitAfter } from './backoff.ts';
import { flush } from './flush.ts';
import type { Journal } from './journal.ts';
import type { Line, Trouble } from './line.ts';
import { pull } from './pull.ts';
import type { KeptFact } from '#domain/session/fact.ts';

/** What the interface says about the record: everything is sent, so many wait, and why. */
export type SyncReport = {
  /** Whether the disk was asked yet: before that nobody may say that everything is sent. */
  readonly counted: boolean;
  readonly unsent: number;
  readonly held: number;
  readonly sending: boolean;
  readonly trouble: Trouble | null;
};

export type Syncer = {
  report(): SyncReport;
  subscribe(listener: () => void): () => void;
  /** Something waits, or the network is back: try now. Resolves when the round is over. */
  nudge(): Promise<void>;
  /** Pull this session every few seconds while it is open here; the answer stops it. */
  follow(session: string, told: (facts: readonly KeptFact[]) => void): () => void;
  stop(): void;
};

export type SyncWorld = {
  journal: Journal;
  line: Line;
  /** Only one tab of a device sends at a time: runs the work, or says that another tab is at it. */
  alone(work: () => Promise<void>): Promise<'done' | 'another-tab'>;
  /** Each answer from the server starts the offline hours again. */
  onAnswer(): void;
  /** The server knows nobody here: signed out, or cut off. */
  onSignedOut(): void;
  chance(): number;
};

/** The other tab may have looked just before something was noted here: look again when it is through. */
const AFTER_THE_OTHER_TAB_MS = 1000;
/** How often an open session asks for what another device filed. */
const FOLLOW_MS = 4000;
const QUIET: SyncReport = { counted: false, unsent: 0, held: 0, sending: false, trouble: null };

export const startSyncer = (world: SyncWorld): Syncer => {
  const listeners = new Set<() => void>();
  const timers = {
    retry: undefined as ReturnType<typeof setTimeout> | undefined,
    stopped: false,
    failures: 0,
  };
  let report = QUIET;
  let round: Promise<void> | null = null;
  let again = false;

  const say = (change: Partial<SyncReport>): void => {
    report = { ...report, ...change };
    for (const listener of listeners) listener();
  };
  const recount = async (): Promise<void> => {
    const [unsent, held] = await Promise.all([world.journal.count('unsent'), world.journal.count('held')]);
    say({ counted: true, unsent, held });
  };
  const send = async (): Promise<void> => {
    await recount();
    if (report.unsent === 0) return;
    say({ sending: true });
    const ended = await flush(world.journal, world.line).finally(() => say({ sending: false }));
    settle(ended === 'all-sent' ? null : ended);
    await recount();
  };
  const settle = (trouble: Trouble | null): void => {
    say({ trouble });
    timers.failures = trouble ? timers.failures + 1 : 0;
    if (!trouble) return world.onAnswer();
    if (trouble === 'signed-out') world.onSignedOut();
    tryIn(waitAfter(timers.failures, world.chance()));
  };
  const tryIn = (milliseconds: number): void => {
    clearTimeout(timers.retry);
    if (!timers.stopped) timers.retry = setTimeout(() => void nudge(), milliseconds);
  };
  // Between the last look at `again` and the end of the round nothing may be awaited: a nudge in between would be lost.
  const rounds = async (): Promise<void> => {
    try {
      do {
        again = false;
        if ((await world.alone(send)) === 'another-tab') tryIn(AFTER_THE_OTHER_TAB_MS);
        await recount();
      } while (again && !timers.stopped);
    } finally {
      round = null;
    }
  };
  const nudge = (): Promise<void> => {
    if (timers.stopped) return Promise.resolve();
    again = true;
    round ??= rounds();
    return round;
  };
  const follow = (session: string, told: (facts: readonly KeptFact[]) => void): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let following = true;
    let seen: number | undefined;
    const look = async (): Promise<void> => {
      const pulled = await pull(world.journal, world.line, session, seen);
      if (typeof pulled === 'object') {
        world.onAnswer();
        if (report.trouble) await nudge();
        seen = pulled.cursor;
        told(pulled.facts);
      } else if (pulled !== 'not-here') say({ trouble: pulled });
      if (pulled === 'signed-out') world.onSignedOut();
      if (following && !timers.stopped) timer = setTimeout(() => void look(), FOLLOW_MS);
    };
    void look();
    return () => {
      following = false;
      clearTimeout(timer);
    };
  };

  return {
    report: () => report,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    nudge,
    follow,
    stop: () => {
      timers.stopped = true;
      clearTimeout(timers.retry);
    },
  };
};
