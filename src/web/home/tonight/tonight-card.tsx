import { Link } from '@tanstack/react-router';
import { Play, Printer } from 'lucide-react';
import type { MyHome } from '#contract/home.ts';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import type { Tonight } from '#domain/home/tonight.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { words } from '#web/home/words.ts';
import { ExerciseList } from './exercise-list.tsx';
import { LeftAlone } from './left-alone.tsx';
import { noGainOf, useSheet } from './tonight-model.ts';
import type { TonightPlan, Wish } from './tonight-plan.ts';

type TonightCardProps = {
  readonly home: MyHome;
  readonly record: HomeRecord;
  readonly plan: TonightPlan & { readonly tonight: Tonight };
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
};

/** Tonight's version with its reason, the way in, and all that comes. */
export const TonightCard = ({ home, record, plan, wish, onWish }: TonightCardProps) => {
  const { tonight, today } = plan;
  const { steps, isOff, why, version } = tonight;
  const isFree = steps.length === 0;
  return (
    <>
      <section aria-labelledby="tonight" className="mb-8">
        <h2 id="tonight" className="font-serif text-xl font-semibold">
          {isOff ? words.tonight.off : words.tonight.version[version]}
        </h2>
        <p className="reading mt-1 text-lg">{why}</p>
        {isFree && !isOff ? <p className="mt-1 text-ink-soft">{words.tonight.restText}</p> : null}
        {isFree ? null : (
          <p className="mt-1 text-ink-soft tabular-nums">{words.tonight.minutes(minutesOf(tonight))}</p>
        )}
        {home.offer.gate === 'ask-first' ? <AskFirst /> : null}
        <div className="mt-5 flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
          {isFree ? null : <Begin wish={wish} />}
          {isOff ? null : <Less wish={wish} onWish={onWish} />}
        </div>
      </section>
      {noGainOf(home, record, today) === null ? null : (
        <div className="mb-8">
          <Notice tone="info">{words.tonight.noGain}</Notice>
        </div>
      )}
      <ExerciseList steps={steps} />
      <LeftAlone home={home} plan={plan} />
      <Sheet />
    </>
  );
};

const minutesOf = ({ seconds }: Tonight): number => Math.max(1, Math.round(seconds / 60));

const Begin = ({ wish }: { wish: Wish }) => (
  <Link
    to="/my/home/play"
    search={wish === null ? {} : { wish }}
    className={`${buttonLook('primary')} min-h-target-large w-full px-8 text-xl sm:w-auto`}
  >
    <Icon of={Play} size={24} />
    {words.tonight.begin}
  </Link>
);

const AskFirst = () => (
  <div className="mt-4">
    <Notice
      tone="warn"
      action={
        <Link to="/my/questions" className={buttonLook('quiet')}>
          {words.tonight.questions}
        </Link>
      }
    >
      {words.tonight.askFirst}
    </Notice>
  </div>
);

const wishes = [{ value: 'none' }, { value: 'gentle' }, { value: 'rest' }] as const;

const Less = ({ wish, onWish }: Pick<TonightCardProps, 'wish' | 'onWish'>) => (
  <div className="min-w-0 grow sm:grow-0">
    <p className="mb-1 text-sm text-ink-soft">{words.tonight.less}</p>
    <OneOfFew
      label={words.tonight.less}
      choices={wishes}
      value={wish ?? 'none'}
      onChange={(value) => onWish(value === 'none' ? null : value)}
      look="grid grid-cols-3 rounded-base border border-edge bg-surface p-1"
      keyLook="min-h-target cursor-pointer rounded-small px-4 hover:bg-sunken data-selected:bg-accent-soft data-selected:font-medium data-selected:text-accent"
    >
      {({ value }) => words.tonight.lessNames[value]}
    </OneOfFew>
  </div>
);

const Sheet = () => {
  const sheet = useSheet();
  return (
    <div className="border-t border-line pt-6 print:hidden">
      <Button icon={Printer} isPending={sheet.isPending} onPress={() => sheet.mutate()}>
        {words.tonight.sheet}
      </Button>
      {sheet.isError ? (
        <p role="alert" className="mt-2 text-sm text-stop">
          {words.tonight.sheetFailed}
        </p>
      ) : null}
    </div>
  );
};
