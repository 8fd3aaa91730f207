import type { CoursePicture, LineId } from '#domain/outcome/course/picture.ts';

/** Everything that a picture knows of one day. */
export type CourseDay = {
  readonly on: string;
  readonly said: Readonly<Partial<Record<LineId, number>>>;
  readonly isVisit: boolean;
  readonly isHome: boolean;
};

/** The days of which anything is known, in order. */
export function courseDays({ lines, visits, home }: CoursePicture): readonly CourseDay[] {
  const known = new Map<string, CourseDay>();
  const add = (on: string, what: Partial<CourseDay>): void => {
    const day = known.get(on) ?? { on, said: {}, isVisit: false, isHome: false };
    known.set(on, { ...day, ...what, said: { ...day.said, ...what.said } });
  };
  for (const { id, days } of lines) for (const { on, value } of days) add(on, { said: { [id]: value } });
  for (const { on } of visits) add(on, { isVisit: true });
  for (const { on } of home) add(on, { isHome: true });
  return [...known.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}
