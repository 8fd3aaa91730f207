import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';
import { initialsOf } from '#web/app/initials.ts';
import { words as app } from '#web/app/words.ts';
import type { Role } from '#web/app/who-model.ts';
import type { useSignIn } from './sign-in-model.ts';
import { words } from './words.ts';

type Player = { readonly name: string; readonly email: string; readonly role: Role };

const PASSWORD = 'unwind-demo-2026';
const cast: readonly Player[] = [
  { name: 'Maren Holt', email: 'maren@stillpoint.example', role: 'owner' },
  { name: 'Ines Okafor', email: 'ines@stillpoint.example', role: 'therapist' },
  { name: 'Theo Lindqvist', email: 'theo@stillpoint.example', role: 'front-desk' },
  { name: 'Ruth Alder', email: 'ruth@client.example', role: 'client' },
];

/** The log-ins of the demonstration, one press each; offered only where the server says that it is one. */
export const DemoCast = ({ signIn }: { signIn: ReturnType<typeof useSignIn> }) => (
  <section aria-labelledby="demo-cast" className="mt-8 border-t border-line pt-6">
    <h2 id="demo-cast" className="font-medium">
      {words.signIn.demo.title}
    </h2>
    <p className="mb-4 text-sm text-ink-soft">{words.signIn.demo.text}</p>
    <ul className="grid gap-2 sm:grid-cols-2">
      {cast.map((player) => (
        <li key={player.email}>
          <Button
            isDisabled={signIn.byPassword.isPending}
            onPress={() => signIn.byPassword.mutate({ email: player.email, password: PASSWORD })}
            className="group flex min-h-target w-full cursor-pointer items-center gap-3 rounded-base border border-line bg-surface px-3 py-2 text-left hover:border-edge"
          >
            <span
              aria-hidden
              className="grid size-9 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
            >
              {initialsOf(player.name)}
            </span>
            <span className="grow">
              <span className="block font-medium">{player.name}</span>
              <span className="block text-sm text-ink-soft">{app.roles[player.role]}</span>
            </span>
            <Icon of={ArrowRight} size={16} className="text-ink-soft" />
          </Button>
        </li>
      ))}
    </ul>
  </section>
);
