import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as page,
  redirect,
} from '@tanstack/react-router';
import { noteNavigation } from '#web/ui/landing.ts';
import { FailedPage, NotHerePage } from './failed-page.tsx';
import { Frame } from './frame.tsx';
import { MemberGate } from './member-gate.tsx';
import { Root } from './root.tsx';

const root = createRootRoute({ component: Root });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today', replace: true });
  },
});

// Before a sign-in.
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { after?: string; done?: 'password' } => ({
    ...(typeof search['after'] === 'string' ? { after: search['after'] } : {}),
    ...(search['done'] === 'password' ? { done: 'password' } : {}),
  }),
  component: page(() => import('#web/identity/sign-in-page.tsx'), 'SignInPage'),
});
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  component: page(() => import('#web/identity/set-up-page.tsx'), 'SetUpPage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: page(() => import('#web/identity/invitation-page.tsx'), 'InvitationPage'),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: page(() => import('#web/identity/forgotten-page.tsx'), 'ForgottenPage'),
});
const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/password/$token',
  component: page(() => import('#web/identity/new-password-page.tsx'), 'NewPasswordPage'),
});
const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/mailbox',
  component: page(() => import('#web/practice/mailbox-page.tsx'), 'MailboxPage'),
});
const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake/$token',
  component: page(() => import('#web/intake/intake-page.tsx'), 'IntakePage'),
});

// Behind a sign-in: `member` lets in, `frame` draws the navigation around a page.
const member = createRoute({ getParentRoute: () => root, id: 'member', component: MemberGate });
const frame = createRoute({ getParentRoute: () => member, id: 'frame', component: Frame });

const liveSession = createRoute({
  getParentRoute: () => member,
  path: '/clients/$client/session/$session',
  validateSearch: (search): { appointment?: string } =>
    typeof search['appointment'] === 'string' ? { appointment: search['appointment'] } : {},
  component: page(() => import('#web/session/live-session-page.tsx'), 'LiveSessionPage'),
});
const chart = createRoute({
  getParentRoute: () => liveSession,
  path: '/chart',
  component: page(() => import('#web/assessment/chart-page.tsx'), 'ChartPage'),
});
const note = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/session/$session/note',
  component: page(() => import('#web/note/note-page.tsx'), 'NotePage'),
});
const today = createRoute({
  getParentRoute: () => frame,
  path: '/today',
  component: page(() => import('#web/diary/today-page.tsx'), 'TodayPage'),
});
const diary = createRoute({
  getParentRoute: () => frame,
  path: '/diary',
  validateSearch: (search): { date?: string; view?: string; who?: string } => ({
    ...(typeof search['date'] === 'string' ? { date: search['date'] } : {}),
    ...(typeof search['view'] === 'string' ? { view: search['view'] } : {}),
    ...(typeof search['who'] === 'string' ? { who: search['who'] } : {}),
  }),
  component: page(() => import('#web/diary/diary-page.tsx'), 'DiaryPage'),
});
const clients = createRoute({
  getParentRoute: () => frame,
  path: '/clients',
  component: page(() => import('#web/client/clients-page.tsx'), 'ClientsPage'),
});
const client = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client',
  component: page(() => import('#web/client/client-page.tsx'), 'ClientPage'),
});
const plan = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/plan',
  component: page(() => import('#web/plan/plan-page.tsx'), 'PlanPage'),
});
const screening = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/screening',
  component: page(() => import('#web/screening/screening-page.tsx'), 'ScreeningPage'),
});
const course = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/course',
  component: page(() => import('#web/plan/course-page.tsx'), 'CoursePage'),
});
const outcome = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/outcome',
  component: page(() => import('#web/outcome/course/outcome-page.tsx'), 'OutcomePage'),
});
const body = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/body',
  component: page(() => import('#web/progress/progress-page.tsx'), 'ProgressPage'),
});
const program = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/home',
  component: page(() => import('#web/program/program-page.tsx'), 'ProgramPage'),
});
const programEdit = createRoute({
  getParentRoute: () => frame,
  path: '/clients/$client/home/edit',
  component: page(() => import('#web/program/edit-page.tsx'), 'EditPage'),
});
const security = createRoute({
  getParentRoute: () => frame,
  path: '/security',
  component: page(() => import('#web/practice/security-page.tsx'), 'SecurityPage'),
});
const team = createRoute({
  getParentRoute: () => frame,
  path: '/team',
  component: page(() => import('#web/practice/team-page.tsx'), 'TeamPage'),
});
const devices = createRoute({
  getParentRoute: () => frame,
  path: '/devices',
  component: page(() => import('#web/practice/devices-page.tsx'), 'DevicesPage'),
});
const audit = createRoute({
  getParentRoute: () => frame,
  path: '/audit',
  component: page(() => import('#web/practice/audit-page.tsx'), 'AuditPage'),
});
const registry = createRoute({
  getParentRoute: () => frame,
  path: '/practice/registry',
  component: page(() => import('#web/registry/registry-page.tsx'), 'RegistryPage'),
});
const screeningSettings = createRoute({
  getParentRoute: () => frame,
  path: '/screening-settings',
  component: page(() => import('#web/screening/settings-page.tsx'), 'ScreeningSettingsPage'),
});
const hub = createRoute({
  getParentRoute: () => frame,
  path: '/practice',
  component: page(() => import('#web/practice/hub-page.tsx'), 'HubPage'),
});
const scheduling = createRoute({
  getParentRoute: () => frame,
  path: '/scheduling',
  validateSearch: (search): { part?: string } =>
    typeof search['part'] === 'string' ? { part: search['part'] } : {},
  component: page(() => import('#web/scheduling/scheduling-page.tsx'), 'SchedulingPage'),
});
const site = createRoute({
  getParentRoute: () => frame,
  path: '/site',
  component: page(() => import('#web/site/site-page.tsx'), 'SitePage'),
});
const listing = createRoute({
  getParentRoute: () => frame,
  path: '/listing',
  component: page(() => import('#web/listing/listing-page.tsx'), 'ListingPage'),
});
const inbox = createRoute({
  getParentRoute: () => frame,
  path: '/inbox',
  component: page(() => import('#web/inbox/inbox-page.tsx'), 'InboxPage'),
});
const requests = createRoute({
  getParentRoute: () => frame,
  path: '/requests',
  component: page(() => import('#web/requests/requests-page.tsx'), 'RequestsPage'),
});
const certificates = createRoute({
  getParentRoute: () => frame,
  path: '/certificates',
  component: page(() => import('#web/ledger/certificates-page.tsx'), 'CertificatesPage'),
});
const library = createRoute({
  getParentRoute: () => frame,
  path: '/library/{-$part}/{-$trial}',
  validateSearch: (search): { complaint?: string } =>
    typeof search['complaint'] === 'string' ? { complaint: search['complaint'] } : {},
  component: page(() => import('#web/library/library-page.tsx'), 'LibraryPage'),
});
const mine = createRoute({
  getParentRoute: () => frame,
  path: '/my',
  component: page(() => import('#web/client/my-page.tsx'), 'MyPage'),
});
const myPlan = createRoute({
  getParentRoute: () => frame,
  path: '/my/plan',
  component: page(() => import('#web/plan/my-plan-page.tsx'), 'MyPlanPage'),
});
const myCourse = createRoute({
  getParentRoute: () => frame,
  path: '/my/course',
  component: page(() => import('#web/outcome/course/my-course-page.tsx'), 'MyCoursePage'),
});
const myMoney = createRoute({
  getParentRoute: () => frame,
  path: '/my/money',
  component: page(() => import('#web/payment/mine/my-money-page.tsx'), 'MyMoneyPage'),
});
const tonight = createRoute({
  getParentRoute: () => frame,
  path: '/my/home',
  component: page(() => import('#web/home/tonight/tonight-page.tsx'), 'TonightPage'),
});
const myDiary = createRoute({
  getParentRoute: () => frame,
  path: '/my/diary',
  component: page(() => import('#web/home/diary/diary-page.tsx'), 'MyDiaryPage'),
});
const checkIn = createRoute({
  getParentRoute: () => frame,
  path: '/my/check-in',
  component: page(() => import('#web/outcome/check-in/check-in-page.tsx'), 'CheckInPage'),
});
const reminders = createRoute({
  getParentRoute: () => frame,
  path: '/my/reminders',
  component: page(() => import('#web/home/reminders/reminders-page.tsx'), 'RemindersPage'),
});
const bringSelfCare = createRoute({
  getParentRoute: () => frame,
  path: '/my/self-care',
  component: page(() => import('#web/self-care/import-page.tsx'), 'ImportPage'),
});

