import { questionsOf, type Question } from '#domain/outcome/asked/question.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import { Statement } from '#web/outcome/check-in/statement.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Typed } from './answer-model.ts';
import { words } from './words.ts';

/** What is typed and is no number is said at once: left away it would count as not answered. */
const WHOLE = '[+\\-−]?[0-9]+';

type AnswerFieldsProps = { readonly typed: Typed; readonly onChange: (typed: Typed) => void };

/** The items of the chosen questionnaire, or its total where its words are not ours to print. */
export const AnswerFields = ({ typed, onChange }: AnswerFieldsProps) => {
  const chosen = instrumentOf(typed.instrument);
  if (chosen === undefined) return null;
  if (chosen.text === 'not-shipped')
    return (
      <>
        <p className="text-ink-soft">{words.sheet.notShipped}</p>
        <TextField
          label={words.sheet.total}
          help={words.sheet.range(...chosen.range)}
          name="total"
          inputMode="numeric"
          pattern={WHOLE}
          value={typed.total}
          onChange={(total) => onChange({ ...typed, total })}
        />
      </>
    );
  const questions = questionsOf([typed.instrument]);
  return (
    <>
      {questions.map((question, place) => (
        <Item
          key={question.key}
          question={question}
          lead={question.lead === questions[place - 1]?.lead ? '' : question.lead}
          typed={typed}
          onChange={onChange}
        />
      ))}
      {typed.instrument === 'phq9' ? <p className="text-ink-soft">{words.sheet.item9}</p> : null}
    </>
  );
};

type ItemProps = AnswerFieldsProps & { readonly question: Question; readonly lead: string };

const Item = ({ question, lead, typed, onChange }: ItemProps) => {
  if (question.kind === 'ticks') return <Ticks question={question} typed={typed} onChange={onChange} />;
  const item = question.fills[0]?.item ?? '';
  const help =
    question.kind === 'choice'
      ? question.choices.map(({ value, words: said }) => `${value} ${said.toLowerCase()}`).join(', ')
      : words.sheet.ends({
          middle: '',
          ...question,
          lowest: question.range[0],
          highest: question.range[1],
        });
  return (
    <div>
      {lead === '' ? null : <p className="mb-3 font-medium">{lead}</p>}
      <TextField
        label={question.ask}
        help={help}
        name={item}
        inputMode={question.kind === 'number' && question.range[0] < 0 ? 'text' : 'numeric'}
        pattern={WHOLE}
        value={typed.numbers[item] ?? ''}
        onChange={(number) => onChange({ ...typed, numbers: { ...typed.numbers, [item]: number } })}
      />
    </div>
  );
};

type TicksProps = AnswerFieldsProps & { readonly question: Extract<Question, { kind: 'ticks' }> };

const Ticks = ({ question, typed, onChange }: TicksProps) => (
  <fieldset>
    <legend className="mb-2 font-medium">{question.ask}</legend>
    <ul className="space-y-2">
      {question.statements.map(({ id, words: statement }) => (
        <li key={id}>
          <Statement
            isTicked={typed.ticks.includes(id)}
            onPress={() => onChange({ ...typed, ticks: toggled(typed.ticks, id) })}
          >
            {statement}
          </Statement>
        </li>
      ))}
    </ul>
  </fieldset>
);

const toggled = (ticks: readonly string[], id: string): readonly string[] =>
  ticks.includes(id) ? ticks.filter((one) => one !== id) : [...ticks, id];
