import { SiteContent } from '#domain/site/site-content.ts';
import { ines, maren } from './cast.ts';

/** What Still Point says of itself: nothing that the evidence page would have to take back. */
export const stillPointSite: SiteContent = SiteContent.parse({
  headline: 'Slow hands for pain that stays',
  welcome: `We do one thing: myofascial release. Sustained pressure on the skin, without oil and without hurry, held until the tissue has had time to answer.

It helps some people for a while. We measure whether it helps you, and tell you when it does not.`,
  expect: `We are on the ground floor, in two quiet rooms. There is no music unless you bring yours.

Come five minutes early the first time. The first visit is half talking and looking; bring shorts and a top with thin straps if you have them.`,
  directions:
    'The door is the green one beside the bookshop, at street level, without a step. The Red, Brown and Purple Lines stop at Fullerton, twelve minutes on foot. Bicycles can stand in the yard.',
  area: 'Lincoln Park and the north side of Chicago',
  languages: 'English, Igbo and German',
  otherHours: 'Early mornings and Saturdays are possible now and then.',
  policies: `If you come late we still finish on time, so that nobody after you waits.

If you are ill with a fever or something catching, stay home: moving your visit then costs nothing, however late you tell us.

You pay at the practice, by card or cash. Superbills for your insurer are free.

Tell us what helps you feel at ease. Bring somebody along if you like.`,
  profiles: [
    {
      member: maren.id,
      words: `Maren works with necks, jaws and headaches. She began as a sound engineer, and still treats by listening first.

She prefers light, indirect work and changes to firm work only when it shows more.`,
      credentials: `Licensed massage therapist, Illinois
Myofascial release, 300 hours
Oncology massage, basic course`,
      languages: 'English and German',
    },
    {
      member: ines.id,
      words: `Ines is a physical therapist. She sees people with low back pain, stiff shoulders after surgery, and runners who want to run again.

She combines hands-on work with two or three exercises, never more.`,
      credentials: `Doctor of physical therapy
Licensed physical therapist, Illinois
Board-certified orthopedic specialist`,
      languages: 'English and Igbo',
    },
  ],
});
