import type { FactId } from '#domain/base/ids.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { takeBack, type Notable } from '#domain/session/noting.ts';
import { deriveSession } from '#domain/session/session.ts';
import { lastUndoable } from '#domain/session/undo.ts';
import type { Chance } from './chance.ts';

const places: readonly RegionId[] = ['neck.suboccipital', 'neck.back', 'back.upper_trap', 'head.temple'];
const score = (chance: Chance) => chance.below(11);
const ago = (chance: Chance) => (chance.happens(0.2) ? { agoSeconds: chance.oneOf([10, 20, 40, 90]) } : {});

/** What a therapist with busy hands may press next, given what her own screen shows. */
export const pressNext = (chance: Chance, facts: readonly KeptFact[]): readonly Notable[] => {
  const session = deriveSession(facts);
  const hold = session.running[0]?.id;
  const undoable = lastUndoable(facts);
  if (undoable && chance.happens(0.08)) return [takeBack(undoable)];
  if (!hold) return chance.happens(0.75) ? [beginHold(chance)] : [aside(chance, session.state)];
  return chance.oneOf<() => readonly Notable[]>([
    () => [{ kind: 'hold-released', hold, signs: ['softening'], ...ago(chance) }],
    () => [{ kind: 'hold-ended', hold, ...ago(chance) }],
    () => [{ kind: 'hold-changed', hold, pressure: chance.oneOf([1, 2, 3, 4, 5]) }],
    () => [{ kind: 'discomfort-said', score: score(chance), hold }],
    () => [{ kind: 'hold-ended', hold }, beginHold(chance)],
    () => [aside(chance, session.state), { kind: 'discomfort-said', score: score(chance) }],
  ])();
};

const beginHold = (chance: Chance): Notable => ({
  kind: 'hold-began',
  region: chance.oneOf(places),
  side: chance.oneOf(['left', 'right', 'bilateral']),
  layer: chance.oneOf(['superficial_fascia', 'deep_fascia']),
  technique: chance.oneOf(['CHR', 'SOR', 'DCP']),
  approach: chance.oneOf(['direct', 'indirect']),
  contacts: chance.happens(0.3)
    ? [
        { hand: 'left', contact: 'palms' },
        { hand: 'right', contact: 'palms' },
      ]
    : [{ hand: chance.oneOf(['left', 'right']), contact: 'fingers' }],
  pressure: chance.oneOf([1, 2, 3, 4, 5]),
  ...ago(chance),
});

const aside = (chance: Chance, state: string): Notable =>
  chance.oneOf<() => Notable>([
    () => ({ kind: state === 'paused' ? 'resumed' : 'paused' }),
    () => ({
      kind: 'words-said',
      speaker: 'client',
      about: 'response',
      words: `It eases, ${chance.below(100)}`,
    }),
    () => ({
      kind: 'retested',
      when: chance.oneOf(['before', 'after']),
      test: { measure: 'pain', score: score(chance) },
    }),
    () => ({ kind: 'region-chosen', region: chance.oneOf(places), side: 'left' }),
    () => ({
      kind: 'note-edited',
      section: 'plan',
      sentence: 'own-1',
      words: `Weekly, ${chance.below(9)}`,
      drafted: null,
    }),
    () => ({ kind: 'corrected', fact: chance.uuid() as FactId, instead: null }),
  ])();
