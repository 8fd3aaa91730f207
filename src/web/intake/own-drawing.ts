import type { FactId } from '#domain/base/ids.ts';
import type { FactOf, KeptFact } from '#domain/session/fact.ts';
import { makeFact, nextTick, takeBack } from '#domain/session/noting.ts';
import type { Chosen } from '#web/body/chart-props.ts';
import { withMark, type Brush, type Draft, type Mark } from '#web/drawing/drawing.ts';
import { readClock } from '#web/session/device-clock.ts';

/** What the client drew in this form: marks, and the taking back of marks that the practice has already. */
export type OwnDrawing = {
  readonly drawing: string;
  readonly facts: readonly KeptFact[];
  /** Ids that the practice has. */
  readonly sent: readonly string[];
};

export const drawingFrom = (facts: readonly KeptFact[]): OwnDrawing => ({
  drawing: facts.findLast(isMark)?.drawing ?? crypto.randomUUID(),
  facts,
  sent: facts.map(({ id }) => id),
});

/** The marks that stand. */
export const draftOf = ({ drawing, facts }: OwnDrawing): Draft => {
  const gone = new Set(facts.filter(isTakenBack).map(({ fact }) => fact));
  return { drawing, marks: facts.filter(isMark).filter(({ id }) => !gone.has(id)) };
};

export const drawn = (own: OwnDrawing, brush: Brush, chosen: Chosen): OwnDrawing => {
  const mark = withMark({ drawing: own.drawing, marks: own.facts.filter(isMark) }, brush, chosen).marks.at(
    -1,
  );
  return mark ? { ...own, facts: [...own.facts, mark] } : own;
};

/** A mark that never left the phone goes without a trace; one that the practice has is taken back by a fact of its own. */
export const undrawn = (own: OwnDrawing, id: FactId): OwnDrawing =>
  own.sent.includes(id)
    ? { ...own, facts: [...own.facts, takingBack(own, id)] }
    : { ...own, facts: own.facts.filter((fact) => fact.id !== id) };

export const withoutLastDrawn = (own: OwnDrawing): OwnDrawing => {
  const last = draftOf(own).marks.at(-1);
  return last ? undrawn(own, last.id) : own;
};

export const undelivered = ({ facts, sent }: OwnDrawing): readonly KeptFact[] =>
  facts.filter(({ id }) => !sent.includes(id));

export const delivered = (own: OwnDrawing, ids: readonly string[]): OwnDrawing => ({
  ...own,
  sent: [...new Set([...own.sent, ...ids])],
});

const takingBack = ({ facts }: OwnDrawing, id: FactId): KeptFact =>
  makeFact({
    body: takeBack(id),
    clock: { ...readClock(), id: () => crypto.randomUUID(), tick: nextTick(facts) },
  });

const isMark = (fact: KeptFact): fact is Mark => fact.kind === 'drawing-marked' && 'drawing' in fact;

const isTakenBack = (fact: KeptFact): fact is FactOf<'corrected'> =>
  fact.kind === 'corrected' && 'instead' in fact && fact.instead === null;
