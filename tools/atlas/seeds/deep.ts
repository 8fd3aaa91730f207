import type { Seed } from './seed.ts';

/**
 * A deep zone: everything nearer than `width` units to a line, along the skin above it. Lines are "x,y,width" from point to
 * point, in the views' coordinates as for seeds (seed.ts).
 */
export type Depth = {
  readonly view: Seed['view'];
  readonly points: readonly (readonly [number, number, number])[];
};

const lineIn =
  (view: Seed['view']) =>
  (points: string): Depth => ({
    view,
    points: points.split(' ').map((triple) => {
      const [x, y, width] = triple.split(',').map(Number);
      return [x, y, width];
    }),
  });

const front = lineIn('front');
const back = lineIn('back');
const side = lineIn('left');
const under = lineIn('sole-left');

export const deepLines: Readonly<Record<string, readonly Depth[]>> = {
  'pterygoid-lateral': [side('-27,90,4 -12,92,4')],
  'deep-suboccipitals': [back('5,102,5 12,98,6 22,101,5')],
  'semispinalis-capitis': [back('10,106,5 9,130,6 11,160,5')],
  'longus-colli': [front('7,134,3 5,150,4 6,168,3')],
  'scalenes-deep': [side('14,118,4 8,142,5'), front('27,146,5 36,162,5')],
  'levator-scapulae-deep': [side('22,106,4 24,124,5'), back('24,118,5 28,150,5 38,186,6')],
  'supraspinatus-deep': [back('42,184,5 66,178,7 98,178,4')],
  'rhomboid-minor': [back('8,172,4 32,194,5')],
  subscapularis: [back('46,206,7 58,216,12 76,212,10 92,204,6'), side('18,240,7 30,242,6')],
  'serratus-posterior-inferior': [back('14,318,6 34,302,6 54,290,6')],
  iliocostalis: [back('44,232,5 40,290,6 38,336,6')],
  'multifidus-thoracic': [back('8,176,4 8,330,5')],
  'multifidus-lumbar': [back('9,340,5 10,400,7 11,436,7')],
  'quadratus-lumborum-deep': [back('34,346,6 42,372,9 50,400,9'), back('20,352,3 40,384,7')],
  'pectoralis-minor': [front('84,190,4 54,244,6'), front('84,190,4 62,256,6'), front('84,190,4 72,262,5')],
  subclavius: [front('22,178,3 84,182,4')],
  diaphragm: [front('4,290,6 22,296,7 44,322,7 62,346,6')],
  'transversus-abdominis': [front('32,352,8 40,384,12 34,420,9')],
  'psoas-major': [front('12,350,5 20,396,8 34,448,9 46,500,5')],
  'iliacus-deep': [front('64,422,6 54,450,10 46,500,5')],
  pectineus: [front('20,494,5 42,516,6')],
  'piriformis-deep': [back('14,446,7 46,458,8 90,480,4')],
  'obturator-internus': [back('26,486,5 56,486,6 88,486,4')],
  'quadratus-femoris': [back('42,508,6 82,504,6')],
  'gluteus-minimus': [side('2,434,8 16,436,8 18,476,5')],
  'adductor-magnus': [back('30,530,7 44,580,8 40,660,5'), front('20,530,6 34,600,6')],
  'vastus-intermedius': [front('72,528,6 66,600,11 60,668,7')],
  'short-biceps-femoris': [back('72,600,5 78,690,5')],
  popliteus: [back('78,696,4 58,710,6 46,726,7')],
  'tibialis-posterior': [back('68,742,7 66,820,8 58,900,4 53,944,3')],
  'flexor-hallucis-longus': [back('80,790,5 76,860,5 66,930,3')],
  'extensor-digitorum-longus': [front('84,748,4 80,840,5 70,920,3')],
  'quadratus-plantae': [under('64,22,7 68,-16,8')],
  'adductor-hallucis': [under('72,-20,5 52,-44,5'), under('52,-46,4 82,-42,4')],
  coracobrachialis: [front('86,196,4 104,262,5')],
  'brachialis-deep': [front('130,286,7 146,334,8 150,352,5')],
  'pronator-teres': [front('134,356,5 168,398,5')],
  supinator: [back('168,358,5 158,372,6 168,394,5')],
  'flexor-digitorum-profundus': [front('146,372,6 160,430,7 172,476,5')],
  'pronator-quadratus': [front('162,468,6 178,466,6')],
  'adductor-pollicis': [front('186,522,5 206,514,6')],
  lumbricals: [front('170,530,5 204,534,5')],
  interossei: [back('172,522,6 202,522,6')],
};
