/** A rule's id, as the clinical reference numbers it. */
export const RuleTag = ({ rule }: { rule: string }) => (
  <span className="rounded-small border border-line px-1.5 font-mono text-sm font-normal text-ink-soft">
    {rule}
  </span>
);
