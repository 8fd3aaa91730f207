import type { Contract, EndpointName } from '#contract/contract.ts';

/** Method and path of each endpoint. The contract itself brings the schemas along, which the shell must not load. */
export const doors = {
  setUpStatus: 'GET /api/set-up',
  setUp: 'POST /api/set-up',
  signIn: 'POST /api/sign-in',
  signInSecondFactor: 'POST /api/sign-in/second-factor',
  passkeySignInOptions: 'GET /api/sign-in/passkey',
  passkeySignIn: 'POST /api/sign-in/passkey',
  signOut: 'POST /api/sign-out',
  forgotPassword: 'POST /api/password/forgotten',
  resetPassword: 'POST /api/password/reset',
  me: 'GET /api/me',
  changePassword: 'POST /api/me/password',
  beginSecondFactor: 'POST /api/me/second-factor',
  confirmSecondFactor: 'POST /api/me/second-factor/confirm',
  removeSecondFactor: 'POST /api/me/second-factor/remove',
  passkeys: 'GET /api/me/passkeys',
  passkeyOptions: 'POST /api/me/passkeys/options',
  addPasskey: 'POST /api/me/passkeys',
  removePasskey: 'DELETE /api/me/passkeys/:passkey',
  team: 'GET /api/team',
  invite: 'POST /api/team/invitations',
  withdrawInvitation: 'DELETE /api/team/invitations/:invitation',
  endMembership: 'POST /api/team/:member/end',
  invitation: 'GET /api/invitations/:token',
  acceptInvitation: 'POST /api/invitations/:token',
  enrolDevice: 'POST /api/me/devices',
  devices: 'GET /api/devices',
  deviceStanding: 'GET /api/devices/:device/standing',
  revokeDevice: 'POST /api/devices/:device/revoke',
  clients: 'GET /api/clients',
  addClient: 'POST /api/clients',
  clientFile: 'GET /api/clients/:client',
  changeClient: 'PUT /api/clients/:client',
  clientRecord: 'GET /api/clients/:client/record',
  changePlan: 'PUT /api/clients/:client/plan',
  myVisits: 'GET /api/my/visits',
  clientBody: 'GET /api/clients/:client/body',
  sendOwnFacts: 'POST /api/my/facts',
  ownFacts: 'GET /api/my/facts',
  diary: 'GET /api/diary',
  today: 'GET /api/today',
  sendFacts: 'POST /api/sessions/:session/facts',
  facts: 'GET /api/sessions/:session/facts',
  signNote: 'POST /api/sessions/:session/note',
  note: 'GET /api/sessions/:session/note',
  amendNote: 'POST /api/sessions/:session/note/amendments',
  sendIntake: 'POST /api/clients/:client/intakes',
  withdrawIntake: 'POST /api/clients/:client/intakes/:intake/withdraw',
  intake: 'GET /api/intakes/:token',
  openIntake: 'POST /api/intakes/:token/open',
  saveIntakeAnswers: 'POST /api/intakes/:token/answers',
  saveIntakeDrawing: 'POST /api/intakes/:token/drawing',
  signConsent: 'POST /api/intakes/:token/consents',
  finishIntake: 'POST /api/intakes/:token/finish',
  clientScreening: 'GET /api/clients/:client/screening',
  screeningHistory: 'GET /api/clients/:client/screening/history',
  addAnswers: 'POST /api/clients/:client/screening/answers',
  recordClearance: 'POST /api/clients/:client/clearances',
  endClearance: 'POST /api/clients/:client/clearances/:clearance/end',
  clearanceDocument: 'GET /api/clients/:client/clearances/:clearance/document',
  overrideScreening: 'POST /api/clients/:client/overrides',
  closeSafetyTask: 'POST /api/clients/:client/safety-tasks/:task/close',
  writeReferral: 'POST /api/clients/:client/referral-letters',
  referralLetter: 'GET /api/clients/:client/referral-letters/:letter',
  screeningSettings: 'GET /api/practice/screening',
  changeScreeningSettings: 'PUT /api/practice/screening',
  changeConsentText: 'PUT /api/practice/consents/:text',
  myScreening: 'GET /api/my/screening',
  addMyAnswers: 'POST /api/my/screening/answers',
  clientCourse: 'GET /api/clients/:client/course',
  openEpisode: 'POST /api/clients/:client/episodes',
  changeEpisode: 'PUT /api/clients/:client/episodes/:episode',
  endEpisode: 'POST /api/clients/:client/episodes/:episode/end',
  rateGoals: 'POST /api/clients/:client/goal-ratings',
  planHistory: 'GET /api/clients/:client/plan/history',
  sharePlan: 'POST /api/clients/:client/plan/share',
  myPlan: 'GET /api/my/plan',
  acceptPlan: 'POST /api/my/plan/accept',
  auditTrail: 'GET /api/audit',
  demoMailbox: 'GET /api/demo/mailbox',
} as const satisfies {
  [Name in EndpointName]: `${Contract[Name]['method']} ${Contract[Name]['path']}`;
};

type Value = string | number | undefined;
export type Values = Readonly<Record<string, Value>> | undefined;

/** The method and the address of one call, its parameters and query filled in. */
export const doorOf = (
  name: EndpointName,
  params: Values,
  query: Values,
): { method: string; address: string } => {
  const [method = 'GET', path = ''] = doors[name].split(' ');
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params?.[key])));
  const asked = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  const search = new URLSearchParams(asked).toString();
  return { method, address: search === '' ? filled : `${filled}?${search}` };
};
