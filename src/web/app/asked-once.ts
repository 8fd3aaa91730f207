import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * A mutation that is asked once: what is pressed again before it is answered is not asked again. A button is drawn as
 * waiting a moment after it was pressed, and on a slow device two presses fit into that moment.
 */
export const useAskedOnce = <Value, Variables = void>(
  options: UseMutationOptions<Value, Error, Variables>,
): UseMutationResult<Value, Error, Variables> => {
  const isAsked = useRef(false);
  const mutation = useMutation({
    ...options,
    onSettled: (...settled) => {
      isAsked.current = false;
      return options.onSettled?.(...settled);
    },
  });
  const mutate: typeof mutation.mutate = (...asked) => {
    if (isAsked.current) return;
    isAsked.current = true;
    mutation.mutate(...asked);
  };
  return { ...mutation, mutate };
};
