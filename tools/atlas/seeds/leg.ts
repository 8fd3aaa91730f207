import { back, backArea, front, frontArea, side, under, type Seeds } from './seed.ts';

export const legSeeds: Seeds = {
  'tensor-fasciae-latae': [
    front([
      [82, 456],
      [88, 505],
    ]),
    side([
      [-20, 440],
      [-14, 505],
    ]),
  ],
  sartorius: [
    front(
      [
        [70, 462],
        [60, 510],
        [44, 570],
        [34, 640],
        [30, 676],
      ],
      -3,
    ),
  ],
  'rectus-femoris': [
    frontArea([
      [66, 515],
      [74, 540],
      [72, 620],
      [62, 662],
      [56, 620],
      [58, 560],
    ]),
  ],
  'vastus-lateralis': [
    front([
      [88, 540],
      [87, 610],
      [78, 672],
    ]),
    side([
      [-18, 560],
      [-16, 640],
    ]),
  ],
  'vastus-medialis': [
    frontArea([
      [46, 628],
      [46, 676],
      [40, 684],
      [38, 660],
    ]),
  ],
  adductors: [
    front([
      [10, 534],
      [30, 534],
    ]),
    front([
      [22, 520],
      [34, 560],
      [32, 590],
    ]),
    back([[12, 548]]),
  ],
  gracilis: [
    front([
      [14, 570],
      [20, 640],
    ]),
    back([
      [14, 575],
      [22, 640],
    ]),
  ],
  'iliotibial-tract': [
    side([
      [10, 528],
      [8, 600],
      [4, 680],
    ]),
  ],
  'biceps-femoris': [
    backArea([
      [60, 546],
      [80, 546],
      [82, 630],
      [76, 668],
      [66, 640],
    ]),
  ],
  semitendinosus: [
    backArea([
      [28, 546],
      [46, 546],
      [50, 640],
      [42, 668],
      [34, 640],
    ]),
  ],
  popliteal: [
    back([
      [50, 700],
      [70, 700],
    ]),
    back([
      [60, 686],
      [60, 712],
    ]),
  ],
  patella: [
    frontArea([
      [52, 690],
      [66, 690],
      [66, 706],
      [52, 706],
    ]),
  ],
  'patellar-tendon': [
    front([
      [58, 728],
      [58, 736],
    ]),
  ],
  'medial-knee': [
    front([
      [37, 700],
      [40, 728],
    ]),
    back([
      [36, 700],
      [38, 722],
    ]),
  ],
  'lateral-knee': [
    side([
      [14, 704],
      [20, 728],
    ]),
    front([[84, 706]]),
    back([[86, 702]]),
  ],
  'tibialis-anterior': [
    front([
      [72, 756],
      [74, 820],
      [70, 884],
    ]),
    side([
      [4, 756],
      [8, 830],
      [12, 884],
    ]),
  ],
  'tibia-medial': [
    front([
      [50, 756],
      [56, 820],
      [60, 890],
    ]),
  ],
  fibularis: [
    side([
      [24, 756],
      [26, 830],
      [30, 890],
    ]),
  ],
  'gastrocnemius-medial': [
    backArea([
      [40, 736],
      [58, 736],
      [58, 806],
      [44, 818],
      [40, 786],
    ]),
    front([
      [38, 780],
      [42, 810],
    ]),
  ],
  'gastrocnemius-lateral': [
    backArea([
      [70, 736],
      [88, 736],
      [92, 776],
      [84, 806],
      [70, 796],
    ]),
    side([
      [46, 750],
      [46, 790],
    ]),
  ],
  soleus: [
    back([
      [48, 842],
      [66, 836],
      [84, 830],
    ]),
    back([
      [54, 862],
      [78, 860],
    ]),
    side([
      [40, 830],
      [40, 862],
    ]),
  ],
  achilles: [
    back([
      [67, 886],
      [67, 940],
    ]),
  ],
  'ankle-front': [front([[66, 932]])],
  'medial-malleolus': [front([[52, 940]]), back([[54, 934]])],
  'lateral-malleolus': [side([[26, 938]]), back([[80, 936]])],
  heel: [
    back([
      [60, 976],
      [72, 976],
    ]),
    side([[36, 976]]),
    under([
      [62, 22],
      [68, 40],
    ]),
  ],
  'foot-dorsum': [
    front([
      [64, 956],
      [70, 966],
    ]),
    side([
      [-20, 968],
      [-40, 976],
    ]),
  ],
  'lateral-foot': [
    side([
      [4, 978],
      [-24, 988],
    ]),
  ],
  'great-toe': [front([[47, 984]])],
  'lesser-toes': [
    front([
      [62, 986],
      [70, 987],
      [79, 988],
      [87, 989],
    ]),
  ],
  'abductor-hallucis': [
    under([
      [52, -14],
      [54, 2],
    ]),
  ],
  'plantar-fascia': [
    under([
      [66, -24],
      [66, 4],
    ]),
  ],
  'lateral-sole': [
    under([
      [82, -16],
      [78, 6],
    ]),
  ],
  'ball-of-foot': [
    under([
      [47, -48],
      [66, -46],
      [84, -38],
    ]),
  ],
  'toes-plantar': [
    under([[49, -82]]),
    under([
      [62, -82],
      [71, -76],
      [80, -68],
      [87, -58],
    ]),
  ],
};
