import { z } from 'zod';
import { Wish, WishId } from '#domain/scheduling/wish.ts';
import { endpoint } from './endpoint.ts';

const staff = ['owner', 'therapist', 'front-desk'] as const;

export const wishes = endpoint({
  method: 'GET',
  path: '/api/requests',
  summary: 'Who asked for other hours or waits for a time: what needs an answer first',
  access: staff,
  data: 'personal',
  reply: z.strictObject({ wishes: z.array(Wish) }),
});

export const proposeAgain = endpoint({
  method: 'POST',
  path: '/api/requests/:wish/proposals',
  summary: 'Look again for times that the rules allow, hold them and tell whoever asked',
  access: staff,
  data: 'personal',
  params: z.strictObject({ wish: WishId }),
  body: z.strictObject({}),
  example: {},
  reply: z.strictObject({ proposed: z.int() }),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('none-free') }),
    z.strictObject({ reason: z.literal('ended') }),
  ]),
});

export const declineWish = endpoint({
  method: 'POST',
  path: '/api/requests/:wish/end',
  summary: 'Say that no time can be found; what is held is free again, and whoever asked is told',
  access: staff,
  data: 'personal',
  params: z.strictObject({ wish: WishId }),
  body: z.strictObject({}),
  example: {},
  reply: z.strictObject({}),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('over') }),
    z.strictObject({ reason: z.literal('being-paid') }),
  ]),
});
