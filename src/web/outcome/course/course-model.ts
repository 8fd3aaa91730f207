import { useMutation, useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { ask } from '#web/app/api.ts';
import { chartAsPng, chartAsSvg, handOn } from '#web/outcome/chart/export-chart.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

/** Under the client's own key: whatever changes her record asks for it again. */
export const useOutcome = (client: string) =>
  useQuery({
    queryKey: ['client', client, 'outcome'],
    queryFn: () => ask('clientOutcome', { params: { client } }),
  });

type Wanted = { readonly form: 'svg' | 'png'; readonly title: string };

/** The drawing as a file: to be kept, or handed to another app. */
export const useExport = (drawing: RefObject<SVGSVGElement | null>) =>
  useMutation({
    mutationFn: async ({ form, title }: Wanted) => {
      if (drawing.current === null) return;
      const content =
        form === 'svg' ? chartAsSvg(drawing.current, title) : await chartAsPng(drawing.current, title);
      const type = form === 'svg' ? 'image/svg+xml' : 'image/png';
      await handOn(
        new File([content], `${words.mine.file}.${form}`, { type }),
        form === 'png' ? 'share' : 'keep',
      );
    },
    onSuccess: () => say(words.mine.shared),
    onError: () => say(words.mine.failed),
  });
