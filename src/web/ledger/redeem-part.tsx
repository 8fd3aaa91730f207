import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call, type Reply } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { CodeField } from './code-field.tsx';
import { OfflineRedeem } from './offline/offline-redeem.tsx';
import { RedeemForm } from './redeem-form.tsx';
import { whyNot } from './refusal-words.ts';
import { words } from './words.ts';

type Found = Reply<'lookUpCertificate'>;

/** In the room: a code, what is on it, and how much of it is taken. */
export const RedeemPart = ({ currency }: { currency: string }) => {
  const [found, setFound] = useState<Found | null>(null);
  return (
    <Section title={words.redeem.title} lead={words.redeem.lead}>
      <div className="max-w-md">
        {found === null ? (
          <LookUp onFound={setFound} />
        ) : (
          <FoundCertificate found={found} currency={currency} onDone={() => setFound(null)} />
        )}
      </div>
    </Section>
  );
};

const LookUp = ({ onFound }: { onFound: (found: Found) => void }) => {
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const look = useMutation({
    mutationFn: async () => {
      setRefusal(undefined);
      const answer = await call('lookUpCertificate', { body: { code } });
      if (!answer.ok) return setRefusal(words.redeem.unknown);
      onFound(answer.value);
    },
  });
  if (look.error instanceof Offline)
    return <OfflineRedeem start={{ code }} onDone={() => look.reset()} onCancel={() => look.reset()} />;
  return (
    <Form
      label={words.redeem.title}
      onSubmit={() => look.mutate()}
      failure={look.error}
      refusal={refusal}
      actions={
        <div>
          <Button kind="primary" type="submit" isPending={look.isPending}>
            {words.redeem.look}
          </Button>
        </div>
      }
    >
      <CodeField value={code} onChange={setCode} />
    </Form>
  );
};

type FoundProps = { readonly found: Found; readonly currency: string; readonly onDone: () => void };

const FoundCertificate = ({ found, currency, onDone }: FoundProps) => (
  <div className="flex flex-col gap-5">
    <output className="block">
      <p className="font-serif text-2xl font-semibold tabular-nums">
        {words.redeem.left(priceWords(found.held, currency), found.ending)}
      </p>
      {found.worth.kind === 'service' ? (
        <p className="text-ink-soft">{words.redeem.service(found.worth.name)}</p>
      ) : null}
    </output>
    {found.whyNot === null && found.held > 0 ? (
      <RedeemForm
        certificate={{ id: found.id }}
        ending={found.ending}
        held={found.held}
        currency={currency}
        onDone={onDone}
      />
    ) : (
      <>
        <Notice tone="warn" said="now">
          {found.whyNot === null ? words.certificates.used : whyNot(found.whyNot, currency)}
        </Notice>
        <div>
          <Button onPress={onDone}>{words.redeem.another}</Button>
        </div>
      </>
    )}
  </div>
);
