import { useState } from 'react';
import { amountFrom } from '#web/scheduling/amount.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import type { NotTaken, Risk } from '#web/sync/redemptions.ts';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { CodeField } from '#web/ledger/code-field.tsx';
import { FormActions } from '#web/ledger/form-actions.tsx';
import { AmountField } from '#web/ledger/money-fields.tsx';
import { words } from '#web/ledger/words.ts';
import { useOpenStore, useRedemptions, useTake, type Taking } from './offline-model.ts';

type Start = Partial<Pick<Taking, 'id' | 'certificate' | 'ending'>> & {
  readonly code?: string;
  readonly amount?: string;
};

type OfflineRedeemProps = {
  /** What was asked and not answered keeps its id, so that it is booked once if it arrived all the same. */
  readonly start?: Start;
  readonly appointment?: string;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
};

/** In a room without a connection: a certificate is taken up to the practice's risk, and sent later. */
export const OfflineRedeem = (props: OfflineRedeemProps) => {
  const store = useOpenStore();
  const known = useRedemptions(store).data;
  if (!store) return <Notice tone="warn">{words.offline.keepsNothing}</Notice>;
  if (!known) return null;
  if (!known.risk || known.risk.upTo === 0) return <Notice tone="warn">{words.offline.never}</Notice>;
  return <Redeem store={store} risk={known.risk} {...props} />;
};

type RedeemProps = OfflineRedeemProps & { readonly store: OpenStore; readonly risk: Risk };

const Redeem = ({ store, risk, start = {}, appointment, onDone, onCancel }: RedeemProps) => {
  const { currency } = risk;
  const [code, setCode] = useState(start.code ?? '');
  const [amount, setAmount] = useState(start.amount ?? '');
  const [id, setId] = useState<string>(() => start.id ?? crypto.randomUUID());
  const [refusal, setRefusal] = useState<string>();
  const take = useTake(store);
  const cents = amountFrom(amount, currency);
  const redeem = async (asked: number) => {
    setRefusal(undefined);
    const certificate = start.certificate ?? { code: code.trim() };
    const ending = start.certificate ? start.ending : undefined;
    const answer = await take.mutateAsync({ id, certificate, ending, cents: asked, appointment });
    if (!answer.ok) return setRefusal(whyNotHere(answer.refusal, currency));
    setId(crypto.randomUUID());
    setCode('');
    setAmount('');
    onDone?.();
  };
  return (
    <Section title={words.offline.title} lead={words.offline.lead(priceWords(risk.upTo, currency))}>
      <Form
        label={words.offline.title}
        onSubmit={() =>
          cents === null || cents === 0 ? setRefusal(words.fields.notAnAmount) : void redeem(cents)
        }
        failure={take.error}
        refusal={refusal}
        actions={<FormActions action={words.offline.action} isPending={take.isPending} onCancel={onCancel} />}
      >
        {start.certificate ? null : <CodeField value={code} onChange={setCode} />}
        <AmountField label={words.redeem.howMuch} value={amount} onChange={setAmount} />
      </Form>
    </Section>
  );
};

const whyNotHere = (refusal: NotTaken, currency: string): string => {
  if (refusal.reason === 'beyond')
    return refusal.left === 0
      ? words.offline.beyondAll
      : words.offline.beyond(priceWords(refusal.left, currency));
  return words.offline[refusal.reason];
};
