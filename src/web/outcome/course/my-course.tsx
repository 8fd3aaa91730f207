import { FileImage, Printer, Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CoursePicture, LineId } from '#domain/outcome/course/picture.ts';
import { ChartLegend } from '#web/outcome/chart/chart-legend.tsx';
import { ChartTable } from '#web/outcome/chart/chart-table.tsx';
import { CourseFigure } from '#web/outcome/chart/course-figure.tsx';
import { Button } from '#web/ui/button.tsx';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { useExport } from './course-model.ts';
import { words } from './words.ts';

/** One sentence on one measure, its chart, the same as a table, and ways to take it along. */
export const MyCourse = ({ picture }: { picture: CoursePicture }) => {
  const drawn = picture.lines.filter(({ days }) => days.length > 0);
  const [chosen, choose] = useState<LineId>(drawn[0]?.id ?? 'pain');
  const drawing = useRef<SVGSVGElement>(null);
  const line = drawn.find(({ id }) => id === chosen) ?? drawn[0];
  if (line === undefined) return null;
  const { noise, sentence } = line.soFar;
  return (
    <>
      <p className="reading mb-6 font-serif text-2xl leading-snug text-balance">{sentence}</p>
      {drawn.length === 1 ? null : (
        <div className="print:hidden">
          <OneOfFew
            label={words.mine.which}
            choices={drawn.map(({ id }) => ({ value: id }))}
            value={line.id}
            onChange={choose}
            look="mb-4 flex rounded-base border border-edge bg-surface p-1 sm:w-fit"
            keyLook="min-h-target grow cursor-pointer rounded-small px-1 hover:bg-sunken data-selected:bg-accent-soft data-selected:font-medium data-selected:text-accent sm:px-5"
          >
            {({ value }) => words.lines[value]}
          </OneOfFew>
        </div>
      )}
      <h2 className="mb-2 hidden font-medium print:block">{words.lines[line.id]}</h2>
      <CourseFigure
        key={line.id}
        picture={picture}
        line={line}
        height={320}
        reads="by-day"
        drawing={drawing}
      />
      <ChartLegend noise={noise === null ? null : words.chart.legend.noise} />
      <p className="reading mt-4 text-sm text-ink-soft">{words.mine.change}</p>
      <Ways drawing={drawing} sentence={sentence} />
      <ChartTable picture={picture} />
    </>
  );
};

type WaysProps = { readonly drawing: React.RefObject<SVGSVGElement | null>; readonly sentence: string };

const Ways = ({ drawing, sentence }: WaysProps) => {
  const file = useExport(drawing);
  return (
    <div className="mt-5 flex flex-wrap gap-3 print:hidden">
      <Button icon={Printer} onPress={() => print()}>
        {words.mine.print}
      </Button>
      <Button
        icon={Share2}
        isPending={file.isPending}
        onPress={() => file.mutate({ form: 'png', title: sentence })}
      >
        {words.mine.share}
      </Button>
      <Button
        icon={FileImage}
        isPending={file.isPending}
        onPress={() => file.mutate({ form: 'svg', title: sentence })}
      >
        {words.mine.save}
      </Button>
    </div>
  );
};
