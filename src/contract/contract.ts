import * as assessment from './assessment.ts';
import * as client from './client.ts';
import * as diary from './diary.ts';
import * as identity from './identity.ts';
import * as practice from './practice.ts';
import * as session from './session.ts';

/** Every request a browser can make, by name. The server's table of routes does not compile with one missing. */
export const contract = {
  setUpStatus: identity.setUpStatus,
  setUp: identity.setUp,
  signIn: identity.signIn,
  signInSecondFactor: identity.signInSecondFactor,
  passkeySignInOptions: identity.passkeySignInOptions,
  passkeySignIn: identity.passkeySignIn,
  signOut: identity.signOut,
  forgotPassword: identity.forgotPassword,
  resetPassword: identity.resetPassword,
  me: identity.me,
  changePassword: identity.changePassword,
  beginSecondFactor: identity.beginSecondFactor,
  confirmSecondFactor: identity.confirmSecondFactor,
  removeSecondFactor: identity.removeSecondFactor,
  passkeys: identity.passkeys,
  passkeyOptions: identity.passkeyOptions,
  addPasskey: identity.addPasskey,
  removePasskey: identity.removePasskey,
  team: identity.team,
  invite: identity.invite,
  withdrawInvitation: identity.withdrawInvitation,
  endMembership: identity.endMembership,
  invitation: identity.invitation,
  acceptInvitation: identity.acceptInvitation,
  enrolDevice: identity.enrolDevice,
  devices: identity.devices,
  deviceStanding: identity.deviceStanding,
  revokeDevice: identity.revokeDevice,
  clients: client.clients,
  addClient: client.addClient,
  clientFile: client.clientFile,
  changeClient: client.changeClient,
  clientRecord: client.clientRecord,
  changePlan: client.changePlan,
  myVisits: client.myVisits,
  diary: diary.diary,
  today: diary.today,
  clientBody: assessment.clientBody,
  sendOwnFacts: assessment.sendOwnFacts,
  ownFacts: assessment.ownFacts,
  sendFacts: session.sendFacts,
  facts: session.facts,
  signNote: session.signNote,
  note: session.note,
  amendNote: session.amendNote,
  auditTrail: practice.auditTrail,
  demoMailbox: practice.demoMailbox,
} as const;

export type Contract = typeof contract;
export type EndpointName = keyof Contract;
