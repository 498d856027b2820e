/** Gives names that stand alone to the people whom the article or the gazetteer knows. */
import type { Sentence } from '../engine/unit.ts';
import { tokenKeys } from '../text/tokens.ts';
import type { ChunkContext } from './chunk-context.ts';
import { personMention } from './person-mention.ts';

/** Whether a word is an oblique form of a first name in its dictionary form. */
const isOblique = (name: string, said: string): boolean =>
  /[ая]$/.test(name)
    ? new RegExp(`^${name.slice(0, -1)}(?:[ыиеую]|[ое]й)$`).test(said)
    : /[бвгджзклмнпрстфхцчшщ]$/.test(name) && new RegExp(`^${name}(?:[аяуюе]|[ое]м)$`).test(said);

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
    // «Терезы Мэй»: an oblique form of the first name that the gazetteer has is no subject.
    const [own, said] = [person.keys[0], keys[0]];
    if (
      nounCases &&
      person.gazetteer &&
      m.cases === undefined &&
      keys.length > 1 &&
      own &&
      said &&
      isOblique(own, said)
    )
      unit.mention.cases = 'gdaip';
  }
}
