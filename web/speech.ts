import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaultLang, type Lang } from '../lambdas/kernel/lang.ts';

/** The language of the page that is being rendered, so that components need no `lang` prop. */
const Speech = createContext<Lang>(defaultLang);

export const SpeechProvider = Speech.Provider;
export const useLang = (): Lang => useContext(Speech);
