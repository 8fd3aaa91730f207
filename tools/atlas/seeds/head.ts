import { back, front, side, type Seeds } from './seed.ts';

export const headSeeds: Seeds = {
  galea: [
    front('0,6 22,10'),
    back('0,14 22,20 28,40 0,46'),
    side('-20,8 20,10 48,30 40,44'),
    side('24,30 32,46'),
  ],
  frontalis: [front('5,36 16,35 27,40')],
  occipitalis: [back('9,82 27,80'), side('27,74 46,74')],
  temporalis: [side('-30,52 -18,40 0,40 -14,60 8,50')],
  auricle: [side('8,65 13,70 7,86'), front('46,70 46,86'), back('46,70 46,86')],
  'orbicularis-oculi': [front('18,64'), front('9,60 18,54 27,60 28,67 18,74 10,71')],
  nose: [front('3,68 4,80 8,87')],
  zygomatic: [front('26,84'), side('-36,84 -24,80')],
  buccinator: [front('22,101'), side('-33,103')],
  masseter: [side('-15,92 -14,110')],
  'orbicularis-oris': [front('0,97 7,98 13,104 7,110 0,111')],
  mentalis: [front('3,120 12,120')],
  suboccipital: [back('7,102 27,100')],
  'splenius-cervicis': [back('8,119 9,142'), back('18,119 18,134'), side('30,116 32,132')],
  'levator-cervical': [side('19,116 23,138')],
  scalenes: [side('10,132 12,146'), front('30,150')],
  sternocleidomastoid: [side('13,97 5,118 -1,134'), front('24,140 17,155 9,167')],
  'anterior-neck': [front('0,134 0,160'), front('8,136 7,150'), side('-34,128 -20,130')],
};
