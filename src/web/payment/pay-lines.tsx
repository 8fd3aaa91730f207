import { Plus, X } from 'lucide-react';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { CodeField } from '#web/ledger/code-field.tsx';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { centsIn } from './money-text.ts';
import { newLine, type Line, type Way } from './settle-model.ts';
import { words } from './words.ts';

const ways = (['card', 'cash', 'certificate', 'given'] as const).map((id) => ({ id, label: words.ways[id] }));

type PayLinesProps = {
  readonly lines: readonly Line[];
  readonly due: number;
  readonly currency: string;
  readonly onChange: (lines: readonly Line[]) => void;
};

/** The ways of paying: one for most, several where a certificate or a purse does not reach. */
export const PayLines = ({ lines, due, currency, onChange }: PayLinesProps) => {
  const change = (key: string, to: Partial<Line>): void =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...to } : line)));
  return (
    <div className="flex flex-col gap-4">
      {lines.map((line) => (
        <PayLine
          key={line.key}
          line={line}
          help={words.amountHelp(amountInWords(due, currency))}
          currency={currency}
          onChange={(to) => change(line.key, to)}
          {...(lines.length === 1
            ? {}
            : { onRemove: () => onChange(lines.filter(({ key }) => key !== line.key)) })}
        />
      ))}
      <div>
        <Button kind="plain" icon={Plus} onPress={() => onChange([...lines, newLine('cash')])}>
          {words.another}
        </Button>
      </div>
    </div>
  );
};

type PayLineProps = {
  readonly line: Line;
  readonly help: string;
  readonly currency: string;
  readonly onChange: (to: Partial<Line>) => void;
  readonly onRemove?: () => void;
};

const PayLine = ({ line, help, currency, onChange, onRemove }: PayLineProps) => {
  const isUnread = line.amount.trim() !== '' && centsIn(line.amount, currency) === null;
  return (
    <div className="flex flex-col gap-3 border-l-2 border-line pl-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField<Way>
          label={words.how}
          choices={ways}
          value={line.way}
          onChange={(way) => onChange({ way })}
        />
        <TextField
          label={line.way === 'cash' ? words.handed : words.amount}
          help={isUnread ? words.notANumber : help}
          isInvalid={isUnread}
          inputMode="decimal"
          autoComplete="off"
          value={line.amount}
          onChange={(amount) => onChange({ amount })}
        />
      </div>
      {line.way === 'certificate' ? (
        <CodeField label={words.code} value={line.code} onChange={(code) => onChange({ code })} />
      ) : null}
      {onRemove === undefined ? null : (
        <div>
          <Button kind="plain" icon={X} onPress={onRemove}>
            {words.remove}
          </Button>
        </div>
      )}
    </div>
  );
};
