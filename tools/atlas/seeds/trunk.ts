import { back, backArea, front, frontArea, side, type Seeds } from './seed.ts';

export const trunkSeeds: Seeds = {
  'trapezius-descending': [
    back([
      [24, 150],
      [40, 163],
      [70, 167],
      [100, 172],
    ]),
    back([
      [14, 160],
      [30, 168],
      [60, 172],
    ]),
    front([
      [46, 152],
      [62, 158],
      [88, 166],
    ]),
  ],
  'levator-scapulae': [back([[37, 184]], 2)],
  supraspinatus: [
    back([
      [56, 185],
      [84, 183],
    ]),
  ],
  'trapezius-transverse': [
    back([
      [14, 180],
      [14, 194],
      [25, 194],
    ]),
  ],
  rhomboids: [
    backArea([
      [14, 206],
      [36, 204],
      [38, 246],
      [28, 236],
      [14, 222],
    ]),
  ],
  infraspinatus: [
    backArea([
      [50, 206],
      [90, 200],
      [80, 222],
      [60, 240],
      [50, 226],
    ]),
  ],
  'teres-minor': [
    back([
      [76, 238],
      [97, 214],
    ]),
  ],
  'teres-major': [
    back([
      [62, 256],
      [84, 246],
    ]),
  ],
  'trapezius-ascending': [
    backArea([
      [14, 236],
      [30, 256],
      [14, 318],
    ]),
  ],
  'thoracic-spine': [
    back([
      [0, 162],
      [0, 326],
    ]),
  ],
  'erector-thoracic': [
    back([
      [38, 264],
      [32, 300],
      [26, 328],
    ]),
    back([
      [14, 330],
      [26, 328],
    ]),
  ],
  'latissimus-dorsi': [
    backArea([
      [58, 272],
      [82, 264],
      [76, 300],
      [62, 326],
      [46, 338],
      [48, 300],
    ]),
    side([
      [48, 262],
      [46, 290],
    ]),
  ],
  'lumbar-spine': [
    back([
      [0, 338],
      [0, 410],
    ]),
  ],
  'erector-lumbar': [
    backArea([
      [14, 342],
      [28, 342],
      [28, 400],
      [14, 408],
    ]),
  ],
  'quadratus-lumborum': [
    backArea([
      [42, 356],
      [58, 352],
      [60, 388],
      [42, 396],
    ]),
  ],
  sacrum: [
    backArea([
      [0, 422],
      [17, 424],
      [3, 458],
      [0, 458],
    ]),
  ],
  coccyx: [
    back([
      [0, 472],
      [0, 480],
    ]),
  ],
  'gluteus-medius': [
    backArea([
      [36, 414],
      [76, 410],
      [90, 436],
      [72, 444],
      [44, 430],
    ]),
    side([
      [6, 418],
      [34, 416],
      [24, 446],
      [10, 446],
    ]),
  ],
  piriformis: [
    back([
      [36, 452],
      [70, 466],
    ]),
  ],
  'gluteus-maximus': [
    backArea([
      [10, 488],
      [18, 470],
      [28, 470],
      [60, 488],
      [82, 488],
      [80, 510],
      [56, 516],
      [50, 504],
      [14, 506],
    ]),
    side([
      [62, 462],
      [72, 490],
      [56, 505],
    ]),
    back([[22, 456]]),
  ],
  'ischial-tuberosity': [back([[32, 520]], 2)],
  'greater-trochanter': [side([[18, 484]], 7)],
  'supraclavicular-fossa': [
    front([
      [36, 160],
      [56, 164],
    ]),
  ],
  clavicle: [
    front([
      [18, 172],
      [56, 174],
      [94, 176],
    ]),
  ],
  sternum: [
    front([
      [0, 176],
      [0, 264],
    ]),
  ],
  'pectoralis-clavicular': [
    front([
      [19, 190],
      [50, 190],
      [64, 194],
    ]),
  ],
  clavipectoral: [
    front([
      [82, 190],
      [80, 206],
    ]),
  ],
  'pectoralis-sternal': [
    frontArea([
      [18, 208],
      [60, 212],
      [84, 230],
      [62, 240],
      [18, 238],
    ]),
  ],
  'pectoralis-abdominal': [
    frontArea([
      [18, 256],
      [60, 252],
      [78, 252],
      [66, 274],
      [34, 274],
      [18, 268],
    ]),
  ],
  axilla: [
    side([
      [4, 240],
      [22, 240],
      [34, 246],
    ]),
    front([[88, 246]]),
  ],
  'serratus-anterior': [
    side([
      [4, 272],
      [-4, 296],
    ]),
    front([
      [80, 276],
      [74, 300],
    ]),
  ],
  'lateral-ribs': [
    side([
      [24, 284],
      [18, 328],
    ]),
    front([[70, 322]]),
  ],
  'costal-margin': [
    front([
      [8, 288],
      [24, 300],
      [40, 318],
      [54, 340],
    ]),
  ],
  'rectus-abdominis-upper': [
    frontArea([
      [4, 312],
      [12, 314],
      [26, 334],
      [22, 342],
      [4, 342],
    ]),
  ],
  'rectus-abdominis-middle': [
    frontArea([
      [4, 354],
      [24, 354],
      [24, 392],
      [4, 392],
    ]),
  ],
  'rectus-abdominis-lower': [
    frontArea([
      [4, 404],
      [22, 404],
      [14, 452],
      [6, 484],
      [4, 484],
    ]),
  ],
  'external-oblique': [
    front([
      [44, 346],
      [56, 362],
      [56, 380],
    ]),
    side([
      [-18, 350],
      [-14, 372],
      [8, 356],
      [8, 376],
      [26, 352],
    ]),
  ],
  'internal-oblique': [
    front([
      [58, 398],
      [60, 412],
    ]),
    side([
      [-16, 396],
      [6, 396],
      [24, 388],
    ]),
  ],
  iliacus: [
    front([
      [40, 410],
      [44, 432],
      [32, 462],
    ]),
  ],
  'femoral-triangle': [
    front([
      [58, 462],
      [40, 486],
      [24, 506],
    ]),
    front([[46, 506]]),
  ],
};
