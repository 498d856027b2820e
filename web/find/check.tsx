/** One value to choose: a box to tick, its words, the talks that it would leave and how that compares with the most. */
import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';

interface Props {
  type?: 'checkbox' | 'radio';
  /** Name that the radio buttons of one question share. */
  name?: string;
  checked: boolean;
  onChange: () => void;
  /** Talks that it would leave; null where that is not known. */
  count: number | null;
  /** Talks of the value with most. */
  most: number;
  children: ReactNode;
}

/** The row; a value that would leave nothing is greyed, and can be chosen all the same. */
export function Check({ type = 'checkbox', name, checked, onChange, count, most, children }: Props) {
  const { number } = useWords();
  const part = count && most ? Math.max(1, Math.round((count / most) * 100)) : 0;
  return (
    <label className={count === 0 && !checked ? 'check empty' : 'check'}>
      <input type={type} name={name} checked={checked} onChange={onChange} />
      <span className="check-words">{children}</span>
      <span className="check-bar" aria-hidden="true">
        <span style={{ inlineSize: `${part}%` }} />
      </span>
      {count !== null && <span className="figure">{number(count)}</span>}
    </label>
  );
}
