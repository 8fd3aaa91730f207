import type { FigureDrawing, FigureInk } from '#domain/home/figure-drawing.ts';
import type { ExerciseFigureId } from '#domain/home/figure-id.ts';
import type { Mesh } from '../atlas/mesh.ts';
import type { Vector } from '../atlas/vector.ts';
import { arrowStrokes } from './arrows.ts';
import { faceLines } from './face.ts';
import { isolines } from './isoline.ts';
import { eyeOf, sheet, type Eye } from './look.ts';
import { outlines, valueAt, type Mask } from './masks.ts';
import { facing, normalsOf } from './normals.ts';
import { pathData, steps } from './path-data.ts';
import { finer } from './finer.ts';
import { personIn, skinMesh, type Model, type Person } from './person.ts';
import { fineness, pictureOf, type Picture } from './picture.ts';
import type { Scene, Stage } from './scene.ts';
import { settled } from './settle.ts';
import type { Solid } from './solid.ts';
import { touchingLines } from './touching.ts';
import { seenParts, type Stroke } from './visible.ts';

/** All that is drawn of one scene. */
type Drawn = {
  readonly model: Model;
  readonly person: Person;
  readonly stage: Stage;
  readonly solids: readonly Solid[];
  readonly eye: Eye;
  readonly picture: Picture;
  readonly normals: Float64Array;
  /** Above 0 on the skin that is worked on. */
  readonly worked: Float64Array;
  /** Where the tool touches, and how large it is marked. */
  readonly spots: readonly Vector[];
  readonly spotSize: number;
};

/** Draws one exercise. `worked` says of every vertex of the body how far within the place that is worked on it lies. */
export function drawFigure(
  model: Model,
  figure: ExerciseFigureId,
  scene: Scene,
  worked: readonly number[],
): FigureDrawing {
  const drawn = seen(model, scene, worked);
  const strokes = [
    ['ground', pathData(groundOf(drawn), 'straight')],
    ['skin', closed(drawn, (cell) => solidAt(drawn, cell) === 'body')],
    ['cloth', closed(drawn, covered(drawn, drawn.model.shirt))],
    ['cloth', closed(drawn, covered(drawn, drawn.model.shorts))],
    ['hair', closed(drawn, covered(drawn, drawn.model.hair))],
    ['tool', closed(drawn, (cell) => solidAt(drawn, cell) === 'tool')],
    ['through', pathData(throughOf(drawn), 'closed')],
    ['worked', closed(drawn, workedMask(drawn))],
    ['fine', open(fineOf(drawn))],
    ['rim', open(rimOf(drawn))],
    ['line', open(lineOf(drawn))],
    ['arrow', open((drawn.stage.arrows ?? []).flatMap((arrow) => arrowStrokes(arrow, drawn.eye)))],
  ] as const satisfies readonly (readonly [FigureInk, string])[];
  return {
    figure,
    width: sheet.width * steps,
    height: sheet.height * steps,
    strokes: strokes.filter(([, path]) => path !== ''),
  };
}

function seen(model: Model, scene: Scene, worked: readonly number[]): Drawn {
  const found = settled(scene.unknowns, (guess) => scene.misses(personIn(model, scene.pose(guess))));
  const person = personIn(model, scene.pose(found));
  const stage = scene.stage(person);
  const eye = eyeOf(stage.look);
  const mesh = skinMesh(model, person);
  const solids: Solid[] = [{ kind: 'body', mesh, edges: [] }, ...stage.things];
  return {
    model,
    person,
    stage,
    solids,
    eye,
    picture: pictureOf(solids, eye),
    normals: normalsOf(mesh),
    worked: finer(worked, model.plan),
    spots: (scene.spots ?? []).map((spot) => eye.see(person.at(spot))),
    spotSize: (spotRadius * sheet.width) / stage.look.span,
  };
}

const open = (strokes: readonly Stroke[]): string => pathData(strokes, 'open');
const closed = ({ picture }: Drawn, mask: Mask): string => pathData(outlines(mask, picture), 'closed');

const solidAt = ({ picture, solids }: Drawn, cell: number): Solid['kind'] | undefined =>
  solids[picture.solid[cell]]?.kind;

