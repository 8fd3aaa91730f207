import { Repeat2, TriangleAlert } from 'lucide-react';
import { initialsOf } from '#web/app/initials.ts';
import { useNow } from '#web/app/now.ts';
import { clockFace, timeOfDay } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './board-words.ts';
import type { VisitItem } from './columns.ts';
import { offsetOf } from './offset.ts';
import { signLook } from './sign-look.ts';
import type { Span } from './span.ts';
import { isAhead } from './today-model.ts';

type VisitBlockProps = {
  readonly item: VisitItem;
  readonly hours: Span;
  readonly zone: string;
  readonly stop: string;
  readonly isStop: boolean;
  readonly isMoving: boolean;
  /** A column of one therapist has room for the service. */
  readonly isWide: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
};

const looks = {
  booked: 'bg-accent-soft border-accent/40 text-ink',
  arrived: 'bg-accent-soft border-accent border-l-4 text-ink',
  done: 'bg-sunken border-line text-ink-soft',
  cancelled: 'hatch bg-surface border-line text-ink-soft line-through',
  'no-show': 'hatch bg-surface border-line text-ink-soft line-through',
};

/** A visit on the board: its height is its length. Opens what can be done with it. */
export const VisitBlock = (props: VisitBlockProps) => {
  const { item, hours, stop, isStop, isMoving, onFocus, onPress } = props;
  const { entry, lane, lanes } = item;
  const sign = useSign(item);
  return (
    <li
      data-item={item.key}
      style={{ ...offsetOf(item, hours), '--left': `${(lane / lanes) * 100}%`, '--width': `${100 / lanes}%` }}
      className="absolute top-(--top) left-(--left) h-[calc(var(--height)-1px)] w-(--width) px-0.5"
    >
      <button
        type="button"
        data-stop={stop}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onPress}
        aria-label={useVisitName(item, props.zone, sign)}
        title={entry.overlapReason === '' ? undefined : words.overlaps(entry.overlapReason)}
        className={`flex h-full w-full cursor-grab touch-pan-x touch-pan-y flex-col overflow-hidden rounded-small border px-1.5 py-1 text-left text-sm leading-4 select-none hover:border-accent ${looks[entry.status]} ${isMoving ? 'opacity-40' : ''}`}
      >
        <Inside {...props} sign={sign} />
      </button>
    </li>
  );
};

type Sign = ReturnType<typeof signLook> | null;

/** What the screening says, while the visit is still to come. */
const useSign = ({ entry }: VisitItem): Sign => {
  const now = useNow();
  const { role } = useMe();
  return entry.screening === 'free' || !isAhead(entry, now) ? null : signLook(entry.screening, role);
};

const useVisitName = ({ entry }: VisitItem, zone: string, sign: Sign): string => {
  const standing = [
    words.status[entry.status],
    sign?.text,
    entry.overlapReason === '' ? undefined : words.overlaps(entry.overlapReason),
    entry.series === null ? undefined : words.inSeries,
  ];
  return words.visit(
    entry.clientName,
    entry.service,
    timeOfDay(entry.startsAt, zone),
    entry.minutes,
    entry.therapistName,
    standing.filter((said) => said !== undefined).join(', '),
  );
};

const SHORT_MINUTES = 40;

const Inside = ({ item, zone, isWide, sign }: VisitBlockProps & { sign: Sign }) => {
  const { entry, from, to, lanes } = item;
  const isShort = to - from < SHORT_MINUTES;
  return (
    <>
      <span className="flex min-w-0 items-start justify-between gap-1">
        <VisitName
          name={
            isShort && isWide ? `${clockFace(entry.startsAt, zone)} ${entry.clientName}` : entry.clientName
          }
          isBeside={lanes > 1 && !isWide}
        />
        <Marks item={item} sign={sign} />
      </span>
      {isShort ? null : (
        <span className="truncate text-ink-soft tabular-nums">
          {clockFace(entry.startsAt, zone)}
          {isWide ? `, ${entry.service}` : lanes === 1 ? ` ${initialsOf(entry.therapistName)}` : ''}
        </span>
      )}
      {isWide && entry.status !== 'booked' && !isShort ? (
        <span className="truncate font-medium">{words.status[entry.status]}</span>
      ) : null}
    </>
  );
};

/** In a corner there is room for signs; their words are in the visit's name and at the pointer. */
const Marks = ({ item: { entry }, sign }: { item: VisitItem; sign: Sign }) => (
  <span className="flex shrink-0 gap-0.5">
    {entry.series === null ? null : <Icon of={Repeat2} size={16} className="text-ink-soft" />}
    {entry.overlapReason === '' ? null : (
      <span className="grid size-5 -my-0.5 place-items-center rounded-small bg-warn-soft text-warn">
        <Icon of={TriangleAlert} size={16} />
      </span>
    )}
    {sign && sign.tone !== 'plain' ? (
      <span
        title={sign.text}
        className={`-my-0.5 grid size-5 place-items-center rounded-small ${sign.tone === 'stop' ? 'bg-stop-soft text-stop' : 'bg-warn-soft text-warn'}`}
      >
        <Icon of={sign.icon} size={16} />
      </span>
    ) : null}
  </span>
);

/** Beside another visit a narrow column has room for initials alone. */
const VisitName = ({ name, isBeside }: { name: string; isBeside: boolean }) => (
  <span className="min-w-0 font-medium">
    {isBeside ? <span className="whitespace-nowrap 2xl:hidden">{initialsOf(name)}</span> : null}
    <span className={`truncate ${isBeside ? 'hidden 2xl:block' : 'block'}`}>{name}</span>
  </span>
);
