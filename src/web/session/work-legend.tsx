import { words } from './words.ts';

const looks = {
  running: 'bg-(--body-running)',
  today: 'bg-(--body-dose-4)',
  before: 'border border-edge bg-(--body-dose-1)',
  planned: 'border border-dashed border-(--body-planned-line) bg-(--body-planned)',
  avoid:
    'border border-(--body-avoid-line) bg-[repeating-linear-gradient(135deg,var(--body-avoid-line)_0_1.5px,var(--body-avoid)_1.5px_4px)]',
} as const;

/** What the colours on the body of the work mean. */
export const WorkLegend = () => (
  <ul
    aria-label={words.picker.legend.title}
    className="flex flex-wrap justify-center gap-x-4 gap-y-1 text-sm text-ink-soft"
  >
    {Object.entries(looks).map(([name, look]) => (
      <li key={name} className="flex items-center gap-1.5">
        <span aria-hidden className={`size-3.5 rounded-full forced-color-adjust-none ${look}`} />
        {words.picker.legend[name as keyof typeof looks]}
      </li>
    ))}
  </ul>
);
