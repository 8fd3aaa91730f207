import { useState } from 'react';
import { z } from 'zod';
import { regionName } from '#domain/atlas/region-name.ts';
import { AnsweredPlace, type AnswerValue } from '#domain/screening/answer.ts';
import type { Item } from '#domain/screening/item.ts';
import { Button } from '#web/ui/button.tsx';
import { RegionPicker } from './region-picker.tsx';
import { words } from './safety-words.ts';

type PlacesKeyProps = {
  readonly item: Item;
  readonly value: AnswerValue | undefined;
  readonly onAnswer: (value: AnswerValue) => void;
};

/** Where on the body something is: places from the list, one after the other. */
export const PlacesKey = ({ item, value, onAnswer }: PlacesKeyProps) => {
  const [adding, setAdding] = useState(false);
  const places = z.array(AnsweredPlace).safeParse(value).data ?? [];
  const add = (place: AnsweredPlace): void => {
    onAnswer([...places, place]);
    setAdding(false);
  };
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3 [&_button]:min-h-target-large">
      <p className="text-lg font-medium">{item.ask}</p>
      <p className="text-ink-soft first-letter:uppercase">
        {places.length === 0
          ? words.questions.nowhere
          : places.map(({ region, side }) => regionName(region, side)).join(', ')}
      </p>
      {adding ? (
        <RegionPicker onPick={add} />
      ) : (
        <Button onPress={() => setAdding(true)}>{words.questions.where}</Button>
      )}
    </div>
  );
};
