import type { RegionId, Side } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { techniqueOf } from '#domain/atlas/techniques.ts';
import type { Approach, Contact, Hand, Layer, Pressure, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import type { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import { BodyPosition } from '#domain/screening/limits.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import type { Notable } from '#domain/session/noting.ts';
import type { Session } from '#domain/session/session.ts';

export type Place = { readonly region: RegionId; readonly side: Side };
export type Hands = Hand | 'both';

/** How the next hold is made; every part can be changed before and during it. */
export type Grip = {
  readonly technique: TechniqueCode;
  readonly approach: Approach;
  readonly layer: Layer;
  readonly contact: Contact;
  readonly hands: Hands;
  readonly pressure: Pressure;
  /** How the client lies, where that was said; it goes from hold to hold. */
  readonly position?: BodyPosition | undefined;
};

const FIRST: Grip = {
  technique: 'CHR',
  approach: 'indirect',
  layer: 'superficial_fascia',
  contact: 'crossed_hands',
  hands: 'both',
  pressure: 2,
};

/** What a suggestion keeps to. */
export type Bounds = { readonly plan: TreatmentPlan | null; readonly limits: TreatmentLimits | null };

/** The grip to begin with at a place: the last one used there, else the plan's technique there, else the last one used. */
export const usualGrip = (place: Place, session: Session, { plan, limits }: Bounds): Grip => {
  const here = session.holds.findLast((hold) => hold.region === place.region);
  if (here) return gripOf(here);
  const last = session.holds.at(-1);
  const before = last ? gripOf(last) : FIRST;
  const step = plan?.steps.find((one) => one.region === place.region);
  const grip = step && step.technique !== before.technique ? withTechnique(before, step.technique) : before;
  return within(grip, limits);
};

/** Another technique brings its own contact, layer, pressure and approach, where the present ones do not suit it. */
export const withTechnique = (grip: Grip, code: TechniqueCode): Grip => {
  const { contacts, layers, pressure } = techniqueOf(code);
  const contact = contacts.includes(grip.contact) ? grip.contact : (contacts[0] ?? grip.contact);
  return {
    ...grip,
    technique: code,
    approach: approachOf(code) ?? grip.approach,
    contact,
    hands: handsWith(contact, grip.hands),
    layer: layers.includes(grip.layer) ? grip.layer : (layers[0] ?? grip.layer),
    pressure: pressure ? between(grip.pressure, pressure.from, pressure.to) : grip.pressure,
  };
};

/** Firm techniques engage the barrier, the gentlest follow the ease; for the others either may be meant [design]. */
const approachOf = (code: TechniqueCode): Approach | undefined => {
  const { pressure } = techniqueOf(code);
  if (pressure && pressure.from >= 3) return 'direct';
  return pressure && pressure.to <= 2 ? 'indirect' : undefined;
};

const ofOneHand: readonly Contact[] = ['thumb', 'knuckles', 'elbow', 'forearm', 'ball', 'cup'];

const handsWith = (contact: Contact, before: Hands): Hands => {
  if (contact === 'crossed_hands') return 'both';
  return before === 'both' && ofOneHand.includes(contact) ? 'right' : before;
};

/** What is noted when a hold begins with this grip. */
export const holdBegan = (place: Place, grip: Grip, agoSeconds: number): Notable => ({
  kind: 'hold-began',
  region: place.region,
  side: place.side,
  layer: grip.layer,
  technique: grip.technique,
  approach: grip.approach,
  contacts: handsOf(grip.hands).map((hand) => ({ hand, contact: grip.contact })),
  pressure: grip.pressure,
  ...(grip.position ? { position: grip.position } : {}),
  ...(agoSeconds > 0 ? { agoSeconds } : {}),
});

/** The sides that can be meant at a region. */
export const sidesAt = (region: RegionId): readonly Side[] =>
  regionOf(region).sided ? ['left', 'bilateral', 'right'] : ['mid'];

const handsOf = (hands: Hands): readonly Hand[] => (hands === 'both' ? ['left', 'right'] : [hands]);

const gripOf = (hold: Session['holds'][number]): Grip => ({
  technique: hold.technique,
  approach: hold.approach,
  layer: hold.layer,
  contact: hold.contacts[0]?.contact ?? FIRST.contact,
  hands: hold.contacts.length > 1 ? 'both' : (hold.contacts[0]?.hand ?? 'both'),
  pressure: hold.pressure,
  position: BodyPosition.options.find((one) => one === hold.position),
});

/** A suggestion never goes past what binds; the therapist may. */
const within = (grip: Grip, limits: TreatmentLimits | null): Grip => ({
  ...grip,
  pressure: between(grip.pressure, 1, limits?.highestPressure ?? 5),
});

const between = (pressure: Pressure, from: Pressure, to: Pressure): Pressure =>
  pressure < from ? from : pressure > to ? to : pressure;
