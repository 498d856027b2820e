/** The tables of a dossier: partners, and what is ranked by a number, each with its bar and its ways on. */
import type { DossierAnswer } from '../../../model/api/explore.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { STATUS_CLASSES } from '../../../model/vocabulary.ts';
import { lineOf } from '../../evidence/line-of.ts';
import { StatusCells, StatusHeads } from '../../evidence/status-columns.tsx';
import { useWords } from '../../language/use-words.ts';
import { openDossier, select } from '../../view/store.ts';
import type { Selection } from '../../view/view.ts';
import { allOf } from './bars.ts';

/** A name that leads to its dossier. */
export function DossierLink({ entity, pairWith = null }: { entity: EntityRef; pairWith?: string | null }) {
  const { name } = useWords();
  return (
    <button
      type="button"
      className="link"
      onClick={() => (pairWith ? openDossier(pairWith, entity.id) : openDossier(entity.id))}
    >
      <bdi>{name(entity)}</bdi>
    </button>
  );
}

/** Partners that the server sends at most. */
const MOST = 50;

interface PartnersProps {
  title: string;
  partners: DossierAnswer['partners'];
  /** Whose partners they are; null where they stand on both sides. */
  of: string | null;
}

/** What stands behind a partner: the line to whom the dossier is about, else the partner itself. */
const evidenceOf = (of: string | null, partner: string): Selection =>
  of === null ? { kind: 'node', id: partner } : lineOf(of, partner);

function EvidenceLink({ of, partner }: { of: string | null; partner: string }) {
  const { t } = useWords();
  return (
    <button type="button" className="link" onClick={() => select(evidenceOf(of, partner))}>
      {t('dossier.evidence')}
    </button>
  );
}

/** Partners of whom no talks are counted, such as those who spoke to an outlet. */
function PartnerNames({ title, partners, of }: PartnersProps) {
  const { count } = useWords();
  return (
    <section className="dossier-part wide">
      <h2 className="section">{title}</h2>
      <ul className="suggested">
        {partners.map(({ entity, statements }) => (
          <li key={entity.id}>
            <span className={`dot dot-${entity.type}`} aria-hidden="true" />
            <DossierLink entity={entity} pairWith={of} />{' '}
            {statements > 0 && <span className="note">{count('count.statements', statements)}</span>}{' '}
            <EvidenceLink of={of} partner={entity.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Partners with the talks held, planned and called off. */
export function PartnersTable({ title, partners, of }: PartnersProps) {
  const { t, number, date } = useWords();
  if (partners.length === 0) return null;
  const most = Math.max(...partners.map(allOf));
  if (most === 0) return <PartnerNames title={title} partners={partners} of={of} />;
  return (
    <section className="dossier-part wide">
      <div className="scroll">
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('list.name')}</th>
              <th scope="col" className="bar-cell">
                <span className="visually-hidden">{t('dossier.bar')}</span>
              </th>
              <StatusHeads />
              <th scope="col">{t('dossier.last')}</th>
              <th scope="col" className="no-print">
                <span className="visually-hidden">{t('dossier.ways')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {partners.map((p) => (
              <tr key={p.entity.id}>
                <th scope="row">
                  <span className={`dot dot-${p.entity.type}`} aria-hidden="true" />
                  <DossierLink entity={p.entity} pairWith={of} />
                </th>
                <td className="bar-cell" aria-hidden="true">
                  <span className="stack">
                    {STATUS_CLASSES.filter((status) => p[status] > 0).map((status) => (
                      <span
                        key={status}
                        className={`chart-${status}`}
                        style={{ inlineSize: `${(p[status] / most) * 100}%` }}
                      />
                    ))}
                  </span>
                </td>
                <StatusCells counts={p} />
                <td className="day">{p.last ? date(p.last) : ''}</td>
                <td className="no-print">
                  <EvidenceLink of={of} partner={p.entity.id} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {partners.length >= MOST && <p className="note">{t('dossier.strongest', { n: number(MOST) })}</p>}
    </section>
  );
}

interface RankedProps {
  title: string;
  rows: {
    key: string;
    count: number;
    /** An entity leads to its dossier, words narrow this one. */
    entity?: EntityRef;
    words?: string;
    act?: () => void;
  }[];
}

/** Entities or words with a number each, the largest first. */
export function RankedTable({ title, rows }: RankedProps) {
  const { t, number } = useWords();
  const most = Math.max(0, ...rows.map((row) => row.count));
  if (most === 0) return null;
  return (
    <section className="dossier-part">
      <table className="ranked">
        <caption>{title}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('list.name')}</th>
            <th scope="col">{t('dossier.bar')}</th>
            <th scope="col">{t('list.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, entity, words, count, act }) => (
            <tr key={key}>
              <th scope="row">
                {entity ? (
                  <DossierLink entity={entity} />
                ) : (
                  <button type="button" className="link" onClick={act}>
                    {words}
                  </button>
                )}
              </th>
              <td className="bar-cell" aria-hidden="true">
                <span className="stack">
                  <span className="chart-held" style={{ inlineSize: `${(count / most) * 100}%` }} />
                </span>
              </td>
              <td className="figure">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
