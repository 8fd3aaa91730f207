import { type LucideIcon, Plus, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components/Button';
import type { FactId } from '#domain/base/ids.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { Draft, Mark } from './drawing.ts';
import { Drawn } from './drawn.tsx';
import { drawnPlace, feltWords } from './painting.ts';
import { Step } from './step.tsx';
import { Swatch } from './swatch.tsx';
import { words } from './words.ts';

type LookOverProps = {
  readonly draft: Draft;
  readonly kept: 'yes' | 'no';
  readonly onRemove: (mark: FactId) => void;
  readonly onMore: () => void;
  readonly onSend: () => Promise<void>;
  /** What is done with it, where it does not go out by itself. */
  readonly send?: { readonly label: string; readonly icon: LucideIcon };
};

const toTherapist = { label: words.over.send, icon: Send };

/** Everything that was drawn, as a picture and as words, before it goes to the therapist. */
export const LookOver = ({
  draft,
  kept,
  onRemove,
  onMore,
  onSend,
  send: sendAs = toTherapist,
}: LookOverProps) => {
  const [sending, setSending] = useState<'no' | 'yes' | 'failed'>('no');
  const send = (): void => {
    setSending('yes');
    onSend().catch(() => setSending('failed'));
  };
  const empty = draft.marks.length === 0;
  return (
    <Step title={empty ? words.over.empty : words.step.over}>
      {empty ? null : <Drawn label={words.over.figure} marks={draft.marks} />}
      <ul>
        {draft.marks.map((mark) => (
          <MarkRow key={mark.id} mark={mark} onRemove={() => onRemove(mark.id)} />
        ))}
      </ul>
      {sending === 'failed' || kept === 'no' ? (
        <Notice tone="warn" said="now">
          {words.over.full}
        </Notice>
      ) : null}
      <div className="sticky bottom-0 flex flex-col gap-3 bg-paper pb-3">
        {empty ? null : (
          <PlainButton
            {...(sending === 'yes' ? { 'aria-disabled': true } : { onPress: send })}
            className="flex min-h-target-large cursor-pointer items-center justify-center gap-2 rounded-base bg-accent px-4 text-lg font-medium text-on-accent data-pressed:bg-accent-strong"
          >
            <Icon of={sendAs.icon} />
            {sendAs.label}
          </PlainButton>
        )}
        <Button icon={Plus} wide onPress={onMore}>
          {words.over.more}
        </Button>
      </div>
    </Step>
  );
};

const MarkRow = ({ mark, onRemove }: { mark: Mark; onRemove: () => void }) => (
  <li className="flex items-center gap-3 border-t border-line py-3 first:border-t-0">
    <Swatch {...mark} />
    <span className="min-w-0 grow">
      <span className="block font-semibold">{feltWords(mark)}</span>
      <span className="block text-ink-soft">{drawnPlace(mark)}</span>
    </span>
    <PlainButton
      aria-label={words.over.remove(feltWords(mark), drawnPlace(mark))}
      onPress={onRemove}
      className="grid size-target cursor-pointer place-items-center rounded-base text-ink-soft hover:bg-sunken"
    >
      <Icon of={Trash2} />
    </PlainButton>
  </li>
);
