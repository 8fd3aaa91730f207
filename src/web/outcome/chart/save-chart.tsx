import type { RefObject } from 'react';
import { Button } from '#web/ui/button.tsx';
import { chartAsPng, chartAsSvg, handOn } from './export-chart.ts';
import { fileNameOf } from './file-name.ts';
import { words } from './words.ts';

type SaveChartProps = {
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Stands above the drawing in the file, and names the file. */
  readonly title: string;
};

/** A drawing to take along, as lines or as a picture. */
export const SaveChart = ({ drawing, title }: SaveChartProps) => {
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const drawn = drawing.current;
    if (drawn === null) return;
    const name = fileNameOf(title, kind);
    const file =
      kind === 'svg'
        ? new File([chartAsSvg(drawn, title)], name, { type: 'image/svg+xml' })
        : new File([await chartAsPng(drawn, title)], name, { type: 'image/png' });
    await handOn(file, 'keep');
  };
  return (
    <div className="flex flex-wrap print:hidden">
      <Button kind="plain" onPress={() => void save('svg')}>
        {words.svg}
      </Button>
      <Button kind="plain" onPress={() => void save('png')}>
        {words.png}
      </Button>
    </div>
  );
};