const covered =
  (drawn: Drawn, value: Float64Array): Mask =>
  (cell) =>
    drawn.picture.solid[cell] === 0 && valueAt(drawn.picture, drawn.solids[0].mesh, value, cell) > 0;

/** The region where it is seen, and the body around every spot that the tool touches. */
function workedMask(drawn: Drawn): Mask {
  const { picture, spots } = drawn;
  const region = covered(drawn, drawn.worked);
  const nearSpot = (cell: number): boolean =>
    spots.some(([x, y]) => {
      const column = (cell % picture.width) / fineness - x;
      const row = Math.floor(cell / picture.width) / fineness - y;
      return Math.hypot(column, row) < drawn.spotSize;
    });
  return (cell) => region(cell) || (picture.solid[cell] === 0 && spots.length > 0 && nearSpot(cell));
}

/** Decimetres. */
const spotRadius = 0.58;

/** A region that no tool touches shows through the hand that hides it. */
function throughOf(drawn: Drawn): Stroke[] {
  const { picture, worked, eye, solids, spots } = drawn;
  if (spots.length > 0) return [];
  const shown = covered(drawn, worked);
  const mesh = partOf(solids[0].mesh, worked, (mean) => mean > -19);
  const alone = pictureOf([{ kind: 'body', mesh, edges: [] }], eye);
  const all: Mask = (cell) => alone.solid[cell] === 0 && valueAt(alone, mesh, worked, cell) > 0;
  const count = (mask: Mask): number => picture.solid.reduce((sum, _, cell) => sum + (mask(cell) ? 1 : 0), 0);
  if (count(shown) > enough * count(all)) return [];
  return outlines((cell) => all(cell) && !shown(cell), picture);
}

const enough = 0.25;

/** The quads over which a value is, on the mean, wanted. */
function partOf({ positions, quads }: Mesh, value: Float64Array, wanted: (mean: number) => boolean): Mesh {
  const kept: number[] = [];
  for (let q = 0; q < quads.length; q += 4) {
    const quad = quads.subarray(q, q + 4);
    if (wanted(quad.reduce((sum, vertex) => sum + value[vertex] / 4, 0))) kept.push(...quad);
  }
  return { positions, quads: Uint32Array.from(kept) };
}

function groundOf({ stage, eye, picture }: Drawn): Stroke[] {
  const furniture = stage.things.filter(({ kind }) => kind === 'furniture').flatMap(({ edges }) => edges);
  return seenParts([...stage.ground, ...furniture], eye, picture, {
    shortest: 2,
    step: 0,
    corners: 'kept',
  });
}

function rimOf({ stage, eye, picture }: Drawn): Stroke[] {
  return stage.things
    .filter(({ kind }) => kind === 'tool')
    .flatMap(({ mesh, edges }) =>
      seenParts([...edges, ...isolines(mesh, facing(normalsOf(mesh), eye.towards))], eye, picture, {
        shortest: 1.5,
        step: 0,
      }),
    );
}

/** The outlines of the body where something further away lies behind them. */
function lineOf(drawn: Drawn): Stroke[] {
  return [
    ...contourOf(drawn, (fine) => fine < 0.5, { shortest: 9, step: 2.2 }),
    ...touchingLines(drawn.picture, drawn.solids[0].mesh, drawn.model.limbs),
  ];
}

/** Hands, feet and face, and the seams of clothes. */
function fineOf(drawn: Drawn): Stroke[] {
  const { model, eye, picture, solids, person } = drawn;
  const seams = [model.shirt, model.shorts].flatMap((value) => isolines(solids[0].mesh, value));
  return [
    ...contourOf(drawn, (fine) => fine >= 0.5, { shortest: 4, step: 0.9 }),
    ...seenParts(seams, eye, picture, { shortest: 4, step: 0 }),
    ...seenParts(faceLines(model, person), eye, picture, { shortest: 1.5, step: 0 }),
  ];
}

function contourOf(
  { model, solids, normals, eye, picture }: Drawn,
  wanted: (fine: number) => boolean,
  pen: { readonly shortest: number; readonly step: number },
): Stroke[] {
  const part = partOf(solids[0].mesh, model.fine, wanted);
  return seenParts(isolines(part, facing(normals, eye.towards)), eye, picture, pen);
}
