// Every kind of fact has a version of its own: the release of the record in which it took its present shape. A fact is
// stamped with the version of its kind and read up to that version; a kind that is not known here is kept from version 2
// on. So a device that runs an older Unwind goes on reading what it knew and only keeps the rest (SESSION-9).

/** Kinds that came with the body chart. */
const SECOND: ReadonlySet<string> = new Set([
  'finding-marked',
  'overlay-marked',
  'overlay-lifted',
  'drawing-marked',
  'range-measured',
  'threshold-measured',
  'posture-observed',
  'movement-tested',
]);

/** Kinds that came with the screening. */
const THIRD: ReadonlySet<string> = new Set(['screening-answered', 'limit-passed', 'stop-met']);

export type FactVersion = 1 | 2 | 3;

/** The newest version that this build reads of a kind; 1 for a kind it does not know, of which there is no version 1. */
export const readVersion = (kind: string): FactVersion => (kind === 'corrected' ? 3 : shapeVersion(kind));

/** The version to stamp: a correction takes that of what it says instead, so that an older Unwind does not try to read it. */
export const stampVersion = (what: Stampable): FactVersion => {
  if (what.kind !== 'corrected') return shapeVersion(what.kind);
  return what.instead ? shapeVersion(what.instead.kind) : 1;
};

type Stampable = { readonly kind: string; readonly instead?: { readonly kind: string } | null };

const shapeVersion = (kind: string): FactVersion => {
  if (THIRD.has(kind)) return 3;
  return SECOND.has(kind) ? 2 : 1;
};
