import { type Sheet, useCourseDesk } from './course-context.ts';
import { EndSheet } from './end-sheet.tsx';
import { EpisodeSheet } from './episode-sheet.tsx';
import { RateSheet } from './rate-sheet.tsx';
import { ShareSheet } from './share-sheet.tsx';

type CourseSheetsProps = { readonly sheet: Sheet; readonly onClose: () => void };

export const CourseSheets = ({ sheet, onClose }: CourseSheetsProps) => {
  switch (sheet) {
    case 'open-episode':
      return <EpisodeSheet of={null} onClose={onClose} />;
    case 'edit-episode':
      return <EditSheet onClose={onClose} />;
    case 'end':
      return <EndSheet onClose={onClose} />;
    case 'rate':
      return <RateSheet onClose={onClose} />;
    case 'share':
      return <ShareSheet onClose={onClose} />;
  }
};

const EditSheet = ({ onClose }: Pick<CourseSheetsProps, 'onClose'>) => {
  const { found } = useCourseDesk();
  return <EpisodeSheet of={found.episode} onClose={onClose} />;
};
