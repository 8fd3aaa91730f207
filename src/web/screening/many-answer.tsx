import { useState } from 'react';
import { TickList } from '#web/intake/tick-list.tsx';
import { Button } from '#web/ui/button.tsx';
import type { AnswerControlProps } from './answer-control.tsx';
import { words } from './words.ts';

export const ManyAnswer = ({ item, earlier, isPending, onAnswer }: AnswerControlProps) => {
  const [ticked, setTicked] = useState(() => textsIn(earlier));
  return (
    <div className="flex max-w-md flex-col items-start gap-2">
      <TickList
        label={item.ask}
        ticks={(item.choices ?? []).map(({ id, words: label }) => ({ id, label }))}
        ticked={ticked}
        onTick={(id, now) =>
          setTicked(now === 'ticked' ? [...ticked, id] : ticked.filter((one) => one !== id))
        }
      />
      <Button isPending={isPending} onPress={() => onAnswer([...ticked])}>
        {words.open.save}
      </Button>
    </div>
  );
};

const textsIn = (value: AnswerControlProps['earlier']): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' ? [one] : [])) : [];
