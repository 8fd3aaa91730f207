import { CloudCheck, CloudUpload, HardDrive, TriangleAlert, type LucideIcon } from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';
import { useDevice } from './device.ts';
import { sayingOf, useSyncReport, type SyncSaying } from './sync-report.ts';

const looks: Record<SyncSaying['tone'], string> = {
  good: 'text-good',
  live: 'text-ink-soft',
  warn: 'text-warn',
};

/** Recorded here, sent, or waiting: in words and a sign, quiet until something is wrong. */
export const SyncState = ({ unkept = 0 }: { unkept?: number }) => {
  const device = useDevice();
  const report = useSyncReport();
  if (device.status !== 'open' || !report.counted) return null;
  const saying = sayingOf(report, unkept);
  return (
    <p
      className={`inline-flex items-center gap-2 whitespace-nowrap ${looks[saying.tone]}`}
      title={saying.long}
    >
      <Icon of={signOf(saying, report.trouble !== null)} />
      <span className="tabular-nums">{saying.short}</span>
    </p>
  );
};

const signOf = (saying: SyncSaying, waits: boolean): LucideIcon => {
  if (saying.tone === 'warn') return TriangleAlert;
  if (saying.tone === 'good') return CloudCheck;
  return waits ? CloudUpload : HardDrive;
};
