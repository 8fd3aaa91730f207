import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { Side } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import type {
  AvoidKind,
  FindingDepth,
  FindingDirection,
  FindingKind,
} from '#domain/assessment/vocabulary.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { Observation } from '#domain/session/fact.ts';
import type { Notable } from '#domain/session/noting.ts';
import type { Place } from '#web/session/grip.ts';

type FindingMark = Extract<Observation, { kind: 'finding-marked' }>;
type OverlayMark = Extract<Observation, { kind: 'overlay-marked' }>;

type FindingSaying = {
  readonly mark: 'finding';
  readonly finding: FindingKind;
  readonly severity: number | null;
  readonly direction: FindingDirection | null;
  readonly depth: FindingDepth | null;
};
type AvoidSaying = { readonly mark: 'avoid'; readonly what: AvoidKind | null };
type ScarSaying = { readonly mark: 'scar'; readonly healed: boolean | null; readonly since: string };

/** What is about to be charted in one place: a finding, a place to avoid, or a scar. */
export type Draft = {
  readonly place: Place;
  readonly layer: BodyLayer;
  readonly spot: Spot | null;
  readonly says: FindingSaying | AvoidSaying | ScarSaying;
  readonly note: string;
  /** The fact that this says again rightly. */
  readonly replaces: FactId | null;
  readonly lineage: FactId | null;
};

export type Mark = FindingKind | 'avoid' | 'scar';

/** An empty draft for a place; the kind of finding is the one charted last, because it is often the next. */
export const draftAt = (
  { place, layer, spot = null }: Pick<Draft, 'place' | 'layer'> & { spot?: Spot | null },
  last: FindingKind,
): Draft => ({
  place,
  layer,
  spot,
  says: emptySaying(last),
  note: '',
  replaces: null,
  lineage: null,
});

export const markOf = ({ says }: Draft): Mark => (says.mark === 'finding' ? says.finding : says.mark);

/** The same place, saying something else of it; how strong it is stays, and a direction only where one can be meant. */
export const withMark = (draft: Draft, mark: Mark): Draft => {
  if (mark === markOf(draft)) return draft;
  const fresh = emptySaying(mark);
  if (fresh.mark !== 'finding' || draft.says.mark !== 'finding') return { ...draft, says: fresh };
  return { ...draft, says: { ...fresh, severity: draft.says.severity } };
};

/** On another side of the same region; what was exact there is not exact here. */
export const onSide = (draft: Draft, side: Side): Draft => ({
  ...draft,
  place: { ...draft.place, side },
  spot: side === draft.place.side ? draft.spot : null,
});

/** What is still missing before it can be charted. */
export type Missing = 'severity' | 'what';
export const missingOf = ({ says }: Draft): Missing | null => {
  if (says.mark === 'finding' && says.severity === null) return 'severity';
  return says.mark === 'avoid' && says.what === null ? 'what' : null;
};

/** What to note of a draft: a mark, or the correction of one; null while something is missing. */
export const notableOf = (draft: Draft): Notable | null => {
  const mark = observationOf(draft);
  if (!mark || draft.replaces === null) return mark;
  return { kind: 'corrected', fact: draft.replaces, instead: mark };
};

type KnownMark = Omit<FindingMark, 'kind'> & { readonly id: FactId };
type KnownOverlay = Omit<OverlayMark, 'kind'> & { readonly id: FactId };

/** A finding opened again, to say it rightly. */
export const draftOfFinding = (known: KnownMark): Draft => ({
  place: { region: known.region, side: known.side },
  layer: known.layer,
  spot: known.spot ?? null,
  says: {
    mark: 'finding',
    finding: known.finding,
    severity: known.severity,
    direction: known.direction ?? null,
    depth: known.depth ?? null,
  },
  note: known.note ?? '',
  replaces: known.id,
  lineage: known.lineage === undefined || known.lineage === known.id ? null : known.lineage,
});

export const draftOfOverlay = (known: KnownOverlay, layer: BodyLayer): Draft => ({
  place: { region: known.region, side: known.side },
  layer,
  spot: known.spot ?? null,
  says:
    known.what === 'scar'
      ? { mark: 'scar', healed: known.healed ?? null, since: known.since ?? '' }
      : { mark: 'avoid', what: known.what },
  note: known.note ?? '',
  replaces: known.id,
  lineage: null,
});

/** The same finding graded anew: another severity, all else as it was. */
export const regraded = (known: KnownMark, severity: number): Notable | null =>
  notableOf(withSeverity(draftOfFinding(known), severity));

/** An earlier visit's finding looked for again. Its first mark stays the beginning of its line. */
export const recheckOf = (earlier: KnownMark, severity: number): Notable | null => {
  const draft = draftOfFinding({ ...earlier, severity });
  return notableOf({ ...draft, note: '', replaces: null, lineage: earlier.lineage ?? earlier.id });
};

export const withSeverity = (draft: Draft, severity: number): Draft =>
  draft.says.mark === 'finding' ? { ...draft, says: { ...draft.says, severity } } : draft;

type WholeMark = Pick<FindingMark, 'region' | 'side' | 'layer' | 'finding' | 'spot'>;

/** A new finding goes on the line of the earlier one it is of, where there is one. */
export const withLineage = (draft: Draft, lineageFor: (mark: WholeMark) => FactId | null): Draft => {
  const { says, place, layer, spot } = draft;
  if (says.mark !== 'finding' || draft.lineage !== null || draft.replaces !== null) return draft;
  const mark = { ...place, layer, finding: says.finding, ...(spot ? { spot } : {}) };
  return { ...draft, lineage: lineageFor(mark) };
};

/** The sides that a mark can be on. */
export const sidesOfRegion = (region: Place['region']): readonly Side[] =>
  regionOf(region).sided ? ['left', 'bilateral', 'right'] : ['mid'];

const emptySaying = (mark: Mark): Draft['says'] => {
  if (mark === 'avoid') return { mark: 'avoid', what: null };
  if (mark === 'scar') return { mark: 'scar', healed: null, since: '' };
  return { mark: 'finding', finding: mark, severity: null, direction: null, depth: null };
};

const observationOf = (draft: Draft): FindingMark | OverlayMark | null => {
  const { place, layer, spot, says, lineage } = draft;
  const where = { ...place, ...(spot ? { spot } : {}) };
  const note = draft.note.trim() === '' ? {} : { note: draft.note.trim() };
  switch (says.mark) {
    case 'finding':
      return says.severity === null
        ? null
        : {
            kind: 'finding-marked',
            ...where,
            layer,
            finding: says.finding,
            severity: says.severity,
            ...restrictionParts(says),
            ...note,
            ...(lineage ? { lineage } : {}),
          };
    case 'avoid':
      return says.what && { kind: 'overlay-marked', overlay: 'avoid', what: says.what, ...where, ...note };
    case 'scar':
      return { kind: 'overlay-marked', overlay: 'scar', what: 'scar', ...where, ...scarParts(says), ...note };
  }
};

/** Only a restriction has a direction and a depth. */
const restrictionParts = ({ finding, direction, depth }: FindingSaying) =>
  finding === 'restriction' ? { ...(direction ? { direction } : {}), ...(depth ? { depth } : {}) } : {};

const scarParts = ({ healed, since }: ScarSaying) => ({
  ...(healed === null ? {} : { healed }),
  ...(since === '' ? {} : { since }),
});
