import { words } from '#web/outcome/course/words.ts';

/** What each mark means, in its own look; the band only where it is drawn. */
export const ChartLegend = ({ noise }: { noise: string | null }) => (
  <ul aria-hidden className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
    <li className="flex items-center gap-2">
      <span className="size-2 rounded-full bg-accent" />
      {words.chart.legend.days}
    </li>
    <li className="flex items-center gap-2">
      <span className="h-1 w-5 rounded-full bg-accent-strong" />
      {words.chart.legend.week}
    </li>
    {noise === null ? null : (
      <li className="flex items-center gap-2">
        <span className="h-3 w-5 border-y border-dashed border-ink-soft bg-sunken" />
        {noise}
      </li>
    )}
    <li className="flex items-center gap-2">
      <svg width={11} height={10}>
        <path d="M5.5 0l5 10h-10z" className="fill-clay" />
      </svg>
      {words.chart.legend.visit}
    </li>
    <li className="flex items-center gap-2">
      <span className="size-2 rounded-full border border-ink-soft bg-surface" />
      {words.chart.legend.home}
    </li>
  </ul>
);
