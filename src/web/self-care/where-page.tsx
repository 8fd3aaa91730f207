import { List, PersonStanding } from 'lucide-react';
import { useMemo, useState } from 'react';
import { regionOf, regions } from '#domain/atlas/regions.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import type { ChosenPlace } from '#domain/home/safe-subset.ts';
import { selfCareToday, type TodayAsked } from '#domain/home/self-care/today.ts';
import { Tool } from '#domain/home/tool.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import type { Chosen, PaintPlace } from '#web/body/chart-props.ts';
import { placeName } from '#web/body/place-words.ts';
import { RegionPanel } from '#web/body/region-panel.tsx';
import { CardFrame } from '#web/intake/card-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { words } from './words.ts';

export type OnPlace = (place: ChosenPlace) => void;
type WherePageProps = { readonly asked: TodayAsked; readonly onPlace: OnPlace };

/** The body to touch, or a list that says the same. What can be done alone is tinted; anywhere else says why not when touched. */
export const WherePage = ({ asked, onPlace }: WherePageProps) => {
  const [by, setBy] = useState<'figure' | 'list'>('figure');
  const [refused, refuse] = useState<Refused | null>(null);
  const offered = useMemo(() => offeredAt(asked), [asked]);
  const choose = ({ region, side }: Pick<Chosen, 'region' | 'side'>): void => {
    const why = offered(region, side);
    if (why === null) onPlace({ region, side });
    else refuse({ region, side, why });
  };
  const paint: PaintPlace = ({ region, side }) =>
    offered(region, side) === null ? { fill: 'planned', words: words.where.here } : null;
  const shown = { layer: 'superficial', naming: 'plain', paint, onChoose: choose } as const;
  return (
    <CardFrame section={words.tab} title={words.where.title} onBack={null} actions={null}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-lg text-ink-soft">{words.where.lead}</p>
        <Button
          icon={by === 'figure' ? List : PersonStanding}
          onPress={() => setBy(by === 'figure' ? 'list' : 'figure')}
        >
          {by === 'figure' ? words.where.list : words.where.body}
        </Button>
      </div>
      <output className="block">
        {refused === null ? null : <RefusedPart refused={refused} offered={offered} onPlace={onPlace} />}
      </output>
      {by === 'figure' ? (
        <div className="[--body-stage:max(20rem,calc(100dvh-22rem))]">
          <BodyChart
            {...shown}
            label={words.where.figure}
            figure="neutral"
            mode="choose"
            views={['front', 'back']}
            compact
          />
        </div>
      ) : (
        <RegionPanel {...shown} label={words.where.panel} />
      )}
    </CardFrame>
  );
};

type Side = ChosenPlace['side'];
type Refused = { readonly region: RegionId; readonly side: Chosen['side']; readonly why: string };
/** Why nothing can be done at a place; null where something can. */
type Offered = (region: RegionId, side: Side) => string | null;

const offeredAt = (asked: TodayAsked): Offered => {
  const known = new Map<string, string | null>();
  return (region, side) => {
    const key = `${region} ${side}`;
    if (!known.has(key)) known.set(key, whyNot(asked, { region, side }));
    return known.get(key) ?? null;
  };
};

const whyNot = (asked: TodayAsked, place: ChosenPlace): string | null => {
  const { steps, left } = selfCareToday(asked, {
    places: [place],
    tools: Tool.options,
    newId: () => crypto.randomUUID(),
  });
  return steps.length > 0 ? null : (left[0]?.why ?? words.ready.nothing);
};

type RefusedPartProps = { readonly refused: Refused; readonly offered: Offered; readonly onPlace: OnPlace };

const RefusedPart = ({ refused, offered, onPlace }: RefusedPartProps) => {
  const near = regionOf(refused.region)
    .adjacent.map((id) => regions.find((region) => region.id === id))
    .flatMap((region) =>
      region === undefined ? [] : [{ id: region.id, side: sideNear(region.sided, refused) }],
    )
    .filter(({ id, side }) => offered(id, side) === null)
    .slice(0, 3);
  return (
    <div className="rounded-base bg-sunken p-4">
      <p className="font-semibold">{words.where.why(placeName(refused, 'plain'))}</p>
      <p>{refused.why}</p>
      {near.length === 0 ? null : (
        <>
          <p className="mt-3 text-sm text-ink-soft">{words.where.near}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            {near.map(({ id, side }) => (
              <Button key={id} onPress={() => onPlace({ region: id, side })}>
                {placeName({ region: id, side }, 'plain')}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
};

const sideNear = (sided: boolean, { side }: Refused): Chosen['side'] =>
  sided ? (side === 'mid' ? 'left' : side) : 'mid';
