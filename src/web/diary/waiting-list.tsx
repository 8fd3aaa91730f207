import { CloudOff } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './board-words.ts';
import { dropWaiting, useWaiting, type WaitingWish } from './waiting.ts';

/** What was asked and has not been answered: never drawn as if it were done. */
export const WaitingList = () => {
  const wishes = useWaiting();
  if (wishes.length === 0) return null;
  return (
    <section
      aria-label={words.waiting.title}
      className="mb-5 rounded-base border border-warn/40 bg-warn-soft px-4 py-3"
    >
      <ul className="divide-y divide-line">
        {wishes.map((wish) => (
          <WishRow key={wish.key} wish={wish} />
        ))}
      </ul>
      {wishes.some(({ standing }) => standing === 'waiting') ? (
        <p className="mt-1 text-sm">{words.waiting.lead}</p>
      ) : null}
    </section>
  );
};

const WishRow = ({ wish }: { wish: WaitingWish }) => {
  const isRefused = wish.standing === 'refused';
  const name = isRefused ? words.waiting.dismissFor(wish.words) : words.waiting.dropFor(wish.words);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1">
      <output className="flex min-w-0 items-start gap-3">
        <Icon of={CloudOff} className="mt-0.5 text-warn" />
        <span>
          <span className="block font-medium">{wish.words}</span>
          <span className="block text-sm">
            {wish.standing === 'refused' ? wish.why : words.waiting[wish.standing]}
          </span>
        </span>
      </output>
      {wish.standing === 'sending' ? null : (
        <Button kind="plain" aria-label={name} onPress={() => dropWaiting(wish.key)}>
          {isRefused ? words.waiting.dismiss : words.waiting.drop}
        </Button>
      )}
    </li>
  );
};
