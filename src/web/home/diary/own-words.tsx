import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Noting } from '#web/home/home-record.ts';
import { words } from '#web/home/words.ts';
import type { WordsDraft } from './words-draft.ts';

type OwnWordsProps = {
  readonly day: string;
  readonly said: string;
  readonly noting: Noting;
  readonly writing: WordsDraft;
};

/** A few sentences; what stands there already is there to go on with. Emptied, it is taken back. Left by whatever way, it is kept. */
export const OwnWords = ({ day, said, noting, writing }: OwnWordsProps) => {
  const { draft, typed, forget } = writing;
  const [written, write] = useState<string | null>(null);
  const isKeeping = useRef(false);
  const text = written ?? (draft?.day === day ? draft.text : said);
  const isKept = text.trim() === said;
  const keep = async (): Promise<void> => {
    // The key takes the focus from the field, which asks for the same.
    if (isKept || isKeeping.current) return;
    isKeeping.current = true;
    const trimmed = text.trim();
    const came = await noting.note({ kind: 'diary-noted', day, words: trimmed === '' ? null : trimmed });
    isKeeping.current = false;
    if (came === 'unkept') return;
    forget();
    // What was typed meanwhile is still to be kept.
    write((now) => (now === text ? null : now));
  };
  return (
    <div className="space-y-3">
      <TextField
        label={words.diary.words}
        help={words.diary.wordsHelp}
        lines={3}
        maxLength={2000}
        value={text}
        onChange={(next) => {
          write(next);
          typed({ day, text: next });
        }}
        onBlur={() => void keep()}
      />
      {text === '' && said === '' ? null : (
        <div className="flex flex-wrap items-center gap-4">
          <Button onPress={() => void keep()}>{words.diary.keep}</Button>
          <output className="flex items-center gap-2 text-ink-soft">
            {isKept ? (
              <>
                <Icon of={Check} size={16} />
                {words.diary.wordsKept}
              </>
            ) : null}
          </output>
        </div>
      )}
    </div>
  );
};
