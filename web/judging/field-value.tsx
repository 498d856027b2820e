/** Values of the fields of reports, in words. */
import type { ReportReason } from '../../model/api/review.ts';
import { useWords } from '../language/use-words.ts';
import { EntityNames, type Known } from './entity-name.tsx';

/** What a field of a report can be. */
export type FieldValueOf = ReportReason['values'][string];

interface Props {
  type: 'talk' | 'statement';
  field: string;
  value: FieldValueOf | undefined;
  known?: Known;
}

/** A value in words; a dash where the report has no word on the field. */
export function FieldValue({ type, field, value, known }: Props) {
  const { t, date, number } = useWords();
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('why.noWord')}</span>
      </>
    );
  }
  if (typeof value === 'number') return <>{number(value)}</>;
  if (Array.isArray(value)) return <EntityNames ids={value} {...(known ? { known } : {})} />;
  if (field === 'status') return <>{t(`status.${value}`)}</>;
  if (field === 'kind') return <>{t(type === 'talk' ? `kind.${value}` : `statementKind.${value}`)}</>;
  if (field === 'form') return <>{t(`form.${value}`)}</>;
  if (field === 'date') return <>{date(value)}</>;
  return <EntityNames ids={[value]} {...(known ? { known } : {})} />;
}
