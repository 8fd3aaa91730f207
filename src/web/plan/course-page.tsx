import { Page } from '#web/ui/page.tsx';

export const CoursePage = () => <Page title="Course">The course cannot be opened yet.</Page>;
