import { Sprout } from 'lucide-react';
import { useState } from 'react';
import type { MyPlan } from '#contract/plan.ts';
import { dateOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useAcceptPlan, useMyPlan } from './my-plan-model.ts';
import { PlainParts } from './plain-parts.tsx';
import { words } from './words.ts';

/** The client's own plan in plain words, and her yes to it. */
export const MyPlanPage = () => {
  const mine = useMyPlan();
  const plan = mine.data?.plan ?? null;
  return (
    <Page title={words.mine.title} lead={plan === null ? null : words.mine.lead(plan.therapistName)}>
      <Answer of={mine}>
        {({ plan: found }) =>
          found === null ? (
            <State icon={Sprout} title={words.mine.none}>
              {words.mine.noneText}
            </State>
          ) : (
            <div className="space-y-8">
              <PlainParts heading="h2" shared={{ ...found, plan: found.plan.plan }} />
              <Acceptance of={found} />
              <p className="text-ink-soft">{words.mine.questions}</p>
            </div>
          )
        }
      </Answer>
    </Page>
  );
};

const Acceptance = ({ of }: { of: MyPlan }) => {
  const { zone } = useMe();
  const [name, setName] = useState('');
  const { accept, refusal } = useAcceptPlan();
  const { version } = of.plan;
  const { accepted } = of.sharing;
  if (accepted !== null) return <Notice tone="good" title={words.mine.accepted(dateOf(accepted.at, zone))} />;
  return (
    <section aria-labelledby="agree" className="rounded-base border border-line bg-surface p-5 print:hidden">
      <h2 id="agree" className="font-serif text-xl font-semibold">
        {words.mine.agree}
      </h2>
      <p className="mb-4 text-ink-soft">{words.mine.agreeText}</p>
      <Form
        onSubmit={() => accept.mutate({ version, name: name.trim() })}
        failure={accept.error}
        refusal={refusal}
        actions={
          <Button kind="primary" type="submit" isPending={accept.isPending}>
            {words.mine.accept}
          </Button>
        }
      >
        <TextField
          label={words.mine.name}
          name="name"
          autoComplete="name"
          isRequired
          minLength={2}
          maxLength={120}
          value={name}
          onChange={setName}
        />
      </Form>
    </section>
  );
};
