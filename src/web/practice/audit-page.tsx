import { ScrollText } from 'lucide-react';
import type { AuditEntry } from '#contract/practice.ts';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { State } from '#web/ui/state.tsx';
import { actionWords, markOf, subjectWords, useAuditTrail } from './audit-model.ts';
import { PracticePage } from './practice-page.tsx';
import { words } from './words.ts';

export const AuditPage = () => {
  const trail = useAuditTrail();
  return (
    <PracticePage title={words.audit.title} lead={words.audit.lead} width="wide">
      <Answer of={trail}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries);
          if (entries.length === 0) {
            return (
              <State icon={ScrollText} title={words.audit.none}>
                {words.audit.noneText}
              </State>
            );
          }
          return (
            <>
              <AuditTable entries={entries} />
              <div className="mt-6">
                {trail.hasNextPage ? (
                  <Button isPending={trail.isFetchingNextPage} onPress={() => void trail.fetchNextPage()}>
                    {words.audit.more}
                  </Button>
                ) : (
                  <p className="text-ink-soft">{words.audit.end}</p>
                )}
              </div>
            </>
          );
        }}
      </Answer>
    </PracticePage>
  );
};

const head = 'border-b border-line px-2 py-2 text-left text-sm font-medium text-ink-soft';
const cell = 'align-baseline text-sm md:table-cell md:border-b md:border-line md:px-2 md:py-2.5';

const AuditTable = ({ entries }: { entries: readonly AuditEntry[] }) => {
  const { zone } = useMe();
  return (
    <table className="w-full border-collapse tabular-nums">
      <caption className="sr-only">{words.audit.title}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr>
          {[
            words.audit.position,
            words.audit.when,
            words.audit.who,
            words.audit.what,
            words.audit.subject,
            words.audit.mark,
          ].map((label) => (
            <th key={label} scope="col" className={head}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr
            key={entry.position}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 border-b border-line py-3 md:table-row md:border-b-0 md:py-0"
          >
            <td className={`${cell} order-2 text-right text-ink-soft md:text-left`}>{entry.position}</td>
            <td className={`${cell} order-5 text-ink-soft md:whitespace-nowrap md:text-ink`}>
              {momentOf(entry.at, zone)}
            </td>
            <td className={`${cell} order-1 text-base font-medium md:text-sm`}>
              {entry.actor} <span className="text-sm font-normal text-ink-soft">{entry.role}</span>
            </td>
            <td className={`${cell} order-3 lg:whitespace-nowrap`}>{actionWords(entry.action)}</td>
            <td className={`${cell} order-4 text-right text-ink-soft md:text-left lg:whitespace-nowrap`}>
              {subjectWords(entry.subject)}
            </td>
            <td className={`${cell} order-6 text-right font-mono text-ink-soft md:text-left`}>
              {markOf(entry.hash)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
