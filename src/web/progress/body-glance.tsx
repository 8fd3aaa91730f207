import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type BodyHistory, overlaysStanding } from '#domain/assessment/history.ts';
import { useMe } from '#web/app/who-model.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { useClientBody } from './body-model.ts';
import { momentTitle } from './moment-words.ts';
import { fullestLayer, paintOf, spotsOf } from './paint-rows.ts';
import { PaintDot } from './paint-dot.tsx';
import { momentsOf, nearestMoment, type ReadBody, readBody } from './read-body.ts';
import type { Row } from './row.ts';
import { rowsAt } from './rows.ts';
import { firstView } from './view.ts';
import { words } from './words.ts';

/** The newest findings, small, for the client file; the whole body is one press away. */
export const BodyGlance = ({ client }: { client: string }) => (
  <Answer of={useClientBody(client)}>{({ history }) => <Glance client={client} history={history} />}</Answer>
);

/** So many lines tell the most of it beside the figure. */
const SHORT = 4;

const Glance = ({ client, history }: { client: string; history: BodyHistory }) => {
  const { zone } = useMe();
  const { title, rows } = useMemo(() => newestOf(readBody(history), zone), [history, zone]);
  if (rows.length === 0) return <p className="text-ink-soft">{words.glance.none}</p>;
  return (
    <div className="grid items-center gap-x-6 gap-y-4 xl:grid-cols-[22rem_minmax(0,1fr)]">
      <Link
        to="/clients/$client/body"
        params={{ client }}
        aria-hidden
        tabIndex={-1}
        className="grid max-w-md grid-cols-2 rounded-base [--body-stage:20rem] border border-line bg-surface p-2 hover:border-edge"
      >
        <Small view="front" rows={rows} history={history} />
        <Small view="back" rows={rows} history={history} />
      </Link>
      <div className="min-w-0">
        <p className="mb-2 text-sm text-ink-soft tabular-nums">{title}</p>
        <ul>
          {rows.slice(0, SHORT).map((row) => (
            <li
              key={row.key}
              className="flex items-baseline gap-2.5 border-t border-line py-2 first:border-t-0"
            >
              <PaintDot paint={row.paint} />
              <span className="min-w-0 grow">
                {row.title} <span className="block text-sm text-ink-soft">{row.what}</span>
              </span>
              <span className="text-right whitespace-nowrap tabular-nums">{row.value}</span>
            </li>
          ))}
        </ul>
        {rows.length > SHORT ? (
          <p className="text-sm text-ink-soft">{words.glance.more(rows.length - SHORT)}</p>
        ) : null}
      </div>
    </div>
  );
};

const newestOf = (body: ReadBody, zone: string) => {
  const { meaning, at } = firstView(body);
  const moments = momentsOf(body, meaning);
  const place = nearestMoment(moments, at);
  return { title: momentTitle(meaning, moments, place, zone), rows: rowsAt(body, meaning, place) };
};

type SmallProps = {
  readonly view: 'front' | 'back';
  readonly rows: readonly Row[];
  readonly history: BodyHistory;
};

const Small = ({ view, rows, history }: SmallProps) => {
  const overlays = overlaysStanding(history);
  return (
    <BodyChart
      label={words.glance.label}
      layer={fullestLayer(rows)}
      paint={paintOf(rows, overlays)}
      spots={spotsOf(rows, overlays)}
      mode="choose"
      views={[view]}
      onChoose={() => undefined}
      compact
      still
    />
  );
};
