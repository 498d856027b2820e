/** A judgement on its way to the server, for buttons that show what became of it beside them. */
import { useMutation } from '@tanstack/react-query';
import { forgetFacts } from '../api/hooks.ts';
import { type Saying, say, withName } from './judge.ts';

/** Ways to say something under a name, which is asked for first where it is not known. */
export interface UseSaying {
  say: (saying: Saying) => void;
  /** Runs work that says several things. */
  run: (work: (name: string) => Promise<unknown>) => void;
  /** Forgets a failure and fetches anew what it was said of. */
  again: () => void;
  isPending: boolean;
  error: Error | null;
}

/** See {@link UseSaying}. */
export function useSaying(): UseSaying {
  const mutation = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() });
  const run: UseSaying['run'] = (work) => withName((name) => mutation.mutate(() => work(name)));
  return {
    run,
    say: (saying) => run((name) => say(saying, name)),
    again: () => {
      mutation.reset();
      void forgetFacts();
    },
    isPending: mutation.isPending,
    error: mutation.error,
  };
}
