import { Link } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { stillOpen } from '#domain/outcome/asked/still-open.ts';
import { useMyHome } from '#web/home/my-home.ts';
import { useDevice } from '#web/sync/device.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useAnsweredHere } from './answered-here.ts';
import { words } from './words.ts';

/** The way to the questions; there only while something is due. */
export const CheckInCard = () => {
  const device = useDevice();
  return device.status === 'open' ? <WhereDue store={device.store} /> : null;
};

const WhereDue = ({ store }: { store: OpenStore }) => {
  const checkIn = useMyHome(store).data?.home.checkIn ?? null;
  const answered = useAnsweredHere(store).data;
  if (checkIn === null || answered === undefined || stillOpen(checkIn, answered).length === 0) return null;
  return (
    <section
      aria-labelledby="check-in"
      className="mb-8 flex flex-col gap-3 rounded-base border-2 border-accent bg-surface px-5 py-4 sm:flex-row sm:items-center"
    >
      <div className="grow">
        <h2 id="check-in" className="text-lg font-semibold">
          {words.card.title}
        </h2>
        <p className="mt-1 text-ink-soft">{words.card.lead}</p>
      </div>
      <Link to="/my/check-in" className={`${buttonLook('primary')} shrink-0`}>
        <Icon of={ListChecks} />
        {words.card.action}
      </Link>
    </section>
  );
};
