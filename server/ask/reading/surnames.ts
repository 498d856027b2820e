/** The words by which people are named alone. */
import { fold } from './tokens.ts';

/** Family name first, as these states write their people. */
const FAMILY_NAME_FIRST = new Set(['CHN', 'PRK', 'KOR', 'VNM', 'TWN', 'KHM']);

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ben',
  'van',
  'von',
  'der',
  'de',
  'аль',
  'эль',
  'бин',
  'фон',
  'بن',
  'ال',
  'عبد',
  'ابو',
  'abu',
  'абу',
  'ас',
  'аш',
  'ан',
  'ар',
  'ат',
  'ад',
  'аз',
]);

/** Given names that end many full names: alone they name nobody. */
export const GIVEN_NAMES = new Set(
  (
    'ahmed ahmad mohammed mohamed muhammad mohammad abdullah abdallah khalid ibrahim omar mahmoud ' +
    'احمد محمد عبدالله عبد الله خالد ابراهيم عمر محمود علي حسن حسين صالح سعيد يوسف مصطفي سلمان فيصل ' +
    'ахмед мухаммед мохаммед абдалла халид ибрагим'
  ).split(' '),
);

/** The words by which a person is usually named alone: the last one with its particle; the first where it is the family's. */
export function surnameWords(name: string, country: string | null): string[] | null {
  const words = name.split(/[\s-]+/).filter((w) => w !== '');
  if (words.length < 2) return null;
  if (country !== null && FAMILY_NAME_FIRST.has(country)) return words.slice(0, 1);
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || last.length < 2) return null;
  return before && PARTICLES.has(fold(before)) && words.length > 2 ? [before, last] : [last];
}
