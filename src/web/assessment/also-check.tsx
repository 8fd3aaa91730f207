import { X } from 'lucide-react';
import type { AlsoCheck as Suggestion } from '#domain/assessment/also-check.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { useCharting } from './charting.ts';
import { words } from './words.ts';

/** After a mark, where else hands might look, and how well each connection is supported. It asks nothing. */
export const AlsoCheck = () => {
  const { also, choose, layer, dismissAlso } = useCharting();
  if (also.length === 0) return null;
  return (
    <section aria-label={words.also.title} className="rounded-base bg-sunken p-3 pl-4">
      <div className="flex items-center justify-between gap-2">
        <h2 className="font-medium text-ink-soft">{words.also.title}</h2>
        <IconButton icon={X} label={words.also.dismiss} onPress={dismissAlso} />
      </div>
      <ul className="flex flex-col">
        {also.map((one) => (
          <li key={`${one.region} ${one.side}`} className="-ml-4">
            <Button kind="plain" onPress={() => choose({ region: one.region, side: one.side, layer })}>
              <span className="block text-left first-letter:uppercase">
                {regionName(one.region, one.side)}
                <span className="block text-sm font-normal text-ink-soft">{whyWords(one)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const whyWords = ({ why }: Suggestion): string =>
  why === 'neighbour' ? words.also.neighbour : words.also.line(why.line, words.also.support[why.support]);
