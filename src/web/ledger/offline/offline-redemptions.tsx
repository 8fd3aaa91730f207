import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { words } from '#web/ledger/words.ts';
import { RefusedRedemption } from './refused-redemption.tsx';
import { useOpenStore, usePutAway, useRedemptions } from './offline-model.ts';

/** What was redeemed without a connection: what waits, and what became of the rest. Nothing where there is none. */
export const OfflineRedemptions = () => {
  const store = useOpenStore();
  const known = useRedemptions(store).data;
  if (!store || !known?.risk) return null;
  if (known.waiting.length + known.refused.length + known.sent.length === 0) return null;
  return <Redemptions store={store} {...known} currency={known.risk.currency} />;
};

type Known = NonNullable<ReturnType<typeof useRedemptions>['data']>;
type RedemptionsProps = Pick<Known, 'waiting' | 'refused' | 'sent'> & {
  readonly store: OpenStore;
  readonly currency: string;
};

const Redemptions = ({ store, waiting, refused, sent, currency }: RedemptionsProps) => {
  const { zone } = useMe();
  const away = usePutAway(store);
  const sum = (cents: number): string => priceWords(cents, currency);
  return (
    <section aria-label={words.offline.list} className="mb-6 flex flex-col gap-3">
      {waiting.map(({ id, cents, ending, offlineAt }) => (
        <Notice key={id} tone="info" said="politely">
          <p className="tabular-nums">{words.offline.waiting(sum(cents), ending)}</p>
          <p className="text-sm text-ink-soft">{words.offline.since(momentOf(offlineAt, zone))}</p>
        </Notice>
      ))}
      {refused.map((one) => (
        <RefusedRedemption key={one.id} store={store} {...one} amount={sum(one.cents)} />
      ))}
      {sent.map(({ id, cents, ending, short }) => (
        <Notice key={id} tone={short === 0 ? 'good' : 'warn'} said="politely">
          {short === 0
            ? words.offline.whole(sum(cents), ending)
            : words.offline.short(sum(short), sum(cents), ending)}
        </Notice>
      ))}
      {sent.length === 0 ? null : (
        <div>
          <Button isPending={away.isPending} onPress={() => away.mutate()}>
            {words.offline.putAway}
          </Button>
        </div>
      )}
    </section>
  );
};
