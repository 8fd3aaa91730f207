import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { GiftOrderRow } from '#contract/payment.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { ask, call } from '#web/app/api.ts';
import { Button } from '#web/ui/button.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { words } from './words.ts';

const KEY = ['gift-orders'] as const;

/** Gifts that were ordered on the public page and are paid here. Nothing at all while there are none. */
export const GiftOrders = () => {
  const orders = useQuery({ queryKey: KEY, queryFn: () => ask('giftOrders') }).data;
  if (orders === undefined || orders.orders.length === 0) return null;
  return (
    <Section title={words.orders.title} lead={words.orders.lead}>
      <ul className="divide-y divide-line">
        {orders.orders.map((order) => (
          <Order key={order.id} order={order} currency={orders.currency} />
        ))}
      </ul>
    </Section>
  );
};

type OrderProps = { readonly order: GiftOrderRow; readonly currency: string };

const Order = ({ order, currency }: OrderProps) => {
  const { confirm, drop, problem } = useOrder(order.id);
  const sum = amountInWords(order.cents, currency);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium">{words.orders.from(order.buyer.name, sum)}</p>
        <p className="text-sm text-ink-soft">
          {order.worth === null ? order.buyer.email : `${order.worth} · ${order.buyer.email}`}
        </p>
        {problem === undefined ? null : (
          <div className="mt-2">
            <Notice tone="stop" said="now">
              {problem}
            </Notice>
          </div>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {(['card', 'cash'] as const).map((way) => (
          <Button key={way} isPending={confirm.isPending} onPress={() => confirm.mutate(way)}>
            {words.orders.paid[way]}
          </Button>
        ))}
        <Button kind="plain" isPending={drop.isPending} onPress={() => drop.mutate()}>
          {words.orders.drop}
        </Button>
      </div>
    </li>
  );
};

const useOrder = (order: string) => {
  const client = useQueryClient();
  const params = { order };
  const onSuccess = (): void => {
    void client.invalidateQueries();
  };
  const confirm = useMutation({
    mutationFn: (paidWith: 'card' | 'cash') => call('confirmGiftOrder', { params, body: { paidWith } }),
    onSuccess,
  });
  const drop = useMutation({ mutationFn: () => call('dropGiftOrder', { params }), onSuccess });
  const isOver = confirm.data?.ok === false;
  return {
    confirm,
    drop,
    problem: isOver ? words.orders.over : (formProblem(confirm.error) ?? formProblem(drop.error)),
  };
};
