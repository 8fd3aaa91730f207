import type { ReactNode } from 'react';
import { detectableChange } from '#domain/assessment/range-norms.ts';
import type { RangeDevice } from '#domain/assessment/vocabulary.ts';
import type { RangeBeside } from './range-beside.ts';
import { degreesUnit, inUnit } from './verdict.ts';
import { words } from './words.ts';

type BesideProps = { readonly beside: RangeBeside; readonly device: RangeDevice };

/** What the number will be laid beside, in sight while it is measured. */
export const Beside = ({ beside: { typical, other, last }, device }: BesideProps) => {
  const error = detectableChange(device);
  return (
    <div className="rounded-base bg-sunken px-4 py-3">
      <h4 className="mb-2 text-sm font-medium">{words.beside.title}</h4>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {other ? <Row name={words.beside.other[other.side]}>{inUnit(other.degrees, degreesUnit)}</Row> : null}
        <Row name={last ? words.beside.last(last.date) : words.beside.noLast}>
          {last ? `${inUnit(last.degrees, degreesUnit)}, ${words.beside.by[last.device]}` : '–'}
        </Row>
        {typical ? (
          <Row name={words.beside.typical} detail={words.beside.mark[typical.mark]}>
            {words.beside.range(typical.from, typical.to)}
          </Row>
        ) : null}
        <Row name={words.beside.error}>
          {error ? inUnit(error.degrees, degreesUnit) : words.beside.unknown}
        </Row>
      </dl>
      {typical ? <p className="mt-3 text-sm text-ink-soft">{words.beside.typicalHelp}</p> : null}
    </div>
  );
};

type RowProps = { readonly name: string; readonly detail?: string; readonly children: ReactNode };

const Row = ({ name, detail, children }: RowProps) => (
  <div>
    <dt className="text-sm text-ink-soft">{name}</dt>
    <dd className="text-lg font-medium tabular-nums">
      {children}
      {detail === undefined ? null : (
        <span className="block text-sm font-normal text-ink-soft">{detail}</span>
      )}
    </dd>
  </div>
);
