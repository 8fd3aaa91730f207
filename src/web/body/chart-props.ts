import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { FigureId, ViewId } from '#domain/atlas/figure.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import type { Feeling } from '#domain/assessment/vocabulary.ts';
import type { Spot } from '#domain/assessment/spot.ts';

/** One side of a region in a layer: what a mark on the body belongs to. The side is the client's own. */
export type ChartPlace = {
  readonly region: RegionId;
  /** `mid` for a region on the midline. */
  readonly side: Exclude<Side, 'bilateral'>;
  readonly layer: BodyLayer;
};

/**
 * How a place or a spot is shown, and what is said of it.
 * `severity`, `dose` and `feeling` colour by `value` 0 to 10; `came`, `grew`, `eased` and `went` have a colour each;
 * `avoid` is hatched in the stop colour, `scar` is stitched, `planned` is outlined, `running` is the clay of a hold,
 * `chosen` is ringed. Where no `mark` is given, the figure prints the value of `severity` and `feeling`.
 */
export type Paint = {
  readonly fill:
    | 'severity'
    | 'dose'
    | 'came'
    | 'went'
    | 'grew'
    | 'eased'
    | 'avoid'
    | 'scar'
    | 'feeling'
    | 'planned'
    | 'running'
    | 'chosen';
  /** 0 to 10. */
  readonly value?: number;
  /** The client's word, with `feeling`: it chooses the pattern. */
  readonly feeling?: Feeling;
  /** What a screen reader says after the name: "7 of 10, tender". */
  readonly words: string;
  /** Short text on the figure: "7", "+2", "5:10". */
  readonly mark?: string;
};

/** A mark at an exact place: a pin or a stroke. Shown on every figure and in every view that its anchor faces. */
export type MarkedSpot = {
  readonly key: string;
  readonly spot: Spot;
  readonly paint: Paint;
  /** What the mark belongs to; it keeps the spot inside that region on another figure. */
  readonly place?: Pick<ChartPlace, 'region' | 'side' | 'layer'>;
};

/** The place that is ringed; with `bilateral` both of its sides are. */
export type ChosenPlace = { readonly region: RegionId; readonly side: Side };

/** What was chosen: a place, the exact spot in the modes `pin` and `brush`, and for a stroke all that it covers. */
export type Chosen = ChartPlace & {
  readonly spot?: Spot;
  /** The places under a stroke, the most covered first, each with its share of the stroke (0 to 1). */
  readonly covers?: readonly (Pick<ChartPlace, 'region' | 'side'> & { readonly share: number })[];
};

/** `choose` takes a whole region, `pin` an exact point, `brush` a stroke. */
export type ChartMode = 'choose' | 'pin' | 'brush';

/** How a place is shown: nothing, one paint, or several of which the first is the colour and the others lie over it. */
export type PaintPlace = (place: ChartPlace) => Paint | readonly Paint[] | null;

export type BodyChartProps = {
  /** What the chart shows, for a screen reader: "Findings of today". */
  readonly label: string;
  readonly layer: BodyLayer;
  /** With it the chart has a switch for the layers, and the keys [ and ]. */
  readonly onLayer?: (layer: BodyLayer) => void;
  readonly paint: PaintPlace;
  readonly spots?: readonly MarkedSpot[];
  readonly mode: ChartMode;
  /** The field's terms (the default), or plain words for a client. */
  readonly naming?: 'clinical' | 'plain';
  /** Half the width of a stroke, in units of which the body's height has 1000. */
  readonly brushRadius?: number;
  /** A figure other than the one chosen on this device; then there is no menu for it. */
  readonly figure?: FigureId;
  /** The views that may be shown; without it all of them. With exactly one there is no switch. */
  readonly views?: readonly ViewId[];
  readonly chosen?: ChosenPlace | null | undefined;
  /** A tap, Enter, or the end of a stroke. */
  readonly onChoose: (chosen: Chosen) => void;
  /** A digit key on a place: 0 to 10. */
  readonly onSeverity?: (place: ChartPlace, score: number) => void;
  /** The Delete key on a place. */
  readonly onDelete?: (place: ChartPlace) => void;
  /** A tap on a pin or stroke that stands there already. Without it the tap goes to the place below. */
  readonly onSpot?: (key: string) => void;
  /** Lower, with fewer tools, for a place beside something else. */
  readonly compact?: boolean;
  /** For paper and thumbnails: no tools and nothing to choose. */
  readonly still?: boolean;
};

export type RegionPanelProps = {
  readonly label: string;
  readonly layer: BodyLayer;
  readonly paint: PaintPlace;
  readonly chosen?: ChosenPlace | null | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onSeverity?: (place: ChartPlace, score: number) => void;
  readonly onDelete?: (place: ChartPlace) => void;
  readonly naming?: 'clinical' | 'plain';
  /** Shown first, in this order. */
  readonly planned?: readonly RegionId[];
  readonly recents?: readonly RegionId[];
};
