import type { BodyPosition } from '#domain/screening/limits.ts';
import { words } from './words.ts';

/** A position as a therapist says it: "lying face down". */
export const positionName = (position: BodyPosition): string => words.positions[position];
