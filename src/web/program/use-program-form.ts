import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ClientHome, ProgramVersion } from '#contract/home.ts';
import { boundProgram } from '#domain/home/bound-program.ts';
import { lightenBy } from '#domain/home/lighten.ts';
import type { Program } from '#domain/home/program.ts';
import { DateText } from '#domain/base/time.ts';
import { emptyForm, formOf, type ProgramForm, programOf } from './program-form.ts';
import { useSaveProgram } from './program-model.ts';
import { words } from './words.ts';

type Editing = { readonly client: string; readonly home: ClientHome; readonly today: string };

/** The form of a program: what it began from, what stands in it, what is wrong with it, and the way to save it. */
export const useProgramForm = ({ client, home, today }: Editing) => {
  const navigate = useNavigate();
  const { offer } = home;
  const [began, setBegan] = useState(() => beginning(home, today));
  const [form, setForm] = useState(began.form);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string>();
  const wanted = useMemo(() => programOf(form), [form]);
  const bound = useMemo(
    () => (hasDates(wanted) ? boundProgram(wanted, offer) : { program: wanted, problems: [] }),
    [wanted, offer],
  );
  const toHome = () => navigate({ to: '/clients/$client/home', params: { client }, ignoreBlocker: true });
  const { save, conflict, refused, drop, mend } = useSaveProgram(client, toHome);
  const change = (how: (before: ProgramForm) => ProgramForm): void => {
    setRefusal(undefined);
    mend();
    setForm(how);
  };
  const submit = (): void => {
    setProblems(datesMissing(wanted));
    const no = whyNot(wanted, bound.problems.length);
    setRefusal(no);
    if (no === undefined) save.mutate({ version: began.version, program: wanted });
  };
  return {
    desk: { form, offer, change, problems: bound.problems.length > 0 ? bound.problems : refused },
    wanted,
    isChanged: JSON.stringify(form) !== JSON.stringify(began.form),
    problems,
    refusal,
    save,
    conflict,
    drop,
    submit,
    cut: () => change((before) => cutForm(before, bound.program)),
    take: (theirs: ProgramVersion) => {
      const next = formOf(theirs.program);
      setBegan({ form: next, version: theirs.version });
      setForm(next);
      drop();
    },
    saveOver: ({ version }: ProgramVersion) => save.mutate({ version, program: wanted }),
  };
};

/** The program as it is done now, one step lighter where it was lightened; or nothing yet. */
const beginning = ({ program, standing }: ClientHome, today: string) => ({
  form:
    program === null
      ? emptyForm(today, words.phases.first)
      : formOf(lightenBy(program.program, standing.lightened)),
  version: program?.version ?? 0,
});

const hasDates = ({ startsOn, reviewOn }: Program): boolean =>
  DateText.safeParse(startsOn).success && DateText.safeParse(reviewOn).success;

const datesMissing = ({ startsOn, reviewOn }: Program): Record<string, string> => ({
  ...(startsOn === '' ? { '$.startsOn': words.basics.needsDate } : {}),
  ...(reviewOn === '' ? { '$.reviewOn': words.basics.needsDate } : {}),
});

/** Why it is not sent, in a sentence; the fields say the rest. */
const whyNot = (program: Program, beyond: number): string | undefined => {
  if (!hasDates(program)) return words.edit.dates;
  if (program.phases.some(({ versions }) => versions.full.length === 0)) return words.edit.empty;
  return beyond > 0 ? words.edit.beyond(beyond) : undefined;
};

/** What was cut, in the form as it stands: its keys and the words on its places stay. */
const cutForm = (form: ProgramForm, cut: Program): ProgramForm => {
  const next = formOf(cut);
  return {
    ...next,
    cautions: form.cautions,
    phases: next.phases.map((phase, index) => ({ ...phase, key: form.phases[index]?.key ?? phase.key })),
  };
};
