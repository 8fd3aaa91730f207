import { useState } from 'react';
import { answersOfTick, isRowTicked, missingOn, type TellBy } from '#domain/home/self-care/answer-page.ts';
import type { Group, Row } from '#domain/home/self-care/pages.ts';
import { type Run, withAnswers, withTick } from '#domain/home/self-care/run.ts';
import { CardFrame, LeadOn } from '#web/intake/card-frame.tsx';
import { TickList } from '#web/intake/tick-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { goneOnFrom, now } from './care.ts';
import type { PageProps } from './page-props.ts';
import { RowQuestion } from './row-question.tsx';
import { words } from './words.ts';

/** Many questions as lines in groups. One tap says no to all that is not ticked; below is the key for it, not before. */
export const SheetPage = ({ page, part, run, change, goOn, onBack }: PageProps<'sheet'>) => {
  const [by, tellBy] = useState<TellBy>('list');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const rows = page.groups.flatMap((group) => group.rows);
  const anyTicked = rows.some((row) => isRowTicked(row, run));
  const leadOn = (): void => {
    const open = missingOn(page, run, by);
    setMissing(open);
    if (open.length === 0) goOn((kept) => goneOnFrom(kept, page));
  };
  return (
    <CardFrame
      section={words.sheet.part(part.place, part.of)}
      title={page.title}
      lead={words.sheet.lead}
      onBack={onBack}
      foot="follows"
      actions={<LeadOn onPress={leadOn}>{anyTicked || by === 'each' ? words.next : page.none}</LeadOn>}
    >
      {page.groups.map((group) => (
        <section key={group.id} aria-label={group.title || page.title}>
          {group.title === '' ? null : <h2 className="mb-2 text-lg font-semibold">{group.title}</h2>}
          {group.lead === undefined ? null : <p className="mb-2 text-ink-soft">{group.lead}</p>}
          <Rows group={group} run={run} by={by} missing={missing} change={change} />
        </section>
      ))}
      <div className="-ml-4">
        <Button kind="plain" onPress={() => tellBy(by === 'list' ? 'each' : 'list')}>
          {by === 'list' ? words.unsure : words.together}
        </Button>
      </div>
    </CardFrame>
  );
};

type RowsProps = Pick<PageProps<'sheet'>, 'run' | 'change'> & {
  readonly group: Group;
  readonly by: TellBy;
  readonly missing: readonly string[];
};

const Rows = ({ group, run, by, missing, change }: RowsProps) => {
  const listed = by === 'list' ? group.rows : group.rows.filter(({ asks }) => asks !== 'question');
  const asked = by === 'list' ? [] : group.rows.filter(({ asks }) => asks === 'question');
  return (
    <>
      {listed.length === 0 ? null : (
        <TickList
          label={group.title}
          ticks={listed.map(({ id, words: label }) => ({ id, label }))}
          ticked={listed.filter((row) => isRowTicked(row, run)).map(({ id }) => id)}
          onTick={(id, state) =>
            change((before) =>
              listed.filter((row) => row.id === id).reduce((next, row) => ticked(next, row, state), before),
            )
          }
        />
      )}
      {asked.map((row) => (
        <RowQuestion
          key={row.id}
          words={row.words}
          items={row.items}
          run={run}
          isMissing={row.items.some((item) => missing.includes(item))}
          change={change}
        />
      ))}
    </>
  );
};

const ticked = (run: Run, row: Row, state: 'ticked' | 'empty'): Run =>
  row.asks === 'question' ? withAnswers(run, answersOfTick(row, state), now()) : withTick(run, row.id, state);
