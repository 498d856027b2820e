/** The project's own articles. */
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { readPath } from './files.ts';
import type { SourceItem } from './source-item.ts';

/** Outlet of the sample's articles. */
const PUBLISHER = 'Demarche sample';

/** Sample articles by language and file name, each with an id that tells both. */
export async function* readSample(): AsyncGenerator<SourceItem> {
  for (const language of LANGUAGES) {
    const folder = fileURLToPath(new URL(`../sample/${language}`, import.meta.url));
    for await (const item of readPath(folder, { publisher: PUBLISHER, sample: true })) {
      const name = item.item.replace(/^.*[\\/]/, '').replace(/\.txt$/, '');
      yield item.article ? { ...item, article: { ...item.article, id: `article:sample/${language}/${name}` } } : item;
    }
  }
}
