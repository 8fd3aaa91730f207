import type { Meaning } from './meaning.ts';
import { type Moment, type ReadBody, momentsOf, nearestMoment, tellingMoments } from './read-body.ts';
import type { Knob } from './time-track.ts';

/** What of the body is looked at. Times are kept as instants, so that another meaning shows its own nearest moments. */
export type View = {
  readonly meaning: Meaning;
  readonly at: string;
  readonly comparing: { readonly before: string; readonly after: string } | null;
};

/** The newest moment of the meaning that tells most: findings, then drawings, then work. */
export const firstView = (body: ReadBody): View => {
  const meaning = fullest(body);
  const newest = tellingMoments(body, meaning).at(-1) ?? momentsOf(body, meaning).at(-1);
  return { meaning, at: newest?.at ?? '', comparing: null };
};

const fullest = ({ visits, sittings }: ReadBody): Meaning => {
  if (visits.some(({ chart }) => chart.findings.length > 0)) return 'found';
  return sittings.length > 0 && visits.length === 0 ? 'hurts' : 'done';
};

export const turnTo = (view: View, meaning: Meaning): View => ({ ...view, meaning });

/** The first and the newest moment that say something, side by side, until others are chosen. */
export const compare = (view: View, body: ReadBody): View => {
  const telling = tellingMoments(body, view.meaning);
  const moments = telling.length > 1 ? telling : momentsOf(body, view.meaning);
  const [first, last] = [moments[0], moments.at(-1)];
  return first && last && first !== last
    ? { ...view, comparing: { before: first.at, after: last.at } }
    : view;
};

export const showOne = (view: View): View =>
  view.comparing ? { ...view, at: view.comparing.after, comparing: null } : view;

/** The places of the view among the moments of its meaning; two that are compared are never the same. */
export type Places =
  | { readonly at: number; readonly pair: null }
  | { readonly at: number; readonly pair: { readonly before: number; readonly after: number } };

export const placesOf = (view: View, moments: readonly Moment[]): Places => {
  const last = moments.length - 1;
  if (!view.comparing || last < 1) {
    return { at: nearestMoment(moments, view.comparing?.after ?? view.at), pair: null };
  }
  const after = Math.max(1, nearestMoment(moments, view.comparing.after));
  const before = Math.min(after - 1, nearestMoment(moments, view.comparing.before));
  return { at: after, pair: { before, after } };
};

/** Moves one knob of the slider to a moment. */
export const move = (view: View, moments: readonly Moment[], knob: string, index: number): View => {
  const at = moments[index]?.at;
  if (at === undefined) return view;
  const { pair } = placesOf(view, moments);
  if (pair === null) return { ...view, at };
  const before = moments[pair.before]?.at ?? at;
  const after = moments[pair.after]?.at ?? at;
  return { ...view, comparing: knob === 'before' ? { before: at, after } : { before, after: at } };
};

/** The knobs of the slider: one to look at a moment, or two that do not pass each other. */
export const knobsOf = (
  { at, pair }: Places,
  last: number,
  labels: { readonly one: string; readonly before: string; readonly after: string },
): readonly Knob[] =>
  pair === null
    ? [{ key: 'at', label: labels.one, index: at, lowest: 0, highest: last }]
    : [
        { key: 'before', label: labels.before, index: pair.before, lowest: 0, highest: pair.after - 1 },
        { key: 'after', label: labels.after, index: pair.after, lowest: pair.before + 1, highest: last },
      ];
