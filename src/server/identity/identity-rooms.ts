import type { Desk } from './desk.ts';
import { deviceRoom } from './device-room.ts';
import { invitationRoom } from './invitation-room.ts';
import { meRoom } from './me-room.ts';
import { passkeyRoom } from './passkey-room.ts';
import { passwordRoom } from './password-room.ts';
import { secondFactorRoom } from './second-factor-room.ts';
import { setUpRoom } from './set-up-room.ts';
import { signInRoom } from './sign-in-room.ts';
import { teamRoom } from './team-room.ts';

/** Everything about who may come in. */
export const identityRooms = (desk: Desk) => ({
  ...setUpRoom(desk),
  ...signInRoom(desk),
  ...passwordRoom(desk),
  ...meRoom(desk),
  ...secondFactorRoom(desk),
  ...passkeyRoom(desk),
  ...teamRoom(desk),
  ...invitationRoom(desk),
  ...deviceRoom(desk),
});
