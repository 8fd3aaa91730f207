import { withUnits } from '#web/ui/unbroken.ts';

/** Limits line by line. */
export const LimitList = ({ lines }: { lines: readonly string[] }) => (
  <ul className="space-y-1">
    {lines.map((line) => (
      <li
        key={line}
        className="relative pl-4 before:absolute before:top-2.5 before:left-0 before:size-1.5 before:rounded-full before:bg-edge"
      >
        {withUnits(line)}
      </li>
    ))}
  </ul>
);
