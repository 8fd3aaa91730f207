import { readFileSync } from 'node:fs';
import type { BakedOrgan } from '#domain/atlas/baked.ts';
import type { FigureId } from '#domain/atlas/figure.ts';
import type { Body } from './body.ts';
import { contours } from './contour.ts';
import { fillPolygons } from './fill.ts';
import { polygonsOf } from './svg-path.ts';
import { applied, matrixOf, product, unmoved, type Matrix } from './svg-matrix.ts';
import type { Field } from './sow.ts';
import { parseXml, pathTo, type Element } from './xml.ts';

/** Organs of the picture by their Uberon id, and whether they also show in the back view. */
const wanted: readonly { organ: string; uberon: string; half: 'left' | 'right' | 'whole'; back: boolean }[] =
  [
    { organ: 'lung-left', uberon: 'UBERON_0002048', half: 'left', back: true },
    { organ: 'lung-right', uberon: 'UBERON_0002048', half: 'right', back: true },
    { organ: 'trachea', uberon: 'UBERON_0003126', half: 'whole', back: false },
    { organ: 'thyroid', uberon: 'UBERON_0002046', half: 'whole', back: false },
    { organ: 'heart', uberon: 'UBERON_0000948', half: 'whole', back: false },
    { organ: 'liver', uberon: 'UBERON_0002107', half: 'whole', back: false },
    { organ: 'stomach', uberon: 'UBERON_0000945', half: 'whole', back: false },
    { organ: 'spleen', uberon: 'UBERON_0002106', half: 'whole', back: true },
    { organ: 'pancreas', uberon: 'UBERON_0001264', half: 'whole', back: false },
    { organ: 'kidney-left', uberon: 'UBERON_0002113', half: 'left', back: true },
    { organ: 'kidney-right', uberon: 'UBERON_0002113', half: 'right', back: true },
    { organ: 'colon', uberon: 'UBERON_0001155', half: 'whole', back: false },
    { organ: 'small-intestine', uberon: 'UBERON_0002108', half: 'whole', back: false },
    { organ: 'bladder', uberon: 'UBERON_0001255', half: 'whole', back: false },
  ];

/** What the two pictures share, in the picture's own coordinates. */
type Torso = {
  readonly middle: number;
  readonly notch: number;
  readonly crotch: number;
  readonly flank: number;
};

const drawings: Readonly<Record<'male' | 'female', Torso>> = {
  male: { middle: 53, notch: 32, crotch: 96.8, flank: 15.8 },
  female: { middle: 52.7, notch: 32, crotch: 97, flank: 15.2 },
};

/** The same landmarks on the skin of the neutral figure, as vertices. */
export type Landmarks = { readonly notch: number; readonly crotch: number; readonly flank: number };

export function landmarksOn(field: Field): Landmarks {
  const at = (x: number, y: number): number => field({ view: 'front', x, y }, 'trunk')[0][0];
  return { notch: at(0, 172), crotch: at(0, 523), flank: at(84, 285) };
}

/** Outlines of the organs in a view's steps, fitted between throat, crotch and flank of the figure. */
export function organsOf(
  folder: string,
  body: Body,
  landmarks: Landmarks,
  view: 'front' | 'back',
  steps: number,
): BakedOrgan[] {
  const sex = drawnAs[body.figure];
  const picture = parseXml(readFileSync(`${folder}/lib/svg/homo_sapiens.${sex}.svg`, 'utf8'));
  const fit = fitted(drawings[sex], body, landmarks, view);
  return wanted.flatMap(({ organ, uberon, half, back }): BakedOrgan[] => {
    if (view === 'back' && !back) return [];
    const polygons = polygonsIn(picture, uberon, fit).filter((polygon) => isOn(polygon, half, view));
    const rings = outlined(polygons, steps);
    return rings.length === 0 ? [] : [[organ, rings]];
  });
}

const drawnAs: Readonly<Record<FigureId, 'male' | 'female'>> = {
  feminine: 'female',
  masculine: 'male',
  neutral: 'male',
};

function fitted(torso: Torso, body: Body, landmarks: Landmarks, view: 'front' | 'back'): Matrix {
  const { positions } = body.standing;
  const [notch, crotch] = [positions[landmarks.notch * 3 + 1], positions[landmarks.crotch * 3 + 1]];
  const tall = (crotch - notch) / (torso.crotch - torso.notch);
  const wide = (positions[landmarks.flank * 3] / torso.flank) * (view === 'back' ? -1 : 1);
  return [wide, 0, 0, tall, -torso.middle * wide, notch - torso.notch * tall];
}

function polygonsIn(picture: Element, id: string, fit: Matrix): number[][] {
  const path = pathTo(picture, id);
  if (path === null) return [];
  const above = path.slice(0, -1).reduce((matrix, element) => product(matrix, matrixOf(element)), unmoved);
  const found: number[][] = [];
  collect(path[path.length - 1], product(fit, above), found);
  return found;
}

function collect(element: Element, above: Matrix, found: number[][]): void {
  const matrix = product(above, matrixOf(element));
  const data = element.attributes['d'];
  if (data !== undefined) for (const polygon of polygonsOf(data)) found.push(applied(matrix, polygon));
  for (const child of element.children) collect(child, matrix, found);
}

/** Paired organs are told apart by the side of the picture they lie on: the client's left is on the right in front. */
function isOn(polygon: readonly number[], half: 'left' | 'right' | 'whole', view: 'front' | 'back'): boolean {
  if (half === 'whole') return true;
  let sum = 0;
  for (let i = 0; i < polygon.length; i += 2) sum += polygon[i];
  return sum > 0 === ((half === 'left') === (view === 'front'));
}

const box = { x: -110, y: 100, width: 220, height: 440 };
const fineness = 4;

/** Many overlapping pieces of a drawing become one quiet outline, in absolute steps. */
function outlined(polygons: readonly (readonly number[])[], steps: number): number[][] {
  const mask = fillPolygons(polygons, box, fineness);
  return contours(mask, { box, fineness }, { fineness, steps, smallest: 60, soft: 1 }).map(undelta);
}

function undelta(path: readonly number[]): number[] {
  const whole: number[] = [];
  for (let i = 0; i < path.length - 2; i += 1) whole.push(path[i] + (i < 2 ? 0 : whole[i - 2]));
  return whole;
}
