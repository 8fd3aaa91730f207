import { cross, dot, minus, unit, type Vector } from '../atlas/vector.ts';
import { radians } from './frame.ts';

/** From where the room is seen, and how much of it: degrees to the person's left of her front, and above. */
export type Look = {
  readonly azimuth: number;
  readonly elevation: number;
  /** The place in the middle of the picture. */
  readonly at: Vector;
  /** Decimetres over the width of the picture. */
  readonly span: number;
};

/** The picture's size in its own units. */
export const sheet = { width: 400, height: 300 } as const;

/** x and y in picture units, and how near. */
export type Seen = Vector;

export type Eye = { readonly towards: Vector; readonly see: (place: Vector) => Seen };

/** An orthographic picture. */
export function eyeOf({ azimuth, elevation, at, span }: Look): Eye {
  const [a, e] = [radians(azimuth), radians(elevation)];
  const towards: Vector = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const right = unit(cross([0, 1, 0], towards));
  const up = cross(towards, right);
  const scale = sheet.width / span;
  const see = (place: Vector): Seen => {
    const from = minus(place, at);
    return [
      sheet.width / 2 + dot(from, right) * scale,
      sheet.height / 2 - dot(from, up) * scale,
      dot(from, towards) * scale,
    ];
  };
  return { towards, see };
}