const play = createRoute({
  getParentRoute: () => member,
  path: '/my/home/play',
  // Less than the morning picked, if the client would rather.
  validateSearch: (search): { wish?: 'gentle' | 'rest' } =>
    search['wish'] === 'gentle' || search['wish'] === 'rest' ? { wish: search['wish'] } : {},
  component: page(() => import('#web/home/player/play-page.tsx'), 'PlayPage'),
});
const myQuestions = createRoute({
  getParentRoute: () => member,
  path: '/my/questions',
  component: page(() => import('#web/intake/questions-page.tsx'), 'QuestionsPage'),
});
const drawing = createRoute({
  getParentRoute: () => member,
  path: '/my/body',
  component: page(() => import('#web/drawing/draw-page.tsx'), 'DrawPage'),
});

const pages = frame.addChildren([
  today,
  diary,
  clients,
  client,
  body,
  plan,
  screening,
  course,
  outcome,
  program,
  programEdit,
  note,
  security,
  team,
  devices,
  audit,
  registry,
  screeningSettings,
  hub,
  scheduling,
  site,
  listing,
  inbox,
  requests,
  certificates,
  library,
  mine,
  myPlan,
  myCourse,
  myMoney,
  tonight,
  myDiary,
  checkIn,
  reminders,
  bringSelfCare,
]);

/** Every address of the app. Searches stay out of the address: a name typed there would lie in the browser's history. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    setUp,
    invitation,
    forgotten,
    newPassword,
    mailbox,
    intake,
    member.addChildren([pages, drawing, play, myQuestions, liveSession.addChildren([chart])]),
  ]),
  defaultNotFoundComponent: NotHerePage,
  defaultErrorComponent: FailedPage,
  scrollRestoration: true,
  defaultPreload: 'intent',
});

router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
  if (fromLocation) noteNavigation();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
