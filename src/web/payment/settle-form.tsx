import { useState } from 'react';
import type { VisitBill } from '#contract/payment.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { BillRows } from './bill-rows.tsx';
import { PayLines } from './pay-lines.tsx';
import { newDraft, reckon, type Draft, type Reckoned } from './settle-model.ts';
import { TipField } from './tip-field.tsx';
import { problemOf, type useSettling } from './use-settle.ts';
import { words } from './words.ts';

type SettleFormProps = { readonly bill: VisitBill; readonly settling: ReturnType<typeof useSettling> };

/** A visit that is not settled yet: what it costs, how it is paid, and one press. */
export const SettleForm = ({ bill, settling }: SettleFormProps) => {
  const [draft, setDraft] = useState<Draft>(newDraft);
  const change = (to: Partial<Draft>): void => setDraft((before) => ({ ...before, ...to }));
  const reckoned = reckon(bill, draft);
  const { currency } = bill;
  const price = bill.price - Math.min(reckoned.off, bill.price);
  return (
    <div className="flex flex-col gap-6">
      {bill.packages.length === 0 ? null : <PackageField bill={bill} draft={draft} onChange={change} />}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={words.offLabel}
          optional
          inputMode="decimal"
          autoComplete="off"
          value={draft.off}
          onChange={(off) => change({ off })}
        />
      </div>
      <TipField price={price} currency={currency} value={draft.tip} onChange={(tip) => change({ tip })} />
      <BillRows bill={bill} draft={draft} reckoned={reckoned} />
      {reckoned.due === 0 ? null : (
        <PayLines
          lines={draft.lines}
          due={reckoned.due}
          currency={currency}
          onChange={(lines) => change({ lines })}
        />
      )}
      {reckoned.change === 0 ? null : (
        <Notice tone="info">{words.change(amountInWords(reckoned.change, currency))}</Notice>
      )}
      <Press bill={bill} draft={draft} reckoned={reckoned} settling={settling} />
    </div>
  );
};

type PackageFieldProps = {
  readonly bill: VisitBill;
  readonly draft: Draft;
  readonly onChange: (to: Partial<Draft>) => void;
};

const PackageField = ({ bill, draft, onChange }: PackageFieldProps) => (
  <SelectField
    label={words.package}
    choices={[
      { id: 'none', label: words.noPackage },
      ...bill.packages.map(({ id, name, left }) => ({
        id: String(id),
        label: words.packageLeft(name, left),
      })),
    ]}
    value={draft.packageId ?? 'none'}
    onChange={(id) => onChange({ packageId: id === 'none' ? null : id })}
  />
);

type PressProps = SettleFormProps & { readonly draft: Draft; readonly reckoned: Reckoned };

const Press = ({ bill, draft, reckoned, settling: { settle, part } }: PressProps) => {
  const { due, missing, payments, isReadable } = reckoned;
  const sum = (cents: number): string => amountInWords(Math.abs(cents), bill.currency);
  const problem = problemOf(settle) ?? problemOf(part);
  const [first] = payments;
  const partly = missing > 0 && payments.length === 1 && first?.kind !== 'certificate' ? first : undefined;
  return (
    <div className="flex flex-col gap-3">
      {isReadable && missing !== 0 ? (
        <Notice tone="warn">
          {missing > 0 ? words.notEnough(sum(missing)) : words.tooMuch(sum(missing))}
        </Notice>
      ) : null}
      {problem === undefined ? null : (
        <Notice tone="stop" said="now">
          {problem}
        </Notice>
      )}
      <Button
        kind="primary"
        wide
        isDisabled={!isReadable || missing !== 0}
        isPending={settle.isPending}
        onPress={() => settle.mutate({ draft, reckoned })}
      >
        {due === 0 ? words.settleNothing : words.settle(sum(due))}
      </Button>
      {partly === undefined ? null : (
        <>
          <Button
            wide
            isPending={part.isPending}
            onPress={() => part.mutate({ kind: partly.kind, cents: partly.cents })}
          >
            {words.part(sum(partly.cents))}
          </Button>
          <p className="text-sm text-ink-soft">{words.partHelp}</p>
        </>
      )}
    </div>
  );
};
