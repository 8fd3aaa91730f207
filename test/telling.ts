import { Fact, type FactOf, type KeptFact } from '#domain/session/fact.ts';
import { type Notable, makeFact, nextTick } from '#domain/session/noting.ts';

type HoldBegan = Extract<Notable, { kind: 'hold-began' }>;

/** A hold as the cast usually gives it; a test says only what matters to it. */
export const aHold: HoldBegan = {
  kind: 'hold-began',
  region: 'back.upper_trap',
  side: 'left',
  layer: 'superficial_fascia',
  technique: 'CHR',
  approach: 'indirect',
  contacts: [{ hand: 'left', contact: 'crossed_hands' }],
  pressure: 2,
};

/** Tells a session fact by fact on one device, with its wall clock and its monotonic clock. */
export class Telling {
  readonly facts: KeptFact[] = [];
  readonly #device: number;
  #wallMs = Temporal.Instant.from('2026-01-05T15:00:00Z').epochMilliseconds;
  #elapsedMs = 1000;
  #runs = 1;
  #made = 0;

  constructor(device = 1) {
    this.#device = device;
  }

  /** Notes something now. */
  say<Kind extends Notable['kind']>(body: Extract<Notable, { kind: Kind }>): FactOf<Kind> {
    const fact = makeFact({ body, clock: this.#clock() });
    this.facts.push(Fact.parse(fact));
    return fact as FactOf<Kind>;
  }

  hold(changes: Partial<HoldBegan> = {}): FactOf<'hold-began'> {
    return this.say<'hold-began'>({ ...aHold, ...changes });
  }

  wait(seconds: number): this {
    this.#wallMs += seconds * 1000;
    this.#elapsedMs += seconds * 1000;
    return this;
  }

  /** Only the wall clock moves: somebody, or the network, sets it. */
  setClock(bySeconds: number): this {
    this.#wallMs += bySeconds * 1000;
    return this;
  }

  reload(): this {
    this.#runs += 1;
    this.#elapsedMs = 50;
    return this;
  }

  learn(facts: readonly KeptFact[]): this {
    this.facts.push(...facts.filter((fact) => !this.facts.some(({ id }) => id === fact.id)));
    return this;
  }

  get now(): { at: string; run: string; elapsedMs: number } {
    const { at, run, elapsedMs } = this.#clock();
    return { at, run, elapsedMs };
  }

  #clock() {
    return {
      id: () => uuid(this.#device, 0, ++this.#made),
      at: Temporal.Instant.fromEpochMilliseconds(Math.round(this.#wallMs)).toString(),
      run: uuid(this.#device, this.#runs, 0),
      elapsedMs: this.#elapsedMs,
      tick: nextTick(this.facts),
    };
  }
}

const uuid = (device: number, run: number, count: number): string =>
  `0198a0${String(device).padStart(2, '0')}-${String(run).padStart(4, '0')}-7000-8000-${String(count).padStart(12, '0')}`;
