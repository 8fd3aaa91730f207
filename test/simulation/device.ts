import type { KeptFact } from '#domain/session/fact.ts';
import { makeFact, type Notable } from '#domain/session/noting.ts';
import { openCabinet, type Cabinet } from '#web/sync/cabinet.ts';
import { flush } from '#web/sync/flush.ts';
import { openJournal, type Journal, type SessionHead } from '#web/sync/journal.ts';
import type { Line } from '#web/sync/line.ts';
import { makeLock } from '#web/sync/lock.ts';
import { pull } from '#web/sync/pull.ts';
import { openBook, type SessionBook } from '#web/sync/session-book.ts';
import type { Chance } from './chance.ts';
import { type Fate, Killed, mortal } from './mortal-cabinet.ts';

type World = { chance: Chance; line: Line; head: SessionHead; name: string };
type Running = { cabinet: Cabinet; journal: Journal; book: SessionBook; run: string; startedAt: number };

/** A tablet in the treatment room: the real journal, flush and pull on a disk that outlives every kill. */
export class SimulatedDevice {
  /** What the screen said is "recorded here". */
  readonly recorded = new Set<string>();
  private readonly world: World;
  private readonly key: CryptoKey;
  private running: Running;
  private wallMs: number;
  private trueMs = 0;
  private immortal = false;
  private lives = 1;
  private dead = false;

  private constructor(world: World, key: CryptoKey, running: Running) {
    this.world = world;
    this.key = key;
    this.running = running;
    this.wallMs = Date.parse('2026-03-10T15:00:00Z') + world.chance.below(120_000);
  }

  static async start(world: World): Promise<SimulatedDevice> {
    const { key } = await makeLock({ share: world.name, opensOfflineHours: 12, now: 0 });
    let device: SimulatedDevice | undefined;
    const fate = { mayDie: () => device?.mayDie() ?? false, died: () => device?.died() };
    const running = await open(world, key, fate, 0);
    device = new SimulatedDevice(world, key, running);
    return device;
  }

  facts(): readonly KeptFact[] {
    return this.running.book.state().facts;
  }

  /** One press, or several before the disk has answered the first. */
  async note(make: (facts: readonly KeptFact[]) => readonly Notable[]): Promise<void> {
    const noted: string[] = [];
    const outcome = await this.orDie(() =>
      this.running.book.note((facts, tick) => {
        const fresh = make(facts).map((body, index) => makeFact({ body, clock: this.clock(tick + index) }));
        noted.push(...fresh.map((fact) => fact.id));
        return fresh;
      }),
    );
    if (outcome === 'recorded') for (const id of noted) this.recorded.add(id);
  }

  async send(): Promise<string> {
    return (await this.orDie(() => flush(this.running.journal, this.world.line))) ?? 'killed';
  }

  async look(): Promise<boolean> {
    const pulled = await this.orDie(() =>
      pull(this.running.journal, this.world.line, this.world.head.session),
    );
    if (pulled === null || typeof pulled === 'string') return false;
    this.running.book.takeIn(pulled.facts);
    return true;
  }

  /** Kill and start again: the page is gone, the disk is not. */
  async restart(): Promise<void> {
    this.lives += 1;
    this.dead = false;
    this.running.cabinet.close();
    this.running = await open(this.world, this.key, this, this.trueMs);
  }

  passTime(milliseconds: number): void {
    this.trueMs += milliseconds;
    this.wallMs += milliseconds;
  }

  jumpClock(milliseconds: number): void {
    this.wallMs += milliseconds;
  }

  heal(): void {
    this.immortal = true;
  }

  async waiting(): Promise<number> {
    return this.running.journal.count('unsent');
  }

  async end(): Promise<void> {
    await this.running.cabinet.destroy();
  }

  died(): void {
    this.dead = true;
  }

  mayDie(): boolean {
    return !this.immortal;
  }

  private clock(tick: number) {
    return {
      id: () => this.world.chance.uuid(),
      at: new Date(this.wallMs).toISOString(),
      run: this.running.run,
      elapsedMs: this.trueMs - this.running.startedAt,
      tick,
    };
  }

  private async orDie<Value>(work: () => Promise<Value>): Promise<Value | null> {
    const { lives } = this;
    const outcome = await work().catch((fault: unknown) => {
      if (this.lives === lives && !(fault instanceof Killed)) throw fault;
      return null;
    });
    // What else was under way in a life that has ended went with it.
    if (this.lives !== lives) return null;
    if (!this.dead) return outcome;
    await this.restart();
    return null;
  }
}

const open = async (world: World, key: CryptoKey, fate: Fate, startedAt: number): Promise<Running> => {
  const cabinet = await openCabinet(world.name);
  const journal = openJournal(mortal(cabinet, world.chance, fate), key);
  const facts = await journal.factsOf(world.head.session);
  const book = openBook(journal, { head: world.head, facts });
  return { cabinet, journal, book, run: world.chance.uuid(), startedAt };
};
