import { useState } from 'react';
import { findRegions } from '#domain/atlas/find-region.ts';
import { regionOf, regions, type Region } from '#domain/atlas/regions.ts';
import type { RegionPanelProps } from './chart-props.ts';
import { paintsOf } from './place-words.ts';
import { groupNames, groupOf, regionsIn } from './region-groups.ts';
import { RegionRow, sidesOf } from './region-row.tsx';
import { RegionSearch } from './region-search.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { words } from './words.ts';

/** The body as a list: everything that the figure shows and does, as words and buttons. */
export const RegionPanel = (props: RegionPanelProps) => {
  const { label, planned = [], recents = [] } = props;
  const [query, setQuery] = useState('');
  const [announced, say] = useAnnouncer();
  const rows = (list: readonly Region[]) =>
    list.map((region) => <RegionRow key={region.id} {...props} region={region} say={say} />);
  const found = query.trim() === '' ? null : findRegions(query, { planned, recents });
  return (
    <section aria-label={label} className="min-w-0">
      <RegionSearch query={query} onQuery={setQuery} found={found?.length ?? null} />
      {found ? (
        <ul className="mt-3">{rows(found)}</ul>
      ) : (
        <>
          <Part title={words.panel.marked}>{rows(regions.filter((region) => isMarked(region, props)))}</Part>
          <Part title={words.panel.planned}>{rows(planned.map(regionOf))}</Part>
          <Part title={words.panel.recent}>
            {rows(recents.filter((id) => !planned.includes(id)).map(regionOf))}
          </Part>
          {groupNames.map((group) => (
            <details
              key={group}
              open={props.chosen ? groupOf(props.chosen.region) === group : undefined}
              className="border-t border-line"
            >
              <summary className="flex min-h-target cursor-pointer items-center gap-2 py-2 font-medium">
                {words.groups[group]}
                <Count count={regionsIn(group).filter((region) => isMarked(region, props)).length} />
              </summary>
              <ul className="pb-2">{rows(regionsIn(group))}</ul>
            </details>
          ))}
        </>
      )}
      <output aria-live="polite" className="sr-only">
        {announced}
      </output>
    </section>
  );
};

const isMarked = (region: Region, { paint, layer }: RegionPanelProps): boolean =>
  sidesOf(region).some((side) => paintsOf(paint, { region: region.id, side, layer }).length > 0);

const Part = ({ title, children }: { title: string; children: React.ReactNode[] }) =>
  children.length === 0 ? null : (
    <div className="mt-4 mb-4">
      <h3 className="text-sm font-medium text-ink-soft">{title}</h3>
      <ul>{children}</ul>
    </div>
  );

const Count = ({ count }: { count: number }) =>
  count === 0 ? null : (
    <span className="rounded-full bg-accent-soft px-2 text-sm font-medium text-accent">
      {words.panel.marks(count)}
    </span>
  );
