import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Contact, gestureOf, type Meanings } from './gesture.ts';

const listen = (state = { draws: false, movable: false }) => {
  const heard: string[] = [];
  const gesture = gestureOf();
  const meanings: Meanings = {
    state: () => state,
    tap: (contact) => heard.push(`tap ${at(contact)}`),
    doubleTap: (contact) => heard.push(`double ${at(contact)}`),
    pan: (by) => heard.push(`pan ${at(by)}`),
    pinch: (factor, around) => heard.push(`pinch ${factor.toFixed(1)} ${at(around)}`),
    strokeTo: (points) => heard.push(`stroke ${points.map(at).join(' ')}`),
    strokeEnded: () => heard.push('ended'),
    strokeDropped: () => heard.push('dropped'),
  };
  return {
    heard,
    gesture: {
      down: (contact: Contact) => gesture.down(contact, meanings),
      move: (contact: Contact) => gesture.move(contact, [contact], meanings),
      up: (contact: Contact) => gesture.up(contact, meanings),
    },
  };
};

const at = ({ x, y }: { x: number; y: number }): string => `${Math.round(x)},${Math.round(y)}`;

let now = 0;
const touch = (x: number, y: number, id = 1, type: Contact['type'] = 'touch'): Contact => ({
  id,
  type,
  x,
  y,
  atMs: (now += 50),
});

test('[BODY-4] a finger that trembles has tapped, one that wanders scrolls the page', () => {
  const { heard, gesture } = listen();
  gesture.down(touch(100, 100));
  gesture.move(touch(103, 102));
  gesture.up(touch(103, 102));
  gesture.down(touch(300, 100));
  gesture.move(touch(300, 140));
  gesture.up(touch(300, 140));
  assert.deepEqual(heard, ['tap 103,102']);
});

test('[BODY-4] two taps on one place enlarge, and the second one chooses nothing', () => {
  const { heard, gesture } = listen();
  for (const _ of [1, 2]) {
    gesture.down(touch(100, 100));
    gesture.up(touch(100, 100));
  }
  assert.deepEqual(heard, ['tap 100,100', 'double 100,100']);
});

test('[BODY-4] on an enlarged figure a finger moves it', () => {
  const { heard, gesture } = listen({ draws: false, movable: true });
  gesture.down(touch(100, 100));
  gesture.move(touch(100, 130));
  gesture.up(touch(100, 130));
  assert.deepEqual(heard, ['pan 0,30']);
});

test('[BODY-4] two fingers enlarge, and drop a stroke that was not meant', () => {
  const { heard, gesture } = listen({ draws: true, movable: false });
  gesture.down(touch(100, 100, 1));
  gesture.down(touch(200, 100, 2));
  gesture.move(touch(300, 100, 2));
  assert.deepEqual(heard, ['stroke 100,100', 'dropped', 'pinch 2.0 200,100']);
});

test('[BODY-4] while a pen writes, the hand that rests beside it does nothing', () => {
  const { heard, gesture } = listen({ draws: true, movable: false });
  assert.ok(gesture.down(touch(10, 10, 1)));
  gesture.down(touch(100, 100, 2, 'pen'));
  assert.ok(!gesture.down(touch(40, 200, 3)));
  gesture.move(touch(110, 100, 2, 'pen'));
  gesture.up(touch(110, 100, 2, 'pen'));
  assert.ok(!gesture.down(touch(40, 200, 4)));
  assert.deepEqual(heard, ['stroke 10,10', 'dropped', 'stroke 100,100', 'stroke 110,100', 'ended']);
});
