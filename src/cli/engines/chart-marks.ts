import { chartOf } from '#domain/assessment/chart.ts';
import { drawnWords, findingWords, overlayWords } from '#domain/assessment/mark-words.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import {
  type AvoidKind,
  avoidKinds,
  type Feeling,
  feelings,
  type FindingKind,
} from '#domain/assessment/vocabulary.ts';
import { bodyLayerName, feelingName, findingName, overlayName } from '#domain/assessment/words.ts';
import type { Figure } from '#domain/atlas/figure.ts';
import type { PictureMark } from '#domain/atlas/picture-of-marks.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { readPlace } from './read-place.ts';
import type { ChartItem, GivenSpot, SaidMark, WrittenMark } from './chart-input.ts';

/** Marks as they are drawn: what the facts of a record come to, and then what was written by hand, in its order. */
export function chartMarks(items: readonly ChartItem[], figure: Figure): readonly PictureMark[] {
  const facts = items.filter(isFact);
  const { findings, overlays, drawing } = chartOf(facts);
  return [
    ...findings.map((finding) => markOf({ ...finding, kind: 'finding-marked' })),
    ...overlays.map((overlay) => markOf({ ...overlay, kind: 'overlay-marked' })),
    ...drawing.map((drawn) => markOf({ ...drawn, kind: 'drawing-marked' })),
    ...items.flatMap((item) => {
      if (isFact(item)) return [];
      return isWritten(item) ? writtenMark(item, figure) : [markOf(item)];
    }),
  ];
}

const isFact = (item: ChartItem): item is KeptFact => 'tick' in item;

const isWritten = (item: Exclude<ChartItem, KeptFact>): item is WrittenMark =>
  !item.kind?.endsWith('-marked');

function markOf(mark: SaidMark): PictureMark {
  const { region, side, spot } = mark;
  const place = { region, side, spot };
  switch (mark.kind) {
    case 'finding-marked':
      return {
        ...place,
        layer: mark.layer,
        what: { severity: mark.severity },
        words: noted(findingWords(mark), mark.note),
      };
    case 'overlay-marked':
      return {
        ...place,
        layer: 'superficial',
        what: mark.overlay,
        words: noted(overlayWords(mark), mark.note),
      };
    case 'drawing-marked':
      return { ...place, layer: 'superficial', what: { severity: mark.amount }, words: drawnWords(mark) };
  }
}

const noted = (words: string, note: string | undefined): string =>
  capital(note ? `${words}: ${note}` : words);

function writtenMark(mark: WrittenMark, figure: Figure): PictureMark[] {
  const place = readPlace(mark, figure);
  if (place === null) return [];
  const { region, side } = place;
  const kind = mark.finding ?? mark.feeling ?? mark.kind;
  const severity = mark.severity ?? mark.amount;
  const words = [
    kind && kindName(kind),
    regionName(region, side),
    mark.layer && bodyLayerName(mark.layer),
    severity === undefined ? undefined : severity === 0 ? 'none' : `${severity} of 10`,
  ];
  return [
    {
      ...place,
      layer: mark.layer ?? 'superficial',
      what: whatOf(kind, severity),
      words: noted(words.filter((part) => part !== undefined).join(', '), mark.note),
      spot: mark.spot && spotOf(mark.spot, figure),
    },
  ];
}

type Kind = NonNullable<WrittenMark['kind']>;

function whatOf(kind: Kind | undefined, severity: number | undefined): PictureMark['what'] {
  if (kind === 'scar') return 'scar';
  if (kind === 'avoid' || (kind !== undefined && isAvoided(kind))) return 'avoid';
  return severity === undefined ? 'marked' : { severity };
}

function kindName(kind: Kind): string {
  if (kind === 'avoid') return 'no pressure';
  if (kind === 'scar' || isAvoided(kind)) return overlayName(kind);
  return isFelt(kind) ? feelingName(kind) : findingName(kind satisfies FindingKind);
}

const isAvoided = (kind: Kind): kind is AvoidKind => (avoidKinds as readonly string[]).includes(kind);
const isFelt = (kind: Kind): kind is Feeling => (feelings as readonly string[]).includes(kind);

/** A short spot lies on the figure that is drawn. */
function spotOf(spot: GivenSpot, { id, atlas }: Figure): Spot {
  if ('shape' in spot) return spot;
  const drawn = { figure: id, atlas };
  return 'points' in spot ? { shape: 'brush', ...drawn, ...spot } : { shape: 'pin', ...drawn, ...spot };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
