import { RuleTag } from '#web/screening/rule-tag.tsx';
import { Button } from '#web/ui/button.tsx';
import { AttentionSign } from './attention-sign.tsx';
import type { Attention } from './attention.ts';
import { useHomeDesk } from './desk-context.ts';
import { words } from './words.ts';

/** What is to look at, above everything else; nothing where all is well. */
export const AttentionPart = ({ attentions }: { attentions: readonly Attention[] }) =>
  attentions.length === 0 ? null : (
    <section aria-labelledby="home-attention" className="mb-8 rounded-base border border-line bg-surface">
      <h2 id="home-attention" className="sr-only">
        {words.look.title}
      </h2>
      <ul className="divide-y divide-line px-4 sm:px-5">
        {attentions.map((attention) => (
          <Row key={attention.key} attention={attention} />
        ))}
      </ul>
    </section>
  );

const Row = ({ attention }: { attention: Attention }) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
    <div className="flex min-w-0 flex-1 basis-64 items-start gap-3">
      <AttentionSign kind={attention.kind} />
      <div className="reading min-w-0">
        <p className="font-medium">
          {attention.title} {attention.rule === null ? null : <RuleTag rule={attention.rule} />}
        </p>
        <p className="text-ink-soft">{attention.text}</p>
      </div>
    </div>
    <Deed attention={attention} />
  </li>
);

/** What can be done about it here; the others are told and need no press. */
const Deed = ({ attention: { kind, about, title } }: { attention: Attention }) => {
  const { open } = useHomeDesk();
  if (kind === 'paused') return <Button onPress={() => open({ ask: 'resume' })}>{words.deeds.resume}</Button>;
  if (kind === 'lightened')
    return <Button onPress={() => open({ ask: 'undo' })}>{words.lighten.deeds.undo}</Button>;
  if (about === null || (kind !== 'review' && kind !== 'blocked')) return null;
  const ask = kind === 'review' ? 'resolve-review' : 'lift-block';
  return (
    <Button onPress={() => open({ ask, about, what: title })} aria-label={`${words.deeds[ask]}: ${title}`}>
      {words.deeds[ask]}
    </Button>
  );
};
