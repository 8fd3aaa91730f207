import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask, call } from '#web/app/api.ts';

/** Asks for the mail with the link to a new password. */
export const useForgotten = () =>
  useMutation({ mutationFn: (email: string) => ask('forgotPassword', { body: { email } }) });

/** Sets a new password with the token of the mail, then goes to the sign-in. */
export const useNewPassword = (token: string) => {
  const [expired, setExpired] = useState(false);
  const navigate = useNavigate();
  const set = useMutation({
    mutationFn: async (password: string) => {
      const answer = await call('resetPassword', { body: { token, password } });
      if (!answer.ok) return setExpired(true);
      await navigate({ to: '/sign-in', search: { done: 'password' }, replace: true });
    },
  });
  return { expired, set };
};
