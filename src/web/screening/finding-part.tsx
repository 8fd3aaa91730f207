import { Eye } from 'lucide-react';
import { useState } from 'react';
import { ruleOf, rules } from '#domain/screening/rules.ts';
import { RuleId } from '#domain/screening/rule-id.ts';
import { dateOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { ComboField } from '#web/ui/combo-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Section } from '#web/ui/section.tsx';
import { words as ui } from '#web/ui/words.ts';
import { answerWords } from './answer-words.ts';
import { useDesk } from './desk-context.ts';
import { newestOf } from './newest-answers.ts';
import { RuleTag } from './rule-tag.tsx';
import { useAddAnswers } from './screening-model.ts';
import { words } from './words.ts';

/** What the therapist found herself, under the id of a rule. */
export const FindingPart = () => {
  const { found, zone } = useDesk();
  const [adding, setAdding] = useState(false);
  const own = [...newestOf(found.record.answers).values()].filter(
    ({ item }) => RuleId.safeParse(item).success,
  );
  return (
    <Section
      title={words.finding.title}
      action={
        <Button icon={Eye} onPress={() => setAdding(true)}>
          {words.finding.action}
        </Button>
      }
    >
      {own.length === 0 ? <p className="text-ink-soft">{words.finding.none}</p> : null}
      <ul>
        {own.map(({ item, value, at }) => (
          <li key={item} className="border-t border-line py-2.5">
            {ruleOf(item)?.title ?? item} <RuleTag rule={item} />
            <span className="block text-sm text-ink-soft">
              {`${answerWords(undefined, value)}, ${dateOf(at, zone)}`}
            </span>
          </li>
        ))}
      </ul>
      {adding ? <FindingDialog onClose={() => setAdding(false)} /> : null}
    </Section>
  );
};

const choices = rules.map(({ id, title }) => ({ id, label: `${title} (${id})` }));
const whats = [
  { id: 'yes', label: words.open.found },
  { id: 'no', label: words.open.finding },
] as const;

const FindingDialog = ({ onClose }: { onClose: () => void }) => {
  const { client } = useDesk();
  const [id] = useState<string>(() => crypto.randomUUID());
  const [rule, setRule] = useState<string | null>(null);
  const [what, setWhat] = useState<'yes' | 'no'>('yes');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const add = useAddAnswers(client, onClose);
  const submit = (): void => {
    if (rule === null) return setProblems({ rule: words.finding.need });
    const at = Temporal.Now.instant().toString();
    add.mutate({ by: 'therapist', answers: [{ id, item: rule, value: what, at }] });
  };
  return (
    <Dialog title={words.finding.title} isOpen onClose={onClose}>
      <Form
        onSubmit={submit}
        failure={add.error}
        problems={problems}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={add.isPending}>
              {words.finding.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <p className="text-ink-soft">{words.finding.lead}</p>
        <ComboField
          label={words.finding.rule}
          name="rule"
          choices={choices}
          value={rule}
          onChange={setRule}
        />
        <p>{rule === null ? null : ruleOf(rule)?.cases[0].words}</p>
        <ChoiceGroup label={words.finding.what} choices={whats} value={what} onChange={setWhat} />
      </Form>
    </Dialog>
  );
};
