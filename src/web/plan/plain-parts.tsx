import { MapPin } from 'lucide-react';
import { plainPlan, type PlainLine, type SharedPlan } from '#domain/plan/plain-plan.ts';
import { Benefit } from '#web/evidence/benefit.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type PlainPartsProps = { readonly shared: SharedPlan; readonly heading: 'h2' | 'h3' };

/** The plan in the client's plain words. */
export const PlainParts = ({ shared, heading: Heading }: PlainPartsProps) => (
  <div className="space-y-6">
    {plainPlan(shared).map(({ id, title, lines }) => (
      <section key={id} aria-labelledby={`plain-${id}`}>
        <Heading id={`plain-${id}`} className="mb-1 font-serif text-lg font-semibold">
          {title}
        </Heading>
        <ul className="reading space-y-2 text-lg">
          {lines.map((line, index) => (
            <Line key={`${id}-${index}`} of={line} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);

const Line = ({ of: { before, own, words: said, here = false, evidence } }: { of: PlainLine }) => (
  <li className={here ? 'rounded-base border-2 border-accent bg-accent-soft px-4 py-3' : ''}>
    {here ? (
      <span className="mb-1 flex items-center gap-1.5 text-base font-medium text-accent">
        <Icon of={MapPin} size={16} />
        {words.mine.here}
      </span>
    ) : null}
    {before === undefined ? null : <span className="block text-base text-ink-soft">{before}</span>}
    {own === undefined ? null : <span className="block font-medium">{own}</span>}
    {evidence === undefined ? said : <Benefit evidence={[evidence]}>{said}</Benefit>}
  </li>
);
