/** What a report says, field by field; those on which the reports differ stand out. */
import type { ReportReason } from '../../model/api/review.ts';
import { useWords } from '../language/use-words.ts';
import type { Known } from './entity-name.tsx';
import { FieldValue } from './field-value.tsx';

const ALWAYS = {
  talk: ['status', 'date', 'venue', 'kind', 'participants'],
  statement: ['kind', 'speaker', 'outlet', 'date', 'about'],
} as const;
const WHERE_SAID = ['form', 'round', 'mediators', 'hosts', 'topic'];

const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

interface Props {
  report: Pick<ReportReason, 'target' | 'values' | 'edited'>;
  /** Fields on which the reports differ. */
  differing: readonly string[];
  known: Known;
}

/** The fields as a list. */
export function ReportValues({ report, differing, known }: Props) {
  const { t } = useWords();
  const { target, values, edited } = report;
  const fields = [...ALWAYS[target.type], ...WHERE_SAID.filter((f) => isSaid(values[f]))];
  return (
    <dl className="facts report-values">
      {fields.map((field) => (
        <div
          key={field}
          className={differing.includes(field) && isSaid(values[field]) ? 'facts-pair differing' : 'facts-pair'}
        >
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            <FieldValue type={target.type} field={field} value={values[field]} known={known} />
            {edited.includes(field) && <span className="unverified"> {t('why.edited')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
