/** A statement: who said what to which outlet, with every report. */
import { useStatement } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { Failure, Loading } from '../widgets/states.tsx';
import { StatementItem } from './statement-item.tsx';
import { Why } from './why.tsx';

/** Everything known of one statement. */
export function StatementPanel({ id }: { id: string }) {
  const { t } = useWords();
  const statement = useStatement(id);
  if (statement.isPending) return <Loading what={t('evidence.loading')} />;
  if (statement.isError) return <Failure error={statement.error} retry={statement.refetch} />;
  return (
    <>
      <ol className="talks">
        <StatementItem statement={statement.data} />
      </ol>
      <Why id={statement.data.id} />
    </>
  );
}
