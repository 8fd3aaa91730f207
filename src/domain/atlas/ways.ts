import type { Shape } from './figure.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';
/** Where each arrow leads from each shape, by key. */
export type Ways = ReadonlyMap<string, Readonly<Partial<Record<Direction, Shape>>>>;

type OpenWays = Map<string, Partial<Record<Direction, Shape>>>;
type Step = { readonly from: Shape; readonly towards: Direction; readonly to: Shape };

const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];
const across: Readonly<Record<Direction, Direction>> = {
  up: 'up',
  down: 'down',
  left: 'right',
  right: 'left',
};

/** How much a unit aside counts against a unit ahead: a row of shapes is followed before a nearer one aslant. */
const ASIDE = 2;
/** A shape that shares a border is meant before a nearer one that does not. */
const BORDERING = 0.6;
/** An arrow leads to what lies within about 68 degrees of its direction. */
const WIDEST = 2.5;

/**
 * The ways between shapes on the picture: for each arrow the nearest shape that way. Where that leaves a shape which no
 * arrow leads to, or from which there is no way back, the least unlike arrow is turned to it.
 */
export function waysAbout(shapes: readonly Shape[], borders: readonly (readonly [string, string])[]): Ways {
  const drawing = new Drawing(shapes, borders);
  const ways: OpenWays = new Map(shapes.map((from) => [from.key, drawing.nearestWays(from)]));
  while (mend(ways, drawing)) continue;
  return ways;
}

/** The shapes and what is known of how they lie to one another. */
class Drawing {
  readonly shapes: readonly Shape[];
  readonly #borders: ReadonlySet<string>;
  readonly #mirrors: ReadonlyMap<Shape, Shape>;

  constructor(shapes: readonly Shape[], borders: readonly (readonly [string, string])[]) {
    this.shapes = shapes;
    this.#borders = new Set(borders.flatMap(([one, other]) => [`${one}|${other}`, `${other}|${one}`]));
    this.#mirrors = mirrorsAmong(shapes);
  }

  nearestWays(from: Shape): Partial<Record<Direction, Shape>> {
    const found = directions.map((towards) => [towards, this.#nearest(from, towards)] as const);
    return Object.fromEntries(found.filter(([, shape]) => shape !== null));
  }

  /** What it costs to say that an arrow leads from one shape to another; endless when it lies the other way. */
  cost({ from, towards, to }: Step): number {
    const [dx, dy] = [to.centre.x - from.centre.x, to.centre.y - from.centre.y];
    const upright = towards === 'up' || towards === 'down';
    const ahead = (upright ? dy : dx) * (towards === 'up' || towards === 'left' ? -1 : 1);
    const aside = Math.abs(upright ? dx : dy);
    if (ahead <= 0) return Infinity;
    const far = ahead + ASIDE * aside + (aside > WIDEST * ahead ? 1000 : 0);
    return this.#borders.has(`${from.key}|${to.key}`) ? far * BORDERING : far;
  }

  /** The same step in the mirror, when the picture is symmetric there. */
  mirrored({ from, towards, to }: Step): Step | null {
    const [otherFrom, otherTo] = [this.#mirrors.get(from), this.#mirrors.get(to)];
    if (otherFrom === undefined || otherTo === undefined) return null;
    return { from: otherFrom, towards: across[towards], to: otherTo };
  }

  #nearest(from: Shape, towards: Direction): Shape | null {
    let nearest: Shape | null = null;
    let least = 1000;
    for (const to of this.shapes) {
      const cost = to === from ? Infinity : this.cost({ from, towards, to });
      if (cost < least) [nearest, least] = [to, cost];
    }
    return nearest;
  }
}

/** Turns the arrow that suffers least so that more shapes are reached, there or back; false when none is left over. */
function mend(ways: OpenWays, drawing: Drawing): boolean {
  const reached = reachOf(ways, drawing.shapes);
  for (const step of turnsFor(ways, drawing, reached)) {
    const steps = [step, drawing.mirrored(step)].filter((one) => one !== null);
    const before = steps.map(({ from, towards }) => ways.get(from.key)?.[towards]);
    for (const one of steps) turn(ways, one, one.to);
    const now = reachOf(ways, drawing.shapes);
    const kept = now.there.size >= reached.there.size && now.back.size >= reached.back.size;
    if (kept && now.there.size + now.back.size > reached.there.size + reached.back.size) return true;
    for (const [place, one] of steps.entries()) turn(ways, one, before[place]);
  }
  return false;
}

type Reach = { readonly there: ReadonlySet<string>; readonly back: ReadonlySet<string> };

/** Which shapes are reached from the first one, and from which the first one is reached. */
function reachOf(ways: OpenWays, [first]: readonly Shape[]): Reach {
  const there = new Map<string, string[]>();
  const back = new Map<string, string[]>();
  for (const [key, arrows] of ways) {
    for (const { key: to } of Object.values(arrows)) {
      there.set(key, [...(there.get(key) ?? []), to]);
      back.set(to, [...(back.get(to) ?? []), key]);
    }
  }
  return { there: reachedFrom(first?.key, there), back: reachedFrom(first?.key, back) };
}

function reachedFrom(first: string | undefined, links: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(first === undefined ? [] : [first]);
  for (const key of reached) for (const to of links.get(key) ?? []) reached.add(to);
  return reached;
}

/** The turns that would lead to a shape not reached, or back from one, the least harmful first. */
function turnsFor(ways: OpenWays, drawing: Drawing, { there, back }: Reach): readonly Step[] {
  const turns: { readonly step: Step; readonly harm: number }[] = [];
  for (const from of drawing.shapes) {
    for (const to of drawing.shapes) {
      const leads = there.has(from.key) && !there.has(to.key);
      const returns = !back.has(from.key) && back.has(to.key);
      if (!leads && !returns) continue;
      for (const towards of directions) {
        const step = { from, towards, to };
        const harm = harmOf(ways, drawing, step);
        if (harm < Infinity) turns.push({ step, harm });
      }
    }
  }
  return turns.sort((one, other) => one.harm - other.harm).map(({ step }) => step);
}

/** What a turn costs beyond the arrow it takes away; an arrow that led nowhere is turned at half the price. */
function harmOf(ways: OpenWays, drawing: Drawing, { from, towards, to }: Step): number {
  const cost = drawing.cost({ from, towards, to });
  const taken = ways.get(from.key)?.[towards];
  return taken === undefined ? cost / 2 : cost - drawing.cost({ from, towards, to: taken });
}

function turn(ways: OpenWays, { from, towards }: Step, to: Shape | undefined): void {
  const { [towards]: _, ...others } = ways.get(from.key) ?? {};
  ways.set(from.key, to === undefined ? others : { ...others, [towards]: to });
}

/** The shapes that lie as in a mirror on the midline, each with its image; one on the midline is its own. */
function mirrorsAmong(shapes: readonly Shape[]): ReadonlyMap<Shape, Shape> {
  const image = (of: Shape): Shape | undefined =>
    shapes.find(
      (other) =>
        other.leaf === of.leaf &&
        (other.side === 'mid') === (of.side === 'mid') &&
        Math.abs(other.centre.x + of.centre.x) < 1 &&
        Math.abs(other.centre.y - of.centre.y) < 1,
    );
  return new Map(
    shapes.flatMap((shape) => {
      const found = image(shape);
      return found === undefined ? [] : [[shape, found] as const];
    }),
  );
}
