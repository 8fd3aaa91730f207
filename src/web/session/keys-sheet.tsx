import { words } from './words.ts';

export const KeysSheet = () => (
  <>
    <p className="text-ink-soft">{words.keys.lead}</p>
    <dl className="flex flex-col">
      {Object.entries(words.keys.rows).map(([key, meaning]) => (
        <div key={key} className="flex items-baseline justify-between gap-6 border-t border-line py-3">
          <dt className="font-semibold">{key}</dt>
          <dd className="text-right">{meaning}</dd>
        </div>
      ))}
    </dl>
  </>
);
