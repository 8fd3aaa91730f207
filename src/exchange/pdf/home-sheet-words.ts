type Told = { readonly emergencyNumber: string; readonly phone: string; readonly therapist: string };
type Block = { readonly title: string; readonly lines: readonly string[] };

/** The rules for stopping (clinical reference 5.2 and 5.3) for a page that nobody can ask back. */
export function stopRules({
  emergencyNumber,
  phone,
  therapist,
}: Told): Readonly<Record<'call' | 'end' | 'pause' | 'before', Block>> {
  const reach = phone === '' ? therapist : `${therapist}, ${phone}`;
  return {
    call: {
      title: `Stop and call ${emergencyNumber} at once`,
      lines: [
        'You are dizzy, faint, see double, or your speech is slurred.',
        'Your chest hurts, or you are short of breath.',
        'Your water is dark like cola, or a limb is suddenly weak.',
      ],
    },
    end: {
      title: `Stop, leave that place alone, and tell ${reach}`,
      lines: [
        'Sharp, electric or spreading pain, numbness or tingling: for a week. If it has not gone in an hour, or you get weak, call a doctor now.',
        'A bruise, red dots or swelling: until it is gone.',
        'Discomfort of 7 of 10 or more: press less next time. Not less after 60 to 90 seconds: move off, do not press harder.',
      ],
    },
    pause: {
      title: 'Take a day off',
      lines: [
        'Sore above 4 of 10 the day after: skip a day, then half the time and half the pressure.',
        'Sore for more than two days: rest for three days.',
        `Pain worse by 2 points twice in a row, or no better after four weeks: stop, and tell ${reach}.`,
      ],
    },
    before: {
      title: 'Not today',
      lines: [
        'Fever, new swelling, numbness, a wound, a fall or a bruise; alcohol or a strong painkiller in you.',
        'Before the calf, each time: if one leg is swollen, warm, red or sore and you do not know why, leave it and call a doctor today.',
        'Before the sole, each time: only if you feel a light touch on every toe.',
        'A new pregnancy, medicine or surgery: ask first.',
      ],
    },
  };
}
