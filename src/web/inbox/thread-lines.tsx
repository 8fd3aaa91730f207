import { TriangleAlert } from 'lucide-react';
import { useMe } from '#web/app/who-model.ts';
import { Tag } from '#web/ui/tag.tsx';
import { type Line, momentWords, nameOf } from './inbox-model.ts';
import { words } from './words.ts';

type ThreadLinesProps = {
  readonly threads: readonly Line[];
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
};

/** The questions, what waits and is urgent first. */
export const ThreadLines = ({ threads, open, onOpen }: ThreadLinesProps) => (
  <ul aria-label={words.list} className="border-t border-line">
    {threads.map((line) => (
      <li key={line.id} className="border-b border-line">
        <ThreadLine line={line} isOpen={line.id === open} onOpen={() => onOpen(line.id)} />
      </li>
    ))}
  </ul>
);

type ThreadLineProps = { readonly line: Line; readonly isOpen: boolean; readonly onOpen: () => void };

const ThreadLine = ({ line, isOpen, onOpen }: ThreadLineProps) => {
  const { zone } = useMe();
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-current={isOpen}
      className="flex min-h-12 w-full cursor-pointer flex-col gap-1 rounded-small px-3 py-3 text-left hover:bg-sunken aria-[current=true]:bg-accent-soft"
    >
      <span className="flex w-full flex-wrap items-center gap-x-3 gap-y-1">
        <span className={line.state === 'waiting' ? 'font-semibold' : 'font-medium'}>{nameOf(line)}</span>
        {line.urgent ? (
          <Tag tone="stop" icon={TriangleAlert}>
            {words.urgent}
          </Tag>
        ) : null}
        <Tag tone={line.state === 'waiting' ? 'accent' : 'plain'}>{words.states[line.state]}</Tag>
      </span>
      <span className="line-clamp-2 text-ink-soft">{line.begins}</span>
      <span className="text-sm text-ink-soft">
        {momentWords(line.lastAt, zone)}
        {line.assigned ? ` · ${line.assigned.name}` : ''}
      </span>
    </button>
  );
};
