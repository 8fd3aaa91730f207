import { Search } from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type RegionSearchProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many the query finds; null without one. */
  readonly found: number | null;
};

export const RegionSearch = ({ query, onQuery, found }: RegionSearchProps) => (
  <>
    <label className="flex min-h-target items-center gap-3 rounded-base border border-edge bg-surface px-3 focus-within:outline-2 focus-within:outline-accent">
      <Icon of={Search} className="text-ink-soft" />
      <span className="sr-only">{words.panel.search}</span>
      <input
        className="min-h-target min-w-0 grow bg-transparent outline-none"
        placeholder={words.panel.placeholder}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
    </label>
    <output className={found === 0 ? 'block py-4 text-ink-soft' : 'sr-only'}>
      {found === null ? '' : found === 0 ? words.panel.none(query) : words.panel.found(found)}
    </output>
  </>
);
