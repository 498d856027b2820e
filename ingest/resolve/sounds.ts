/**
 * Consonants of a name as they sound, alike for its Latin, Cyrillic and Arabic spellings. How letters sound depends on the
 * state: Spanish j is Russian х, Polish w is в, Arab و is both w and v.
 */

/** Spelling as the source of a regular expression, and what it sounds like. */
type Rule = [spelling: string, sound: string];

/** Rules written `sound: spelling spelling …` and separated by semicolons; `-` is silent. */
const rules = (text: string): Rule[] =>
  text
    .split(';')
    .flatMap((part) => {
      const colon = part.indexOf(':');
      const [sound, spellings] = [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
      return spellings.split(/\s+/).map((s): Rule => [s, sound === '-' ? '' : sound]);
    })
    .filter(([spelling]) => spelling !== '');

/** Where no state says otherwise. Hard and soft g are one, as Arabic ج is both; so are s and z, which Russian and German mix. */
const COMMON = rules(
  `S: tsch shch sch tch tsh sh ch ts tz тц тч тш тс تز s z с ш щ ч ц з س ش ص ز ظ ث(?=ا) تش تس چ dz дз دز; G: dzh dj gh zh g j дж ж г ج غ دج گ ژ;
   P: p b п б ب پ; F: ph f v ф в ف ڤ; T: th t дт т ت ط ث; D: dh d д د ض ذ; K: ck qu k q c к ك ق; H: kh h х خ ح ه;
   L: l л ل; M: m м م; N: n н ن; R: r р ر; KS: x; -: w; S: c(?=[eiy])`,
);

/** Silent or special letters of the states that write so; tried before the common ones. */
const TRADITIONS: { states: string; letters: Rule[] }[] = [
  {
    states: 'USA GBR AUS NZL IRL CAN',
    letters: rules('T: ght; R: wr; -: wh gh(?=$|[^aeiou]) (?<=[aeiou])h(?=[^aeiou]|$); N: ^kn; S: tch; G: dge'),
  },
  {
    states: 'FRA',
    letters: rules('-: (?<=...)(?:[bdpstxz]+|es?)$ (?<=i)ll h(?<![cpst]h); K: qu; N: gn; S: ch'),
  },
  {
    states: 'ESP MEX ARG COL PER VEN CHL ECU GTM CUB BOL DOM HND PRY SLV NIC CRI PAN URY',
    letters: rules('S: ch; H: j g(?=[ei]); N: gn; K: qu; -: (?<!c)h'),
  },
  { states: 'PRT BRA', letters: rules('S: ch; N: ao$ nh; L: lh; K: qu; -: (?<![clnp])h') },
  { states: 'ITA SMR', letters: rules('K: ch; S: sc(?=[ei]) cc?(?=[ei]); N: gn; L: gl(?=i); -: h j') },
  { states: 'POL', letters: rules('H: ch; S: cz sz c; G: rz; F: w; -: j') },
  {
    states: 'DEU AUT CHE LIE LUX',
    letters: rules('S: tsch sch tz; H: (?<!s)ch; F: w v; T: dt th; -: j (?<=[aeiouöüä])h(?=[^aeiou]|$)'),
  },
  { states: 'NLD BEL', letters: rules('S: sch; F: w v; -: j') },
  { states: 'SRB HRV SVN BIH MNE MKD CZE SVK LVA LTU', letters: rules('H: ch(?=$|[aou]); S: c ж дж ج z; -: j') },
  { states: 'UKR', letters: rules('S: shch sh ch ts; H: kh; G: zh h ه; F: w; -: j') },
  { states: 'RUS BLR MDA XKX ALB EST FIN SWE NOR DNK ISL', letters: rules('F: w; -: j (?<=[aeiou])h(?=[rn])') },
  {
    states:
      'AGO MOZ TZA KEN UGA RWA BDI COD COG ZMB ZWE MWI BWA NAM ZAF LSO SWZ ETH ERI NGA GHA SLE GMB LBR CMR CAF TCD SSD',
    letters: rules('-: w в'),
  },
  { states: 'ISR', letters: rules('H: ch kh; S: tsh sh tz ts') },
  { states: 'HUN', letters: rules('S: sz cs zs; -: j') },
  { states: 'GRC CYP', letters: rules('H: ch') },
  {
    states: 'IND BGD LKA NPL IDN MYS SGP PHL BRN THA MMR KHM LAO',
    letters: rules('-: w (?<=[bcdgkptбдгкптبتدكغ])[hхه]; N: ng(?![aeiouy]) нг(?![аеиоуыэюя]) (?<=.)ن[غج]$'),
  },
  { states: 'ARM', letters: rules('H: kh х خ; S: sh ch ts dz; G: gh zh; -: h ه') },
  { states: 'TUR', letters: rules('S: ch sh c j ж дж ج ژ; T: d د д ض; -: v в') },
  { states: 'AZE', letters: rules('S: ch sh c j ж дж ج ژ; G: ق; T: d د д') },
  {
    states: 'SAU ARE QAT KWT BHR OMN YEM IRQ SYR LBN JOR PSE EGY SDN SOM DJI COM',
    letters: rules('-: v в w; S: th dh ث ذ ظ'),
  },
  { states: 'LBY TUN DZA MAR MRT', letters: rules('-: v в w; S: th dh ث ذ ظ; K: g г') },
  { states: 'IRN AFG PAK', letters: rules('S: ض ذ ث j ch ж дж ج چ تش; K: gh g г غ گ; -: v в w') },
  {
    states: 'KOR PRK',
    letters: rules(
      'S: ch j ж дж дз ч ج تش; -: (?<=[чпткcptk])х; K: g г غ; N: n?ng(?![aeiouy]) нг(?![аеиоуыэюя]) (?<=.)ن[غج](?!.); L: l r л р ل ر; P: p b; T: t d д т د ت ط; -: v в w',
    ),
  },
  { states: 'JPN', letters: rules('T: ch تش; S: j dz дз дж ж ج ts ц sh; N: n н; -: w в و') },
  { states: 'VNM', letters: rules('N: ng(?![aeiouy]) нг(?![аеиоуыэюя]) nh$ (?<=.)ن[غج]$; S: x') },
];

/** Chinese syllables keep their vowels, coarsely: there is little else to tell them apart. */
const CHINESE = rules(
  `N: ng(?![aeiouyü]) нь нг (?<=.)ن[غجك](?![اويه]); S: zh ch sh j q x z c s чж цз ц ч с ш ج ش س ز تش تس تز ث ص;
   -: y(?=[ouü]) i(?=[ouü]) (?<=ю)й ي(?=و) (?<=يو)ي ه$ e(?=.) э ع ء; I: [iyиыйеيىئ] ; IA: я; U: ю [ouwüуо] в و ؤ; A: a а ا آ أ;
   G: g г غ ق; K: k к ك; H: h х خ ه ح; P: p b п б ب; T: t т ت ط; D: d д د; F: f ф ف; L: l л ل; M: m м م; N: n н ن; R: r р ж ر`,
);
const CHINESE_STATES = new Set(['CHN', 'TWN', 'HKG', 'MAC']);

/** Rules as one expression: a group for each that looks around, and one for all plain spellings. */
interface Reader {
  expression: RegExp;
  looking: string[];
  plain: Map<string, string>;
}

const looksAround = ([spelling]: Rule) => /[(^$[?]/.test(spelling);

function readerOf(list: Rule[]): Reader {
  const looking = list.filter(looksAround);
  const plain = new Map(list.filter((rule) => !looksAround(rule)).reverse());
  const longest = [...plain.keys()].sort((a, b) => b.length - a.length);
  const groups = looking.map(([spelling]) => `(${spelling.replace(/\((?!\?)/g, '(?:')})`);
  return {
    expression: new RegExp([...groups, longest.join('|')].join('|'), 'gu'),
    looking: looking.map(([, sound]) => sound),
    plain,
  };
}

const readers = new Map<string, Reader>();

function readerFor(country: string | null): Reader {
  const chinese = country !== null && CHINESE_STATES.has(country);
  const own = TRADITIONS.find((t) => country !== null && t.states.split(' ').includes(country));
  const name = chinese ? 'CHN' : (own?.states ?? '');
  let reader = readers.get(name);
  if (!reader) {
    const special = own?.letters ?? [];
    reader = readerOf(chinese ? CHINESE : [...special, ...COMMON]);
    readers.set(name, reader);
  }
  return reader;
}

/**
 * Sounds of one folded word in the tradition of a state; letters doubled, vowels and what is silent are gone, except in
 * Chinese names, whose vowels stay.
 */
export function soundsOf(word: string, country: string | null): string {
  const { expression, looking, plain } = readerFor(country);
  let out = '';
  for (const match of word.matchAll(expression)) {
    const found = looking.findIndex((_, i) => match[i + 1] !== undefined);
    for (const sound of looking[found] ?? plain.get(match[0]) ?? '') if (sound !== out.at(-1)) out += sound;
  }
  return out.length > 1 ? out.replace(/H$/, '') : out;
}
