/**
 * The calling that a title tells of beside offices of state: an officer's or a cleric's. Namesakes of one state are told
 * apart by it; an office is not enough, as people go from one to another.
 */
import { nameWords } from './name-key.ts';
import { officeOf } from './offices.ts';

export type Calling = 'officer' | 'cleric';

const words = (text: string) => new Set(text.split(' '));
const OFFICER = words(
  'general admiral colonel brigadier marshal commander lieutenant major captain ' +
    'генерал генерала генералу генералом адмирал адмирала адмиралу адмиралом полковник полковника полковнику полковником ' +
    'маршал маршала маршалу маршалом командующий командующего командующему командующим генштаба ' +
    'جنرال فريق لواء عميد عقيد مشير قائد',
);
const CLERIC = words(
  'patriarch archbishop bishop cardinal metropolitan mufti rabbi imam ' +
    'патриарх патриарха патриарху патриархом архиепископ епископ кардинал кардинала митрополит муфтий муфтия раввин имам ' +
    'بطريرك مطران كاردينال مفتي حاخام امام',
);
/** With these, «general» and «عميد» name a civil post. */
const CIVIL = words('secretary attorney director consul governor solicitor prosecutor inspector corps سلك');

/** What a title calls its bearer, or null: also where it names an office of state beside, as a minister may be a general. */
export function callingOf(title: string | undefined, country: string | null): Calling | null {
  if (!title) return null;
  const said = nameWords(title);
  if (said.some((w) => CLERIC.has(w))) return 'cleric';
  if (!said.some((w) => OFFICER.has(w)) || said.some((w) => CIVIL.has(w))) return null;
  const office = officeOf(title, country)?.office;
  return office === undefined || office.endsWith('chief-of-staff') ? 'officer' : null;
}
