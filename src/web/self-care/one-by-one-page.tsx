import { useState } from 'react';
import { missingOn, type TellBy } from '#domain/home/self-care/answer-page.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { withAnswers } from '#domain/home/self-care/run.ts';
import { CardFrame, LeadOn } from '#web/intake/card-frame.tsx';
import { TickList } from '#web/intake/tick-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { AskedQuestion } from './asked-question.tsx';
import { goneOnFrom, goneOnOneByOne, now } from './care.ts';
import type { PageProps } from './page-props.ts';
import { RowQuestion } from './row-question.tsx';
import { words } from './words.ts';

/** What follows from a tick: which of several it is, where it is, since when. */
export const OneByOnePage = ({ page, part, run, change, goOn, onBack }: PageProps<'which' | 'questions'>) => {
  const [by, tellBy] = useState<TellBy>('list');
  const [missing, setMissing] = useState<readonly ItemId[]>([]);
  const said = new Map(run.answers.map(({ item, value }) => [item, value]));
  const leadOn = (): void => {
    const open = missingOn(page, run, by);
    setMissing(open);
    if (open.length === 0) goOn((kept) => (by === 'list' ? goneOnFrom : goneOnOneByOne)(kept, page));
  };
  const lines = page.kind === 'which' ? page.lines : [];
  const ticked = lines
    .filter(({ items }) => items.some((item) => said.get(item) === 'yes'))
    .map(({ id }) => id);
  const none = page.kind === 'which' && by === 'list' && ticked.length === 0;
  return (
    <CardFrame
      section={words.sheet.part(part.place, part.of)}
      title={page.title}
      lead={page.kind === 'which' ? words.sheet.lead : page.lead}
      onBack={onBack}
      actions={<LeadOn onPress={leadOn}>{none ? words.none : words.next}</LeadOn>}
    >
      {page.kind === 'questions'
        ? page.items.map((item) => (
            <AskedQuestion
              key={item}
              id={item}
              run={run}
              change={change}
              isMissing={missing.includes(item)}
            />
          ))
        : null}
      {page.kind === 'which' && by === 'list' ? (
        <TickList
          label={page.title}
          ticks={lines.map(({ id, words: label, items }) => ({
            id,
            label,
            help: itemOf(items[0] ?? '')?.help,
          }))}
          ticked={ticked}
          onTick={(id, state) =>
            change((before) =>
              withAnswers(before, [{ item: id, value: state === 'ticked' ? 'yes' : 'unknown' }], now()),
            )
          }
        />
      ) : null}
      {page.kind === 'which' && by === 'each'
        ? lines.map((line) => (
            <RowQuestion
              key={line.id}
              words={line.words}
              items={line.items}
              run={run}
              isMissing={line.items.some((item) => missing.includes(item))}
              change={change}
            />
          ))
        : null}
      {page.kind === 'which' ? (
        <div className="-ml-4">
          <Button kind="plain" onPress={() => tellBy(by === 'list' ? 'each' : 'list')}>
            {by === 'list' ? words.unsure : words.together}
          </Button>
        </div>
      ) : null}
    </CardFrame>
  );
};
