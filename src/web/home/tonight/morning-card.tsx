import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Morning } from '#domain/home/standing.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Button } from 'react-aria-components/Button';
import { useNoting } from '#web/home/home-record.ts';
import { KeptLine } from '#web/home/parts/kept-line.tsx';
import { ScoreKeys } from '#web/home/parts/score-keys.tsx';
import { words } from '#web/home/words.ts';

const asked = ['pain', 'sleep', 'energy'] as const;
type Asked = (typeof asked)[number];

type MorningCardProps = {
  readonly store: OpenStore;
  readonly today: string;
  readonly morning: Morning | null;
};

/** Three taps, one question after the other; each is kept as it is tapped, and each can be changed. */
export const MorningCard = ({ store, today, morning }: MorningCardProps) => {
  const { note, unkept } = useNoting(store);
  const [again, setAgain] = useState<Asked | null>(null);
  const open = again ?? asked.find((field) => (morning?.[field] ?? null) === null) ?? null;
  const choose = async (field: Asked, score: number): Promise<void> => {
    setAgain(null);
    await note({ kind: 'diary-morning', day: today, [field]: score });
  };
  return (
    <section
      aria-label={words.tonight.morning.title}
      className="mb-8 rounded-base border border-line bg-surface px-5 py-4 print:hidden"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-lg font-semibold">
          {open === null ? words.tonight.morning.said : words.tonight.morning.title}
        </h2>
        {morning === null ? <p className="text-sm text-ink-soft">{words.tonight.morning.lead}</p> : null}
      </div>
      {morning === null ? null : <Said morning={morning} open={open} onChange={setAgain} />}
      {open === null ? null : (
        <Question
          key={open}
          field={open}
          value={morning?.[open] ?? null}
          takesFocus={morning !== null}
          onChoose={(score) => void choose(open, score)}
        />
      )}
      {morning === null ? null : (
        <div className="mt-3">
          <KeptLine unkept={unkept} />
        </div>
      )}
    </section>
  );
};

type QuestionProps = {
  readonly field: Asked;
  readonly value: number | null;
  readonly takesFocus: boolean;
  readonly onChoose: (score: number) => void;
};

/** After a tap the next question takes the focus, so that a screen reader goes on there. */
const Question = ({ field, value, takesFocus, onChoose }: QuestionProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { name, ask, low, high } = words.field[field];
  return (
    <div className="mt-4">
      <h3 ref={heading} tabIndex={-1} data-landing className="mb-3 text-lg outline-none">
        {ask}
      </h3>
      <ScoreKeys
        what={name}
        low={low}
        high={high}
        value={value}
        isSevere={field === 'pain'}
        onChoose={onChoose}
      />
    </div>
  );
};

type SaidProps = {
  readonly morning: Morning;
  readonly open: Asked | null;
  readonly onChange: (field: Asked) => void;
};

const Said = ({ morning, open, onChange }: SaidProps) => (
  <ul className="mt-3 flex flex-wrap gap-2">
    {asked.map((field) => {
      const score = morning[field];
      if (score === null || field === open) return null;
      const { name } = words.field[field];
      return (
        <li key={field}>
          <Button
            aria-label={`${words.score(name, score)}. ${words.tonight.morning.change(name)}`}
            onPress={() => onChange(field)}
            className="flex min-h-target cursor-pointer items-center gap-2 rounded-base border border-line bg-sunken px-3 hover:border-edge"
          >
            <span className="text-ink-soft">{name}</span>
            <span className="text-lg font-semibold tabular-nums">{score}</span>
            <Icon of={Pencil} size={16} className="text-ink-soft" />
          </Button>
        </li>
      );
    })}
  </ul>
);
