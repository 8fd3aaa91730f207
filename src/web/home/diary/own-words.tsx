import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Noting } from '#web/home/home-record.ts';
import { words } from '#web/home/words.ts';

type OwnWordsProps = { readonly day: string; readonly said: string; readonly noting: Noting };

/** A few sentences; what stands there already is there to go on with. Emptied, it is taken back. Left by whatever way, it is kept. */
export const OwnWords = ({ day, said, noting }: OwnWordsProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? said;
  const keep = async (): Promise<void> => {
    const trimmed = text.trim();
    if (trimmed === said) return;
    await noting.note({ kind: 'diary-noted', day, words: trimmed === '' ? null : trimmed });
    setTyped(null);
  };
  return (
    <div className="space-y-3">
      <TextField
        label={words.diary.words}
        help={words.diary.wordsHelp}
        lines={3}
        maxLength={2000}
        value={text}
        onChange={setTyped}
        onBlur={() => void keep()}
      />
      {text === '' && said === '' ? null : <Button onPress={() => void keep()}>{words.diary.keep}</Button>}
    </div>
  );
};
