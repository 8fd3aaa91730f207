import { project, type Projected } from './camera.ts';
import type { Point, ViewId } from './figure.ts';
import { type OnFace, placeOn, placesUnder, type Quad, turnOf } from './quad.ts';

/** Half a body: x, y, z of each vertex, and four vertices for each face. The other half is its mirror image. */
export type HalfBody = { readonly positions: ArrayLike<number>; readonly quads: ArrayLike<number> };

/** A place on a face, and where it falls. */
export type SeenPlace = OnFace & { readonly face: number; readonly at: Projected };

/** Faces are looked up by squares of so many units. */
const CELL = 12;

/**
 * The faces of a body that a view may show: those turned to the eye. Faces are counted through the client's left half and
 * then, in the same order, through the right one.
 */
export class SeenFaces {
  readonly #view: ViewId;
  readonly #half: HalfBody;
  readonly #cells = new Map<number, number[]>();

  constructor(view: ViewId, half: HalfBody) {
    this.#view = view;
    this.#half = half;
    for (let face = 0; face < half.quads.length / 2; face += 1) {
      const quad = this.quadOf(face);
      if (quad !== null && this.isTurnedHere(face, quad)) this.#file(face, quad);
    }
  }

  /** Null when there is no such face. */
  quadOf(face: number): Quad | null {
    const { quads } = this.#half;
    const count = quads.length / 4;
    if (face >= count * 2) return null;
    const mirror = face < count ? 1 : -1;
    const corner = (place: number): Projected => this.#vertex(quads[(face % count) * 4 + place] ?? 0, mirror);
    return { a: corner(0), b: corner(1), c: corner(2), d: corner(3) };
  }

  /** Corners run counter-clockwise from outside on the left half, and so clockwise on its mirror image. */
  isTurnedHere(face: number, quad: Quad): boolean {
    return face < this.#half.quads.length / 4 ? turnOf(quad) < 0 : turnOf(quad) > 0;
  }

  /** The places under a point of the picture, the nearest to the eye first. */
  under(point: Point): readonly SeenPlace[] {
    const faces = this.#cells.get(cellOf(Math.floor(point.x / CELL), Math.floor(point.y / CELL))) ?? [];
    return faces
      .flatMap((face) => {
        const quad = this.quadOf(face);
        if (quad === null) return [];
        return placesUnder(quad, point).map((place) => ({ ...place, face, at: placeOn(quad, place) }));
      })
      .sort((one, other) => other.at.depth - one.at.depth);
  }

  /** The faces that may come within one cell of a point. */
  around({ x, y }: Point): ReadonlySet<number> {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => cellOf(column + dx, row + dy)));
    return new Set(near.flatMap((cell) => this.#cells.get(cell) ?? []));
  }

  #vertex(vertex: number, mirror: 1 | -1): Projected {
    const { positions } = this.#half;
    const [x = 0, y = 0, z = 0] = [0, 1, 2].map((axis) => positions[vertex * 3 + axis]);
    return project(this.#view, [mirror * x, y, z]);
  }

  #file(face: number, { a, b, c, d }: Quad): void {
    const corners = [a, b, c, d];
    const columns = cellsBetween(corners.map(({ x }) => x));
    for (const row of cellsBetween(corners.map(({ y }) => y))) {
      for (const column of columns) {
        const cell = cellOf(column, row);
        const filed = this.#cells.get(cell);
        if (filed === undefined) this.#cells.set(cell, [face]);
        else filed.push(face);
      }
    }
  }
}

/** One number for a square; a body is less than 1000 squares wide. */
const cellOf = (column: number, row: number): number => row * 1000 + column;

function cellsBetween(values: readonly number[]): readonly number[] {
  const first = Math.floor(Math.min(...values) / CELL);
  const last = Math.floor(Math.max(...values) / CELL);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
