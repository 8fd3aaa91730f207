import { Link } from '@tanstack/react-router';
import { House } from 'lucide-react';
import { buttonLook } from '#web/ui/button-look.ts';
import { State } from '#web/ui/state.tsx';
import { words } from './words.ts';

type NoProgramProps = { readonly client: string; readonly isBlocked: boolean };

/** Nothing for home yet: begin from a template, once the screening lets anything be offered. */
export const NoProgram = ({ client, isBlocked }: NoProgramProps) => (
  <State
    icon={House}
    title={words.none.title}
    action={
      isBlocked ? undefined : (
        <Link to="/clients/$client/home/edit" params={{ client }} className={buttonLook('primary')}>
          {words.none.begin}
        </Link>
      )
    }
  >
    {isBlocked ? words.none.blocked : words.none.text}
  </State>
);
