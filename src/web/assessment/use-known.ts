import { useMemo } from 'react';
import { chartOf } from '#domain/assessment/chart.ts';
import { chartsOf } from '#domain/assessment/history.ts';
import { useBefore, useLive } from '#web/session/session-context.ts';
import type { Charting } from './charting.ts';
import { lookAgain } from './look-again.ts';

export type Known = Pick<Charting, 'chart' | 'history' | 'earlier' | 'standing'>;

/** What is charted in this visit, and what earlier ones left. */
export const useKnown = (): Known => {
  const { facts, standing } = useLive();
  const history = useBefore();
  const charts = useMemo(
    () => chartsOf(history.visits).map(({ at, chart }) => ({ at, findings: chart.findings })),
    [history],
  );
  return useMemo(() => {
    const chart = chartOf(facts);
    return { chart, history, earlier: lookAgain(charts, chart.findings), standing };
  }, [facts, history, charts, standing]);
};
