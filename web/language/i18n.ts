/** The interface languages: i18next with one JSON file of sentences a language, plurals by Intl. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../model/vocabulary.ts';
import en from './en.json';

const LOADERS: Record<Language, () => Promise<{ default: object }>> = {
  en: async () => ({ default: en }),
  ar: () => import('./ar.json'),
  ru: () => import('./ru.json'),
};

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', (await LOADERS[language]()).default);
}

/** Starts i18next with one language; English stands in for nothing, since a test keeps all files complete. */
export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await setLanguage(language);
}

/** Changes the language of the interface, fetching its sentences first. */
export async function setLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
}
