import type { Ref } from 'react';
import type { CoursePicture, OnDay } from '#domain/outcome/course/picture.ts';
import { Band } from './chart-band.tsx';
import { Dates, Phases, Scale } from './chart-ground.tsx';
import { Marks } from './chart-marks.tsx';
import { Days, Reading, Visits } from './chart-strokes.tsx';
import { acrossDays, downRange, type Frame, momentOf } from './scales.ts';
import type { Drawn, Trace } from './trace.ts';

type CourseChartProps = {
  readonly picture: CoursePicture;
  readonly trace: Trace;
  readonly frame: Frame;
  /** The day that is being read, if any. */
  readonly reading?: OnDay | null;
  readonly drawing?: Ref<SVGSVGElement>;
};

/**
 * One measure over the course: phases as bands, what cannot be told as a hatched band, visits and evenings below.
 * The figure around it names it, and the table beside it says the same.
 */
export const CourseChart = ({ picture, trace, frame, reading = null, drawing }: CourseChartProps) => {
  const across = acrossDays(picture, frame);
  const down = downRange(trace.range, frame);
  const drawn: Drawn = {
    picture,
    trace,
    frame,
    x: (day) => across(momentOf(day)),
    y: (value) => down(value),
  };
  return (
    <svg
      ref={drawing}
      aria-hidden
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="block max-w-full font-sans"
    >
      <Phases {...drawn} />
      <Scale {...drawn} />
      <Band {...drawn} />
      {trace.kind === 'days' ? <Days {...drawn} /> : <Visits {...drawn} />}
      <Marks {...drawn} />
      <Dates {...drawn} />
      {reading === null ? null : <Reading {...drawn} reading={reading} />}
    </svg>
  );
};
