/** The form in which the fields of a report are set, each by the input that fits it. */
import { type FormEvent, useState } from 'react';
import type { ReportReason } from '../../model/api/review.ts';
import { dateBounds } from '../../model/edtf.ts';
import type { JudgementBody } from '../../model/judgement.ts';
import { type EntityType, STATEMENT_KINDS, TALK_FORMS, TALK_KINDS, TALK_STATUSES } from '../../model/vocabulary.ts';
import { useWords } from '../language/use-words.ts';
import { Dialog } from '../widgets/dialog.tsx';
import { EntityField } from './entity-field.tsx';
import type { Known } from './entity-name.tsx';
import type { FieldValueOf } from './field-value.tsx';

type EditSet = Extract<JudgementBody, { kind: 'edit' }>['set'];

const ACTORS: EntityType[] = ['country', 'official', 'organization'];
const EVERYTHING: EntityType[] = ['country', 'official', 'organization', 'media', 'venue', 'topic'];
const MOST_ROUNDS = 1_000;

/** The fields in the order of the form, and what each takes. */
const FORM: Record<ReportReason['target']['type'], Record<string, Input>> = {
  talk: {
    status: { words: TALK_STATUSES, group: 'status' },
    kind: { words: TALK_KINDS, group: 'kind' },
    form: { words: TALK_FORMS, group: 'form' },
    date: 'date',
    round: 'number',
    venue: { types: ['venue'], single: true },
    participants: { types: ACTORS, single: false },
    mediators: { types: ACTORS, single: false },
    hosts: { types: ACTORS, single: false },
    topic: { types: ['topic'], single: true },
  },
  statement: {
    kind: { words: STATEMENT_KINDS, group: 'statementKind' },
    speaker: { types: ACTORS, single: true },
    outlet: { types: ['media'], single: true },
    date: 'date',
    about: { types: EVERYTHING, single: false },
  },
};
type Input = { words: readonly string[]; group: string } | { types: EntityType[]; single: boolean } | 'date' | 'number';

/** Fields that a report cannot be without. */
const NEEDED = new Set(['participants', 'speaker']);

type Values = Record<string, FieldValueOf>;

interface FieldProps {
  field: string;
  input: Input;
  value: FieldValueOf;
  known: Known;
  onChange: (value: FieldValueOf) => void;
}

function Field({ field, input, value, known, onChange }: FieldProps) {
  const { t, date } = useWords();
  const label = t(`field.${field}`);
  const id = `edit-${field}`;
  if (typeof input === 'object' && 'types' in input) {
    const ids = Array.isArray(value) ? value : value === null ? [] : [String(value)];
    return (
      <EntityField
        label={label}
        types={input.types}
        single={input.single}
        value={ids}
        known={known}
        onChange={(next) => onChange(input.single ? (next[0] ?? null) : next)}
      />
    );
  }
  if (typeof input === 'object') {
    return (
      <div>
        <label htmlFor={id}>{label}</label>
        <select id={id} className="field" value={String(value)} onChange={(event) => onChange(event.target.value)}>
          {input.words.map((word) => (
            <option key={word} value={word}>
              {t(`${input.group}.${word}`)}
            </option>
          ))}
        </select>
      </div>
    );
  }
  if (input === 'number') {
    return (
      <div>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="number"
          className="field"
          min={1}
          max={MOST_ROUNDS}
          value={value === null ? '' : Number(value)}
          onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        />
      </div>
    );
  }
  const text = value === null ? '' : String(value);
  const good = isDate(text);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        dir="ltr"
        value={text}
        placeholder="2025-04-10"
        aria-invalid={!good}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value.trim() || null)}
      />
      <p id={`${id}-note`} className={good ? 'note' : 'note fault'}>
        {!good ? t('review.dateFault') : text ? date(text) : t('review.dateHint')}
      </p>
    </div>
  );
}

const isDate = (text: string): boolean => text === '' || dateBounds(text) !== null;

interface Props {
  report: ReportReason;
  known: Known;
  onClose: () => void;
  /** Gets the fields that are other than before, and why. */
  onSave: (set: EditSet, why: string) => void;
}

/** The form in a dialog. */
export function EditReport({ report, known, onClose, onSave }: Props) {
  const { t } = useWords();
  const { type } = report.target;
  const [draft, setDraft] = useState<Values>(report.values);
  const [why, setWhy] = useState('');
  const fields = Object.entries(FORM[type]);
  const changed = fields.filter(
    ([field]) => JSON.stringify(draft[field] ?? null) !== JSON.stringify(report.values[field] ?? null),
  );
  const faulty = fields.some(([field, input]) => {
    const value = draft[field] ?? null;
    if (NEEDED.has(field)) return value === null || (Array.isArray(value) && value.length === 0);
    if (input === 'number')
      return value !== null && !(Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_ROUNDS);
    return input === 'date' && !isDate(String(value ?? ''));
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (changed.length === 0 || faulty) return;
    onSave(Object.fromEntries(changed.map(([field]) => [field, draft[field] ?? null])) as EditSet, why.trim());
  };
  return (
    <Dialog title={t('review.editTitle')} onClose={onClose}>
      <form onSubmit={submit} className="judge-form">
        <blockquote className="edit-quote" lang={report.language} dir="auto">
          {report.quote}
        </blockquote>
        <div className="edit-fields">
          {fields.map(([field, input]) => (
            <Field
              key={field}
              field={field}
              input={input}
              value={draft[field] ?? null}
              known={known}
              onChange={(value) => setDraft((d) => ({ ...d, [field]: value }))}
            />
          ))}
        </div>
        <div>
          <label htmlFor="edit-why">{t('review.why')}</label>
          <input
            id="edit-why"
            className="field"
            dir="auto"
            maxLength={2_000}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" className="button primary" disabled={changed.length === 0 || faulty}>
            {t('review.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
