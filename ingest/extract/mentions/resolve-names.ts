/** Gives names that stand alone to the people whom the article or the gazetteer knows. */
import type { Sentence } from '../engine/unit.ts';
import { tokenKeys } from '../text/tokens.ts';
import type { ChunkContext } from './chunk-context.ts';
import { personMention } from './person-mention.ts';

/** Letters that the ending of a case may differ by. */
const ENDING = 2;

/** Whether two words can be forms of one name. */
const isForm = (a: string, b: string): boolean => {
  const shared = [...a].findIndex((c, i) => c !== b[i]);
  const stem = shared < 0 ? a.length : shared;
  return stem >= ENDING + 1 && a.length - stem <= ENDING && b.length - stem <= ENDING + 1;
};

/** A name alone that the article or the gazetteer knows becomes that person. */
export function resolveNames(sentence: Sentence, context: ChunkContext): void {
  for (const unit of sentence.units) {
    const m = unit.mention;
    if (!m?.name || !m.types.has('name')) continue;
    const { cased, nounCases } = context.pack.morphology;
    if (m.types.has('fullname')) context.people.sawName(m.name.text);
    const keys = cased
      ? m.name.text
          .split(/[^\p{L}']+/u)
          .filter((w) => w !== '')
          .map((w) => w.toLowerCase().replace(/ё/g, 'е'))
      : tokenKeys(m.name.text);
    // Without capitals one word alone may be no name at all.
    if (!cased && keys.length < 2) continue;
    const person = context.people.find(keys, null);
    if (!person) continue;
    unit.mention = personMention(person, m.start, m.end);
    unit.mention.name = m.name;
    // «Терезы Мэй»: another form of the first name than the article or the gazetteer has is no subject.
    const own = person.keys[0];
    const said = keys[0];
    if (nounCases && m.cases === undefined && keys.length > 1 && own && said && own !== said && isForm(own, said))
      unit.mention.cases = 'gdaip';
  }
}
