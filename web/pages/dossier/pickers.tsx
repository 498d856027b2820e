/** Whose dossier it is: one name, and another to see what is between the two. */
import type { EntityRef } from '../../../model/entity.ts';
import { ENTITY_TYPES } from '../../../model/vocabulary.ts';
import { EntitySearch } from '../../judging/entity-field.tsx';
import { EntityName } from '../../judging/entity-name.tsx';
import { useWords } from '../../language/use-words.ts';
import { change, openDossier } from '../../view/store.ts';
import type { View } from '../../view/view.ts';
import { Icon } from '../../widgets/icon.tsx';

interface PickerProps {
  label: string;
  id: string | null;
  without: string[];
  onPick: (entity: EntityRef) => void;
  onDrop: () => void;
}

function Picker({ label, id, without, onPick, onDrop }: PickerProps) {
  const { t } = useWords();
  return (
    <div className="picker">
      <EntitySearch label={label} types={ENTITY_TYPES} without={without} onPick={onPick} />
      {id && (
        <button type="button" className="chip" onClick={onDrop}>
          <span className="visually-hidden">{t('review.takeOut')} </span>
          <EntityName id={id} /> <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** The two search boxes. */
export function Pickers({ dossier }: { dossier: View['dossier'] }) {
  const { t } = useWords();
  const of = dossier?.of ?? null;
  const other = dossier?.with ?? null;
  const without = [of, other].filter((id) => id !== null);
  return (
    <div className="pickers">
      <Picker
        label={t('dossier.whose')}
        id={of}
        without={without}
        onPick={({ id }) => openDossier(id, other)}
        onDrop={() => (other ? openDossier(other) : change({ dossier: null }))}
      />
      {of && (
        <Picker
          label={t('dossier.andWith')}
          id={other}
          without={without}
          onPick={({ id }) => openDossier(of, id)}
          onDrop={() => openDossier(of)}
        />
      )}
    </div>
  );
}
