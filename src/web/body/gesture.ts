import type { Point } from '#domain/atlas/figure.ts';

/** One finger, pen or mouse at a moment: where in the panel, in pixels. */
export type Contact = Point & {
  readonly id: number;
  readonly type: 'mouse' | 'touch' | 'pen';
  readonly atMs: number;
};

/** What fingers mean on the figure. */
export type Meanings = {
  /** Whether a finger draws, and whether it may move the figure. */
  readonly state: () => { readonly draws: boolean; readonly movable: boolean };
  readonly tap: (at: Contact) => void;
  readonly doubleTap: (at: Contact) => void;
  readonly pan: (by: Point) => void;
  readonly pinch: (factor: number, around: Point, by: Point) => void;
  readonly strokeTo: (points: readonly Contact[]) => void;
  readonly strokeEnded: () => void;
  /** A second finger or the system took over: the stroke was not meant. */
  readonly strokeDropped: () => void;
};

type Doing = 'nothing' | 'press' | 'scroll' | 'pan' | 'pinch' | 'stroke';

/** So far a finger trembles, in pixels. */
const SLOP = { mouse: 4, pen: 6, touch: 9 };
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PIXELS = 28;
/** A hand that rests while a pen writes touches the glass a moment after it, too. */
const PALM_MS = 700;

/** Tells a tap from a stroke, a pan and a pinch, and a palm from a finger; what they mean is asked anew each time. */
export const gestureOf = () => {
  const contacts = new Map<number, Contact>();
  let doing: Doing = 'nothing';
  let began: Contact | null = null;
  let lastTap: Contact | null = null;
  let penAtMs = -Infinity;

  /** True when the contact counts and should be captured. */
  const down = (contact: Contact, meanings: Meanings): boolean => {
    if (isPalm(contact)) return false;
    if (contact.type === 'pen') lift(meanings);
    if (contacts.size >= 2) return false;
    contacts.set(contact.id, contact);
    if (contacts.size === 2) {
      if (doing === 'stroke') meanings.strokeDropped();
      doing = 'pinch';
      return true;
    }
    began = contact;
    doing = meanings.state().draws ? 'stroke' : 'press';
    if (doing === 'stroke') meanings.strokeTo([contact]);
    return true;
  };

  /** `passed` are the moments since the last event, the newest last. */
  const move = (contact: Contact, passed: readonly Contact[], meanings: Meanings): void => {
    const before = contacts.get(contact.id);
    if (contact.type === 'pen') penAtMs = contact.atMs;
    if (!before) return;
    contacts.set(contact.id, contact);
    if (doing === 'stroke') return meanings.strokeTo(passed);
    if (doing === 'pinch') return pinch(before, contact, meanings);
    if (doing === 'press' && began && apart(began, contact) > SLOP[contact.type])
      doing = meanings.state().movable ? 'pan' : 'scroll';
    if (doing === 'pan') meanings.pan({ x: contact.x - before.x, y: contact.y - before.y });
  };

  const up = (contact: Contact, meanings: Meanings): void => {
    if (!contacts.delete(contact.id)) return;
    if (doing === 'stroke') meanings.strokeEnded();
    if (doing === 'press') tap(contact, meanings);
    // What is left of a pinch goes on moving the figure.
    doing = doing === 'pinch' && contacts.size === 1 && meanings.state().movable ? 'pan' : 'nothing';
  };

  const cancel = (contact: Contact, meanings: Meanings): void => {
    if (!contacts.delete(contact.id)) return;
    if (doing === 'stroke') meanings.strokeDropped();
    doing = 'nothing';
  };

  const tap = (contact: Contact, meanings: Meanings): void => {
    const again =
      lastTap !== null &&
      contact.type === 'touch' &&
      contact.atMs - lastTap.atMs < DOUBLE_TAP_MS &&
      apart(contact, lastTap) < DOUBLE_TAP_PIXELS;
    lastTap = again ? null : contact;
    if (again) meanings.doubleTap(contact);
    else meanings.tap(contact);
  };

  const pinch = (before: Contact, after: Contact, meanings: Meanings): void => {
    const other = [...contacts.values()].find(({ id }) => id !== after.id);
    if (!other) return;
    const factor = apart(after, other) / Math.max(1, apart(before, other));
    const middle = { x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 };
    meanings.pinch(factor, middle, { x: (after.x - before.x) / 2, y: (after.y - before.y) / 2 });
  };

  const isPalm = (contact: Contact): boolean => {
    if (contact.type === 'pen') penAtMs = contact.atMs;
    const penIsDown = [...contacts.values()].some(({ type }) => type === 'pen');
    return contact.type === 'touch' && (penIsDown || contact.atMs - penAtMs < PALM_MS);
  };

  /** A pen comes: whatever fingers were doing was the hand that carries it. */
  const lift = (meanings: Meanings): void => {
    if (doing === 'stroke') meanings.strokeDropped();
    contacts.clear();
    doing = 'nothing';
  };

  return { down, move, up, cancel };
};

const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
