import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { words } from '#web/ledger/words.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { useDropRefused, useTryAgain } from './offline-model.ts';

type RefusedRedemptionProps = {
  readonly store: OpenStore;
  readonly id: string;
  readonly amount: string;
  readonly ending: string;
  readonly offlineAt: string;
};

/** What the server does not take is money that stands in no book: it stays in sight until a person has dealt with it. */
export const RefusedRedemption = ({ store, id, amount, ending, offlineAt }: RefusedRedemptionProps) => {
  const { zone } = useMe();
  const again = useTryAgain(store);
  const drop = useDropRefused(store);
  return (
    <Notice tone="stop" said="politely">
      <p className="tabular-nums">{words.offline.refused(amount, ending)}</p>
      <p className="text-sm">{words.offline.since(momentOf(offlineAt, zone))}</p>
      <p className="text-sm">{words.offline.refusedHelp}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button isPending={again.isPending} onPress={() => again.mutate()}>
          {words.offline.sendAgain}
        </Button>
        <Button isPending={drop.isPending} onPress={() => drop.mutate(id)}>
          {words.offline.wroteDown}
        </Button>
      </div>
    </Notice>
  );
};
