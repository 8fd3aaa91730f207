import { useMe } from '#web/app/who-model.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { CountsLine } from './counts-line.tsx';
import { comparisonTitle, daysBetween, momentTitle } from './moment-words.ts';
import type { InSight, Progress } from './progress-model.ts';
import { RowList } from './row-list.tsx';
import type { OnePlace, Row } from './row.ts';
import { words } from './words.ts';

export type ChooseRow = (place: OnePlace, row: Pick<Row, 'layer'>) => void;

type PartProps<Kind extends InSight['kind']> = InSightPartProps & {
  readonly sight: Extract<InSight, { kind: Kind }>;
};

type InSightPartProps = { readonly progress: Progress; readonly onChoose: ChooseRow };

/** What the body shows, told in words beside it. */
export const InSightPart = ({ progress, onChoose }: InSightPartProps) =>
  progress.inSight.kind === 'pair' ? (
    <ComparedPart progress={progress} onChoose={onChoose} sight={progress.inSight} />
  ) : (
    <OnePart progress={progress} onChoose={onChoose} sight={progress.inSight} />
  );

const OnePart = ({ progress, onChoose, sight }: PartProps<'one'>) => {
  const { zone } = useMe();
  const { meaning, moments, places } = progress;
  return (
    <section aria-labelledby="in-sight">
      <Title lead={words.said[meaning]}>{words.meanings[meaning]}</Title>
      <p className="mb-2 hidden print:block">{momentTitle(meaning, moments, places.at, zone)}</p>
      {sight.rows.length === 0 ? (
        <p className="text-ink-soft">{words.none[meaning]}</p>
      ) : (
        <RowList
          label={words.meanings[meaning]}
          rows={sight.rows}
          chosen={progress.chosen}
          onChoose={onChoose}
        />
      )}
    </section>
  );
};

const ComparedPart = ({ progress, onChoose, sight }: PartProps<'pair'>) => {
  const { zone } = useMe();
  const { meaning, moments } = progress;
  const [before, after] = [moments[sight.pair.before], moments[sight.pair.after]];
  if (!before || !after) return null;
  const title = comparisonTitle(before, after, zone);
  return (
    <section aria-labelledby="in-sight">
      <Title lead={`${words.meanings[meaning]}. ${words.compare.days(daysBetween(before, after, zone))}.`}>
        {title}
      </Title>
      <output className="mb-3 block print:mb-1">
        {sight.rows.length === 0 ? words.compare.nothing : <CountsLine meaning={meaning} rows={sight.rows} />}
      </output>
      {sight.rows.length === 0 ? null : (
        <ComparisonTable
          caption={title}
          meaning={meaning}
          rows={sight.rows}
          chosen={progress.chosen}
          onChoose={onChoose}
        />
      )}
      <Caveats progress={progress} pair={sight.pair} rows={sight.rows} />
    </section>
  );
};

const Title = ({ children, lead }: { children: string; lead: string }) => (
  <div className="mb-3 print:mb-1">
    <h2 id="in-sight" className="text-lg font-semibold">
      {children}
    </h2>
    <p className="reading text-sm text-ink-soft">{lead}</p>
  </div>
);

type CaveatsProps = Pick<Extract<InSight, { kind: 'pair' }>, 'pair' | 'rows'> & {
  readonly progress: Progress;
};

/** How far the comparison can be trusted; said below it, once. */
const Caveats = ({ progress, pair, rows }: CaveatsProps) => {
  const [before, after] = [progress.moments[pair.before], progress.moments[pair.after]];
  if (progress.meaning !== 'found' || !before || !after || rows.length === 0) return null;
  const two = before.by !== null && after.by !== null && before.by !== after.by;
  return (
    <div className="reading mt-3 space-y-1 text-sm text-ink-soft print:mt-1 print:max-w-none print:space-y-0">
      {rows.some(({ kind }) => kind === 'unlooked') ? <p>{words.compare.unlooked}</p> : null}
      {two ? <p>{words.compare.twoTherapists(before.by ?? '', after.by ?? '')}</p> : null}
      <p>{words.compare.byTouch}</p>
    </div>
  );
};
