import { createContext, useContext } from 'react';
import type { ClientCourse } from '#contract/plan.ts';
import type { CoursePage } from '#domain/plan/course-page.ts';

/** What every part of the course reads: what the server holds, and what follows from it now. */
export type CourseDesk = {
  readonly client: string;
  readonly clientName: string;
  readonly found: ClientCourse;
  readonly page: CoursePage;
  readonly zone: string;
  readonly open: (sheet: Sheet) => void;
};
export type Sheet = 'open-episode' | 'edit-episode' | 'end' | 'rate' | 'share';

const Context = createContext<CourseDesk | null>(null);
export const CourseProvider = Context.Provider;

export const useCourseDesk = (): CourseDesk => {
  const desk = useContext(Context);
  if (!desk) throw new Error('useCourseDesk is only for parts of the course');
  return desk;
};
