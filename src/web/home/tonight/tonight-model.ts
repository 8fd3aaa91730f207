import { useMutation } from '@tanstack/react-query';
import type { MyHome } from '#contract/home.ts';
import { diaryDays } from '#domain/home/diary/diary-day.ts';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import { noGain, type NoGain } from '#domain/home/diary/no-gain.ts';
import { ask } from '#web/app/api.ts';
import { handFile } from '#web/screening/hand-file.ts';

/** The program as a sheet to print, handed over as a file. */
export const useSheet = () =>
  useMutation({
    mutationFn: async () => {
      const { name, base64 } = await ask('myHomeSheet');
      handFile({ name, type: 'application/pdf', base64 });
    },
  });

/** Whether four weeks went by without a gain (H9). */
export const noGainOf = ({ program, zone }: MyHome, { diary }: HomeRecord, today: string): NoGain | null =>
  program &&
  noGain(diaryDays(diary, zone, { from: '0000-01-01', to: today }), program.program.startsOn, today);
